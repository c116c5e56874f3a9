package krait.vm.modules;

import krait.vm.object.Attributes;
import krait.vm.object.PyBaseString;
import krait.vm.object.PyErrors;
import krait.vm.object.PyObject;
import krait.vm.object.PyStr;
import krait.vm.object.PyTuple;
import krait.vm.object.PyType;

/** {@code operator.attrgetter}: fetches attributes of what it is called with. */
public final class AttributeGetter extends PyObject {

  /** The type. */
  public static final PyType TYPE = PyType.builtin("operator.attrgetter", false);

  private final PyObject[] names;

  AttributeGetter(PyObject[] names) {
    super(TYPE);
    this.names = names;
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
      throw PyErrors.typeError("attribute name must be a string");
    }
    PyObject value = object;
    for (String name : path.toString().split("\\.", -1)) {
      value = Attributes.get(value, PyStr.of(name));
    }
    return value;
  }
}
