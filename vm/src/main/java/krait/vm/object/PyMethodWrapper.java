package krait.vm.object;

/** A special method of a built-in type, bound to an object. */
public final class PyMethodWrapper extends PyObject {

  /** The type. */
  public static final PyType TYPE = PyType.builtin("method-wrapper", false);

  private final PyMethodDescr method;
  private final PyObject self;

  PyMethodWrapper(PyMethodDescr method, PyObject self) {
    super(TYPE);
    this.method = method;
    this.self = self;
  }

  /** The slot wrapper. */
  public PyMethodDescr method() {
    return method;
  }

  /** The object. */
  public PyObject self() {
    return self;
  }

  @Override
  public PyObject call(PyObject[] args, PyStr[] names) {
    return method.invokeChecked(self, args, names);
  }
}
