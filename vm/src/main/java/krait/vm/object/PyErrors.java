package krait.vm.object;

/** Makes exceptions for {@code throw}. */
public final class PyErrors {

  private PyErrors() {}

  /** An exception of any type with a message. */
  public static PyException of(PyType type, String message) {
    return new PyException(type, PyStr.of(message));
  }

  /** A {@code TypeError}. */
  public static PyException typeError(String message) {
    return of(PyExc.TypeError, message);
  }

  /** A {@code ValueError}. */
  public static PyException valueError(String message) {
    return of(PyExc.ValueError, message);
  }

  /** An {@code IndexError}. */
  public static PyException indexError(String message) {
    return of(PyExc.IndexError, message);
  }

  /** A {@code KeyError} whose argument is the key. */
  public static PyException keyError(PyObject key) {
    return new PyException(
        PyExc.KeyError, key instanceof PyTuple ? new PyTuple(new PyObject[] {key}) : key);
  }

  /** An {@code AttributeError}. */
  public static PyException attributeError(String message) {
    return of(PyExc.AttributeError, message);
  }

  /** A {@code NameError}. */
  public static PyException nameError(String message) {
    return of(PyExc.NameError, message);
  }

  /** An {@code OverflowError}. */
  public static PyException overflowError(String message) {
    return of(PyExc.OverflowError, message);
  }

  /** A {@code ZeroDivisionError}. */
  public static PyException zeroDivisionError(String message) {
    return of(PyExc.ZeroDivisionError, message);
  }

  /** A {@code RuntimeError}. */
  public static PyException runtimeError(String message) {
    return of(PyExc.RuntimeError, message);
  }

  /** A {@code SystemError}. */
  public static PyException systemError(String message) {
    return of(PyExc.SystemError, message);
  }

  /** A {@code SystemError} for bytecode that gives an instruction what no compiler gives it. */
  public static PyException badInternalCall() {
    return systemError("bad argument to internal function");
  }

  /** A {@code StopIteration}. */
  public static PyException stopIteration() {
    return new PyException(PyExc.StopIteration, PyNone.NONE);
  }

  /** The {@code AttributeError} for an object without an attribute. */
  public static PyException noAttribute(PyObject object, PyStr name) {
    if (object instanceof PyType type) {
      return attributeError("type object '" + type.name() + "' has no attribute '" + name + "'");
    }
    return attributeError("'" + object.type().name() + "' object has no attribute '" + name + "'");
  }
}
