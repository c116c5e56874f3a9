package krait.vm.modules.io;

import krait.vm.object.Calls;
import krait.vm.object.Conversions;
import krait.vm.object.Extended;
import krait.vm.object.Extension;
import krait.vm.object.Finalizable;
import krait.vm.object.PyErrors;
import krait.vm.object.PyException;
import krait.vm.object.PyObject;
import krait.vm.object.PyStr;
import krait.vm.object.PyType;
import org.jspecify.annotations.Nullable;

/** An instance of {@code _io._IOBase} or of a class derived from it. */
class IoObject extends PyObject implements Extended, Finalizable {

  /** The root of all files. */
  static final PyType TYPE = PyType.builtin("_io._IOBase", true).withDict().withWeakrefs();

  /** Files without a buffer. */
  static final PyType RAW = derived("_io._RawIOBase");

  /** Files with a buffer. */
  static final PyType BUFFERED = derived("_io._BufferedIOBase");

  /** Files of texts. */
  static final PyType TEXT = derived("_io._TextIOBase");

  private static final PyStr SIZEOF = PyStr.internStatic("__sizeof__");

  /** What an object shares with its twin. */
  private static final class State {
    private @Nullable Extension extension;
    private boolean closed;
  }

  private State state = new State();

  IoObject(PyType type) {
    super(type);
  }

  private static PyType derived(String name) {
    return PyType.builtin(name, TYPE, true).sharingLayout(TYPE);
  }

  @Override
  public final Extension extension() {
    Extension known = state.extension;
    if (known == null) {
      known = new Extension();
      state.extension = known;
    }
    return known;
  }

  /** Whether attributes were set. */
  final boolean hasAttributes() {
    Extension known = state.extension;
    return known != null && known.hasDict();
  }

  /** Whether the file is closed, as far as its own kind knows. */
  boolean isClosed() {
    return state.closed;
  }

  /** Whether {@code close} of this class was called. */
  final boolean isMarkedClosed() {
    return state.closed;
  }

  /** Says that the file is closed. */
  final void setClosed() {
    state.closed = true;
  }

  @Override
  public final PyObject twin() {
    IoObject twin = new IoObject(type());
    twin.state = state;
    return twin;
  }

  /** Closes the file, if it is not closed; CPython says nothing of errors. */
  @Override
  public final void finish() {
    try {
      PyObject closed = IoCalls.find(this, IoCalls.CLOSED);
      if (closed == null || !Conversions.isTrue(closed)) {
        IoCalls.call(this, IoCalls.CLOSE);
      }
    } catch (PyException e) {
      e.setTraceback(null);
    }
  }

  /** Whether a file is of a class made in Python, which sees each call. */
  static boolean isForeign(PyObject file) {
    return file.type().isHeap() || !(file instanceof IoObject);
  }

  /** The size of an object without a buffer. */
  static long sizeOf(IoObject object) {
    PyObject method = PyType.OBJECT.lookup(SIZEOF);
    return method == null ? 0 : Conversions.toLong(Calls.invoke(method, object));
  }

  private static boolean isGone(PyObject file) {
    return (file instanceof IoObject known && !file.type().isHeap())
        ? known.isClosed()
        : Conversions.isTrue(IoCalls.get(file, IoCalls.CLOSED));
  }

  /** Refuses a file that is closed, as its attribute {@code closed} tells, if it tells anything. */
  static void checkOpen(PyObject file) {
    boolean gone;
    try {
      gone = isGone(file);
    } catch (PyException e) {
      gone = false;
    }
    if (gone) {
      throw PyErrors.valueError("I/O operation on closed file.");
    }
  }
}
