package krait.vm.modules;

import krait.vm.object.ByteStream;
import krait.vm.object.Errno;
import krait.vm.object.PyExc;
import krait.vm.object.PyException;

/** Bytes that come or go once, in order: no place can be gone to. */
public abstract class SequentialStream implements ByteStream {

  /** The number of a stream that has yet to get one. */
  protected static final int UNNUMBERED = -1;

  private int number;

  /** A stream that the system knows by a number. */
  protected SequentialStream(int number) {
    this.number = number;
  }

  @Override
  public final int number() {
    return number;
  }

  @Override
  public final void setNumber(int newNumber) {
    number = newNumber;
  }

  private static PyException illegalSeek() {
    return Errno.ESPIPE.error(PyExc.IOError);
  }

  @Override
  public final long position() {
    throw illegalSeek();
  }

  @Override
  public final void seek(long position) {
    throw illegalSeek();
  }

  @Override
  public final long length() {
    throw illegalSeek();
  }

  @Override
  public final void truncate(long length) {
    throw Errno.EINVAL.error(PyExc.IOError);
  }
}
