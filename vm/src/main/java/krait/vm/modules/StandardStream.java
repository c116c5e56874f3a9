package krait.vm.modules;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import krait.vm.object.ByteStream;
import krait.vm.object.PyErrors;
import krait.vm.object.PyExc;
import krait.vm.object.PyException;
import krait.vm.object.PyInt;
import krait.vm.object.PyStr;
import krait.vm.object.PyTuple;

/** Standard input, output or error: bytes that come or go once. */
public final class StandardStream implements ByteStream {

  private static final int BUFFER_SIZE = 8192;
  private static final int NOTHING = -2;
  private static final int ILLEGAL_SEEK = 29;

  private final InputStream in;
  private final OutputStream out;
  private final byte[] buffer = new byte[BUFFER_SIZE];
  private int used;
  private int next = NOTHING;

  /** A stream that reads from one side and writes to the other. */
  public StandardStream(InputStream in, OutputStream out) {
    this.in = in;
    this.out = out;
  }

  private static PyException failure(IOException e) {
    return PyErrors.of(PyExc.IOError, String.valueOf(e.getMessage()));
  }

  @Override
  public int read() {
    int value = peek();
    next = NOTHING;
    return value;
  }

  @Override
  public int peek() {
    if (next == NOTHING) {
      try {
        next = in.read();
      } catch (IOException e) {
        throw failure(e);
      }
    }
    return next;
  }

  @Override
  public void write(String latin1) {
    for (int i = 0; i < latin1.length(); i++) {
      if (used == buffer.length) {
        drain();
      }
      buffer[used++] = (byte) latin1.charAt(i);
    }
  }

  private void drain() {
    try {
      out.write(buffer, 0, used);
    } catch (IOException e) {
      throw failure(e);
    } finally {
      used = 0;
    }
  }

  @Override
  public void flush() {
    drain();
    try {
      out.flush();
    } catch (IOException e) {
      throw failure(e);
    }
  }

  @Override
  public void close() {
    flush();
  }

  private static PyException illegalSeek() {
    return new PyException(
        PyExc.IOError, PyTuple.of(PyInt.of(ILLEGAL_SEEK), PyStr.of("Illegal seek")));
  }

  @Override
  public long position() {
    throw illegalSeek();
  }

  @Override
  public void seek(long position) {
    throw illegalSeek();
  }

  @Override
  public long length() {
    throw illegalSeek();
  }

  @Override
  public void truncate(long length) {
    throw illegalSeek();
  }
}
