package krait.vm.modules;

import krait.vm.object.PyErrors;
import krait.vm.object.PyObject;
import krait.vm.object.PyType;
import krait.vm.object.PythonMethod;
import krait.vm.object.PythonNew;
import krait.vm.object.PythonType;

/** {@code operator.itemgetter}. */
@PythonType("operator.itemgetter")
public final class ItemGetterMethods {

  private ItemGetterMethods() {}

  @PythonNew(name = "__new__")
  static PyObject create(PyType cls, PyObject[] args) {
    if (args.length == 0) {
      throw PyErrors.typeError("itemgetter expected 1 arguments, got 0");
    }
    return new ItemGetter(args);
  }

  @PythonMethod(name = "__call__", style = "UNPACKED")
  static PyObject call(ItemGetter self, PyObject object) {
    return self.call1(object);
  }
}
