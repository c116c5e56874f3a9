package krait.vm.modules;

import krait.vm.object.ByteStream;
import krait.vm.object.Errno;
import krait.vm.object.PyExc;
import krait.vm.object.PyException;

/** Bytes that come or go once, in order: no place can be gone to. */
public abstract class SequentialStream implements ByteStream {

  /** A stream. */
  protected SequentialStream() {}

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
