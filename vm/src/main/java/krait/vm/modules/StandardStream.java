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

/**
 * Standard input, output or error: bytes that come or go once.
 *
 * <p>Output is handed on when the C library of CPython's reference build hands it on, because
 * people see how output and error text mix.
 */
public final class StandardStream implements ByteStream {

  private static final int BLOCK_SIZE = 4096;
  private static final int NOTHING = -2;
  private static final int ILLEGAL_SEEK = 29;
  private static final int BROKEN_PIPE = 32;
  private static final int INPUT_OUTPUT = 5;

  private final int number;
  private final boolean terminal;
  private final InputStream in;
  private final OutputStream out;
  private final BlockBuffer buffer;
  private int next = NOTHING;

  private StandardStream(
      int number, boolean terminal, InputStream in, OutputStream out, Buffering buffering) {
    this.number = number;
    this.terminal = terminal;
    this.in = in;
    this.out = out;
    this.buffer =
        new BlockBuffer(buffering, BLOCK_SIZE) {
          @Override
          void handOn(byte[] bytes, int count) throws IOException {
            out.write(bytes, 0, count);
            if (buffering != Buffering.BLOCK) {
              out.flush();
            }
          }
        };
  }

  /** A stream to read from. */
  public static StandardStream input(int number, InputStream in, boolean terminal) {
    return new StandardStream(
        number, terminal, in, OutputStream.nullOutputStream(), Buffering.NONE);
  }

  /** A stream to write to. */
  public static StandardStream output(
      int number, OutputStream out, boolean terminal, Buffering buffering) {
    return new StandardStream(number, terminal, InputStream.nullInputStream(), out, buffering);
  }

  private static PyException failure(IOException e) {
    boolean broken = "Broken pipe".equals(e.getMessage());
    return broken
        ? failure(BROKEN_PIPE, "Broken pipe")
        : failure(INPUT_OUTPUT, "Input/output error");
  }

  private static PyException failure(int number, String message) {
    return new PyException(PyExc.IOError, PyTuple.of(PyInt.of(number), PyStr.of(message)));
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
  public String readSome(int most) {
    StringBuilder text = new StringBuilder();
    try {
      while (text.length() < most && (text.length() == 0 || in.available() > 0)) {
        int value = read();
        if (value < 0) {
          break;
        }
        text.append((char) value);
      }
    } catch (IOException e) {
      throw failure(e);
    }
    return text.toString();
  }

  @Override
  public void write(String latin1) {
    try {
      buffer.write(latin1);
    } catch (IOException e) {
      throw failure(e);
    }
  }

  @Override
  public void flush() {
    try {
      buffer.drain();
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
    return failure(ILLEGAL_SEEK, "Illegal seek");
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
    throw PyErrors.of(PyExc.IOError, "Invalid argument");
  }

  @Override
  public boolean isTerminal() {
    return terminal;
  }

  @Override
  public int number() {
    return number;
  }
}
