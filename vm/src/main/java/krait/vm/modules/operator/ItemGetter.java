package krait.vm.modules.operator;

import krait.vm.object.PyErrors;
import krait.vm.object.PyObject;
import krait.vm.object.PyStr;
import krait.vm.object.PyTuple;
import krait.vm.object.PyType;
import krait.vm.object.PythonMethod;
import krait.vm.object.PythonNew;
import krait.vm.object.PythonType;
import krait.vm.op.ItemOps;

/** {@code operator.itemgetter}: fetches items of what it is called with. */
@PythonType("operator.itemgetter")
public final class ItemGetter extends PyObject {

  /** The type. */
  public static final PyType TYPE = PyType.builtin("operator.itemgetter", false);

  private final PyObject[] keys;

  ItemGetter(PyObject[] keys) {
    super(TYPE);
    this.keys = keys;
  }

  @PythonNew(name = "__new__", errorName = "itemgetter")
  static PyObject create(PyType cls, PyObject[] args) {
    if (args.length == 0) {
      throw PyErrors.typeError("itemgetter expected 1 arguments, got 0");
    }
    return new ItemGetter(args);
  }

  @PythonMethod(name = "__call__")
  static PyObject invoke(ItemGetter self, PyObject[] args, PyStr[] names) {
    return self.call1(OneArgument.of("itemgetter", args, names));
  }

  @Override
  public PyObject call1(PyObject object) {
    if (keys.length == 1) {
      return ItemOps.getItem(object, keys[0]);
    }
    PyObject[] found = new PyObject[keys.length];
    for (int i = 0; i < found.length; i++) {
      found[i] = ItemOps.getItem(object, keys[i]);
    }
    return new PyTuple(found);
  }
}
