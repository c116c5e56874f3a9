package krait.vm.modules.posix;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import krait.vm.modules.SequentialStream;
import krait.vm.object.Errno;
import krait.vm.object.PyExc;
import krait.vm.object.PyException;
import krait.vm.object.PyInt;
import krait.vm.object.PyNone;
import krait.vm.object.PyObject;
import krait.vm.object.ThreadState;

/** What a command prints, or what it reads. */
final class ProcessStream extends SequentialStream {

  private static final int NOTHING = -2;

  private final ChildProcess child;
  private final boolean reads;
  private final InputStream in;
  private final OutputStream out;
  private int next = NOTHING;
  private int status;

  /** The output of a command, or its input. */
  ProcessStream(ChildProcess child, boolean reads) {
    super(UNNUMBERED);
    this.child = child;
    this.reads = reads;
    this.in = new BufferedInputStream(child.process().getInputStream());
    this.out = child.process().getOutputStream();
  }

  private static PyException failure(Errno error) {
    return error.error(PyExc.IOError);
  }

  @Override
  public int peek() {
    if (!reads) {
      throw failure(Errno.EBADF);
    }
    if (next == NOTHING) {
      try {
        next = in.available() > 0 ? in.read() : awaited();
      } catch (IOException e) {
        throw failure(Errno.of(e));
      }
    }
    return next;
  }

  /** The next byte, while other threads run. */
  private int awaited() throws IOException {
    ThreadState state = ThreadState.current();
    state.leave();
    try {
      return in.read();
    } finally {
      state.enter();
    }
  }

  @Override
  public int read() {
    int value = peek();
    next = value < 0 ? value : NOTHING;
    return value;
  }

  @Override
  public void write(String latin1) {
    if (reads) {
      throw failure(Errno.EBADF);
    }
    try {
      out.write(latin1.getBytes(StandardCharsets.ISO_8859_1));
    } catch (IOException e) {
      throw failure(Errno.of(e));
    }
    child.handOn();
  }

  @Override
  public void flush() {
    try {
      out.flush();
    } catch (IOException e) {
      throw failure(Errno.of(e));
    }
  }

  @Override
  public void close() {
    try {
      if (reads) {
        in.close();
      } else {
        out.close();
      }
    } catch (IOException e) {
      status = Errno.of(e).number();
    }
    status = child.await();
  }

  @Override
  public PyObject outcome() {
    return status == 0 ? PyNone.NONE : PyInt.of(status);
  }
}
