package krait.vm.modules.io;

import krait.vm.modules.PendingOutput;
import krait.vm.object.Conversions;
import krait.vm.object.PyErrors;
import krait.vm.object.PyExc;
import krait.vm.object.PyException;
import krait.vm.object.PyLong;
import krait.vm.object.PyNone;
import krait.vm.object.PyObject;
import krait.vm.object.PyStr;
import krait.vm.object.PyType;
import org.jspecify.annotations.Nullable;

/**
 * A file over another one that has no buffer. Its own buffer holds what was read ahead, or what was
 * written and has yet to be handed on, never both.
 */
final class BufferedFile extends IoObject implements PendingOutput.Source {

  /** Files to read. */
  static final PyType READER = PyType.builtin("_io.BufferedReader", IoObject.BUFFERED, true);

  /** Files to write. */
  static final PyType WRITER = PyType.builtin("_io.BufferedWriter", IoObject.BUFFERED, true);

  /** Files to read and write. */
  static final PyType RANDOM = PyType.builtin("_io.BufferedRandom", IoObject.BUFFERED, true);

  private static final int MOST = Integer.MAX_VALUE - 8;

  private final boolean reads;
  private final boolean writes;
  private @Nullable PyObject raw;
  private boolean initialized;
  private boolean detached;
  private int bufferSize = IoModule.BUFFER_SIZE;
  private final FileLock lock = new FileLock(this);
  private final ReadAhead ahead = new ReadAhead(this);
  private final WriteBehind behind = new WriteBehind(this);

  BufferedFile(PyType type, boolean reads, boolean writes) {
    super(type);
    this.reads = reads;
    this.writes = writes;
  }

  /** Starts over on a file. */
  void open(PyObject newRaw, long size) {
    initialized = false;
    if (size <= 0) {
      throw PyErrors.valueError("buffer size must be strictly positive");
    }
    if (size > MOST) {
      throw new PyException(PyExc.MemoryError, PyNone.NONE);
    }
    raw = newRaw;
    detached = false;
    bufferSize = (int) size;
    ahead.forget();
    behind.forget();
    initialized = true;
    if (direct() == null) {
      askPosition();
    }
  }

  /** CPython wants to know where a file is from the start, if it tells. */
  private void askPosition() {
    try {
      rawTell();
    } catch (PyException e) {
      if (!e.matches(PyExc.Exception)) {
        throw e;
      }
    }
  }

  /** The file beneath. */
  PyObject raw() {
    PyObject known = raw;
    if (!initialized || known == null) {
      throw PyErrors.valueError(
          detached ? "raw stream has been detached" : "I/O operation on uninitialized object");
    }
    return known;
  }

  /** The file beneath, or None. */
  PyObject rawOrNone() {
    return raw == null ? PyNone.NONE : raw;
  }

  /** The file beneath if it can be called without its methods being looked up. */
  @Nullable RawFile direct() {
    return raw instanceof RawFile file && !file.type().isHeap() ? file : null;
  }

  int bufferSize() {
    return bufferSize;
  }

  boolean reads() {
    return reads;
  }

  boolean writes() {
    return writes;
  }

  FileLock lock() {
    return lock;
  }

  ReadAhead ahead() {
    return ahead;
  }

  WriteBehind behind() {
    return behind;
  }

  @Override
  boolean isClosed() {
    RawFile file = direct();
    raw();
    return file != null ? file.isClosed() : Conversions.isTrue(IoCalls.get(raw(), IoCalls.CLOSED));
  }

  /** Refuses a closed file: {@code read} of closed file. */
  void check(String what) {
    if (isClosed()) {
      throw PyErrors.valueError(what + " closed file");
    }
  }

  /** Hands on what was written, and goes back over what was read ahead. */
  void settle() {
    behind.drain();
    if (writes && ahead.size() > 0) {
      rawSeek(-ahead.size(), 1);
    }
    if (writes) {
      ahead.forget();
    }
  }

  /** Before something is read: what was written goes first. */
  void beforeReading() {
    if (behind.size() > 0) {
      behind.drain();
    }
  }

  /** Before something is written: back to where the program has read to. */
  void beforeWriting() {
    if (ahead.size() > 0) {
      rawSeek(-ahead.size(), 1);
    }
    ahead.forget();
  }

  /** Where the file beneath is. */
  long rawTell() {
    RawFile file = direct();
    return file != null ? file.seek(0, 1) : position(IoCalls.call(raw(), IoCalls.TELL));
  }

  /** Moves the file beneath. */
  long rawSeek(long offset, int whence) {
    RawFile file = direct();
    return file != null
        ? file.seek(offset, whence)
        : position(IoCalls.call(raw(), IoCalls.SEEK, PyLong.of(offset), PyLong.of(whence)));
  }

  private static long position(PyObject result) {
    long position = Conversions.toLong(result);
    if (position < 0) {
      throw PyErrors.of(PyExc.IOError, "Raw stream returned invalid position " + position);
    }
    return position;
  }

  /** Where the file is. */
  long tell() {
    return rawTell() - ahead.size() + behind.size();
  }

  /** Goes to a place, within what was read ahead if it lies there. */
  long seek(long offset, int whence) {
    if (whence != 2 && reads && behind.size() == 0 && ahead.isFilled()) {
      long current = rawTell();
      long by = whence == 1 ? offset : offset - (current - ahead.size());
      if (ahead.skip(by)) {
        return current - ahead.size();
      }
    }
    behind.drain();
    long target = whence == 1 ? offset - ahead.size() : offset;
    long reached = rawSeek(target, whence);
    ahead.forget();
    return reached;
  }

  /** Gives the file beneath away. */
  PyObject detach() {
    PyObject given = raw();
    IoCalls.call(this, IoCalls.FLUSH);
    raw = null;
    detached = true;
    initialized = false;
    PendingOutput.current().remove(this);
    return given;
  }

  /** Takes note that this file, or a text over it, has output that may never be handed on. */
  void noteOutput(PendingOutput.Source source) {
    if (direct() != null) {
      PendingOutput.current().add(source);
    } else if (IoObject.isForeign(raw())) {
      PendingOutput.current().addLate(source);
    }
  }

  @Override
  public void flush() {
    PendingOutput.current().remove(this);
    if (initialized && !isClosed()) {
      behind.drain();
    }
  }

  /** Bytes of the file beneath: its next block, or null if there are none yet. */
  @Nullable String rawRead(int most) {
    RawFile file = direct();
    return file != null ? file.read(most) : ahead.readInto(raw(), most);
  }

  /** Hands bytes to the file beneath; how many it took, or -1 if it would have to wait. */
  int rawWrite(String latin1) {
    RawFile file = direct();
    if (file != null) {
      file.write(latin1);
      return latin1.length();
    }
    PyObject view = new krait.vm.object.PyMemoryView(PyStr.of(latin1), 0, latin1.length());
    PyObject result = IoCalls.call(raw(), IoCalls.WRITE, view);
    if (result == PyNone.NONE) {
      return -1;
    }
    long count = Conversions.toIndexOverflowing(result);
    if (count < 0 || count > latin1.length()) {
      throw wrongLength("write", count, latin1.length());
    }
    return (int) count;
  }

  /** The error for a file beneath that says that it has moved an impossible number of bytes. */
  static PyException wrongLength(String function, long count, int most) {
    return PyErrors.of(
        PyExc.IOError,
        "raw "
            + function
            + "() returned invalid length "
            + count
            + " (should have been between 0 and "
            + most
            + ")");
  }
}
