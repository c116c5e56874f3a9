package krait.vm.modules;

import java.io.IOException;
import krait.vm.object.Errno;
import krait.vm.object.PyExc;
import krait.vm.object.PyException;

/** Standard input, output or error. */
abstract class StandardStream extends SequentialStream {

  private final boolean terminal;

  StandardStream(int number, boolean terminal) {
    super(number);
    this.terminal = terminal;
  }

  static PyException failure(IOException e) {
    boolean broken = "Broken pipe".equals(e.getMessage());
    return (broken ? Errno.EPIPE : Errno.EIO).error(PyExc.IOError);
  }

  @Override
  public int read() {
    throw Errno.EBADF.error(PyExc.IOError);
  }

  @Override
  public int peek() {
    return read();
  }

  @Override
  public void write(String latin1) {
    throw Errno.EBADF.error(PyExc.IOError);
  }

  @Override
  public void flush() {}

  @Override
  public void close() {
    flush();
  }

  @Override
  public boolean isTerminal() {
    return terminal;
  }
}
