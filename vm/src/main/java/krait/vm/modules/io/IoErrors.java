package krait.vm.modules.io;

import krait.vm.object.Calls;
import krait.vm.object.Conversions;
import krait.vm.object.Errno;
import krait.vm.object.PyBaseException;
import krait.vm.object.PyDict;
import krait.vm.object.PyErrors;
import krait.vm.object.PyExc;
import krait.vm.object.PyException;
import krait.vm.object.PyInt;
import krait.vm.object.PyObject;
import krait.vm.object.PyStr;
import krait.vm.object.PyTuple;
import krait.vm.object.PyType;
import krait.vm.object.PythonGetter;
import krait.vm.object.PythonMethod;
import krait.vm.object.PythonSetter;
import krait.vm.object.PythonType;
import krait.vm.object.Slot;
import krait.vm.object.ThreadState;
import org.jspecify.annotations.Nullable;

/** The exceptions of {@code _io}. */
@PythonType("BlockingIOError")
public final class IoErrors {

  /** {@code BlockingIOError}. */
  static final PyType BLOCKING =
      PyType.builtin("BlockingIOError", PyExc.IOError, true).sharingLayout(PyExc.IOError);

  private static final int WRITTEN = 3;
  private static final int FEWEST = 2;
  private static final int MOST = 3;

  /** The class that belongs to one interpreter. */
  private static final class Unsupported {
    private final PyType type;

    Unsupported() {
      PyDict namespace = new PyDict();
      type =
          (PyType)
              PyType.TYPE.call3(
                  PyStr.of("UnsupportedOperation"),
                  new PyTuple(PyExc.ValueError, PyExc.IOError),
                  namespace);
    }
  }

  private IoErrors() {}

  /** {@code UnsupportedOperation}, which is a ValueError and an IOError. */
  static PyType unsupportedType() {
    return ThreadState.current().interpreter().attachment(Unsupported.class, Unsupported::new).type;
  }

  /** The error for what a file can't do. */
  static PyException unsupported(String what) {
    return PyErrors.of(unsupportedType(), what);
  }

  /** The error for a write that would have to wait, which tells how much was written before. */
  static PyException blocking(long written) {
    PyObject error =
        BLOCKING.call3(
            PyInt.of(Errno.EAGAIN.number()),
            PyStr.of("write could not complete without blocking"),
            PyInt.of(written));
    return new PyException(BLOCKING, error);
  }

  /** How much was written before the error. */
  static long written(PyException error) {
    PyObject count = ((PyBaseException) error.normalize().value()).member(WRITTEN);
    return count == null ? 0 : Conversions.toLong(count);
  }

  @PythonMethod(name = "__init__")
  static void init(PyBaseException self, PyObject[] args, PyStr[] names) {
    int count = args.length - names.length;
    if (count < FEWEST || count > MOST) {
      throw PyErrors.typeError(
          "BlockingIOError() takes at "
              + (count < FEWEST ? "least 2" : "most 3")
              + " arguments ("
              + count
              + " given)");
    }
    PyInt written = PyInt.of(count == MOST ? Conversions.toLong(args[FEWEST]) : 0);
    PyObject inherited = PyExc.IOError.slot(Slot.INIT);
    if (inherited != null) {
      Calls.invoke(inherited, self, args[0], args[1]);
    }
    self.setMember(WRITTEN, written);
  }

  @PythonGetter(name = "characters_written", member = true)
  static PyObject charactersWritten(PyBaseException self) {
    return self.memberOrNone(WRITTEN);
  }

  @PythonSetter(name = "characters_written")
  static void setCharactersWritten(PyBaseException self, @Nullable PyObject value) {
    if (value == null) {
      throw PyErrors.typeError("can't delete numeric/char attribute");
    }
    self.setMember(WRITTEN, PyInt.of(Conversions.toLong(value)));
  }
}
