package krait.vm.object;

import org.jspecify.annotations.Nullable;

/** Any Python value. */
public abstract class PyObject {

  private PyType type;

  /** A value of a type. */
  protected PyObject(PyType type) {
    this.type = type;
  }

  /** For the type of types, which is its own type. */
  PyObject() {
    this.type = (PyType) this;
  }

  /** The type. */
  public final PyType type() {
    return type;
  }

  /** Changes the type; the caller has checked that the layouts agree. */
  public final void setType(PyType newType) {
    type = newType;
  }

  /** The attributes that the object holds itself, or null if objects of its kind hold none. */
  public @Nullable PyDict dict() {
    return null;
  }

  /** Calls the object without an argument. */
  public PyObject call0() {
    return call(PyTuple.NO_ITEMS, Calls.NO_NAMES);
  }

  /** Calls the object with one argument. */
  public PyObject call1(PyObject a) {
    return call(new PyObject[] {a}, Calls.NO_NAMES);
  }

  /** Calls the object with two arguments. */
  public PyObject call2(PyObject a, PyObject b) {
    return call(new PyObject[] {a, b}, Calls.NO_NAMES);
  }

  /** Calls the object with three arguments. */
  public PyObject call3(PyObject a, PyObject b, PyObject c) {
    return call(new PyObject[] {a, b, c}, Calls.NO_NAMES);
  }

  /**
   * Calls the object.
   *
   * @param args the positional arguments and behind them the values of keyword arguments
   * @param names the names of the keyword arguments
   */
  public PyObject call(PyObject[] args, PyStr[] names) {
    return Calls.callSlot(this, args, names);
  }

  /** Replaces the dictionary of {@link #dict}. */
  public void setDict(PyDict dict) {
    throw PyErrors.typeError("this object has no __dict__");
  }
}
