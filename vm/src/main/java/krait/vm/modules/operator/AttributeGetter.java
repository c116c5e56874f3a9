package krait.vm.modules.operator;

import krait.vm.modules.FunctionRules;
import krait.vm.object.Attributes;
import krait.vm.object.PyBaseString;
import krait.vm.object.PyErrors;
import krait.vm.object.PyException;
import krait.vm.object.PyObject;
import krait.vm.object.PyStr;
import krait.vm.object.PyTuple;
import krait.vm.object.PyType;
import krait.vm.object.PythonMethod;
import krait.vm.object.PythonNew;
import krait.vm.object.PythonType;

/** {@code operator.attrgetter}: fetches attributes of what it is called with. */
@PythonType("operator.attrgetter")
public final class AttributeGetter extends PyObject {

  /** The type. */
  public static final PyType TYPE = PyType.builtin("operator.attrgetter", false);

  private final PyObject[] names;

  AttributeGetter(PyObject[] names) {
    super(TYPE);
    this.names = names;
  }

  @PythonNew(name = "__new__", errorName = "attrgetter")
  static PyObject create(PyType cls, PyObject[] args) {
    if (args.length == 0) {
      throw PyErrors.typeError("attrgetter expected 1 arguments, got 0");
    }
    return new AttributeGetter(args);
  }

  private static PyException notText() {
    return PyErrors.typeError("attribute name must be a string");
  }

  @PythonMethod(name = "__call__")
  static PyObject invoke(AttributeGetter self, PyObject[] args, PyStr[] names) {
    return self.call1(OneArgument.of("attrgetter", args, names));
  }

  @Override
  public PyObject call1(PyObject object) {
    if (names.length == 1) {
      return attribute(object, names[0]);
    }
    PyObject[] found = new PyObject[names.length];
    for (int i = 0; i < found.length; i++) {
      found[i] = attribute(object, names[i]);
    }
    return new PyTuple(found);
  }

  private static PyObject attribute(PyObject object, PyObject path) {
    if (!(path instanceof PyBaseString)) {
      throw notText();
    }
    if (!FunctionRules.current().dottedNames()) {
      return Attributes.get(object, PyStr.of(path.toString()));
    }
    PyObject value = object;
    for (String name : path.toString().split("\\.", -1)) {
      value = Attributes.get(value, PyStr.of(name));
    }
    return value;
  }
}
