package krait.vm.modules.io;

import krait.vm.object.Calls;
import krait.vm.object.Conversions;
import krait.vm.object.Extended;
import krait.vm.object.Extension;
import krait.vm.object.PyErrors;
import krait.vm.object.PyException;
import krait.vm.object.PyObject;
import krait.vm.object.PyStr;
import krait.vm.object.PyType;
import org.jspecify.annotations.Nullable;

/** An instance of {@code _io._IOBase} or of a class derived from it. */
class IoObject extends PyObject implements Extended {

  /** The root of all files. */
  static final PyType TYPE = PyType.builtin("_io._IOBase", true).withDict().withWeakrefs();

  /** Files without a buffer. */
  static final PyType RAW = derived("_io._RawIOBase");

  /** Files with a buffer. */
  static final PyType BUFFERED = derived("_io._BufferedIOBase");

  /** Files of texts. */
  static final PyType TEXT = derived("_io._TextIOBase");

  private static final PyStr SIZEOF = PyStr.internStatic("__sizeof__");

  private @Nullable Extension extension;
  private boolean closed;

  IoObject(PyType type) {
    super(type);
  }

  private static PyType derived(String name) {
    return PyType.builtin(name, TYPE, true).sharingLayout(TYPE);
  }

  @Override
  public final Extension extension() {
    Extension known = extension;
    if (known == null) {
      known = new Extension();
      extension = known;
    }
    return known;
  }

  /** Whether attributes were set. */
  final boolean hasAttributes() {
    return extension != null && extension.hasDict();
  }

  /** Whether the file is closed, as far as its own kind knows. */
  boolean isClosed() {
    return closed;
  }

  /** Whether {@code close} of this class was called. */
  final boolean isMarkedClosed() {
    return closed;
  }

  /** Says that the file is closed. */
  final void setClosed() {
    closed = true;
  }

  /** The size of an object without a buffer. */
  static long sizeOf(IoObject object) {
    PyObject method = PyType.OBJECT.lookup(SIZEOF);
    return method == null ? 0 : Conversions.toLong(Calls.invoke(method, object));
  }

  /** Refuses a file that is closed, as its attribute {@code closed} tells, if it tells anything. */
  static void checkOpen(PyObject file) {
    boolean gone;
    try {
      gone =
          file instanceof IoObject known && !file.type().isHeap()
              ? known.isClosed()
              : Conversions.isTrue(IoCalls.get(file, IoCalls.CLOSED));
    } catch (PyException e) {
      gone = false;
    }
    if (gone) {
      throw PyErrors.valueError("I/O operation on closed file.");
    }
  }
}
