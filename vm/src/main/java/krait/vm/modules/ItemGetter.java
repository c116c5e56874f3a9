package krait.vm.modules;

import krait.vm.object.PyObject;
import krait.vm.object.PyTuple;
import krait.vm.object.PyType;
import krait.vm.op.ItemOps;

/** {@code operator.itemgetter}: fetches items of what it is called with. */
public final class ItemGetter extends PyObject {

  /** The type. */
  public static final PyType TYPE = PyType.builtin("operator.itemgetter", false);

  private final PyObject[] keys;

  ItemGetter(PyObject[] keys) {
    super(TYPE);
    this.keys = keys;
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
