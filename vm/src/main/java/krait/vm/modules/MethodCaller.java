package krait.vm.modules;

import krait.vm.object.Attributes;
import krait.vm.object.PyObject;
import krait.vm.object.PyStr;
import krait.vm.object.PyType;

/** {@code operator.methodcaller}: calls a method of what it is called with. */
public final class MethodCaller extends PyObject {

  /** The type. */
  public static final PyType TYPE = PyType.builtin("operator.methodcaller", false);

  private final PyStr name;
  private final PyObject[] args;
  private final PyStr[] names;

  MethodCaller(PyStr name, PyObject[] args, PyStr[] names) {
    super(TYPE);
    this.name = name;
    this.args = args;
    this.names = names;
  }

  @Override
  public PyObject call1(PyObject object) {
    return Attributes.get(object, name).call(args, names);
  }
}
