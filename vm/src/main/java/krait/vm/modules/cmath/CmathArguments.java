package krait.vm.modules.cmath;

import krait.vm.object.Attributes;
import krait.vm.object.Conversions;
import krait.vm.object.PyComplex;
import krait.vm.object.PyErrors;
import krait.vm.object.PyInstance;
import krait.vm.object.PyObject;
import krait.vm.object.Slot;

/** Reads complex arguments. */
final class CmathArguments {

  private CmathArguments() {}

  static PyComplex complex(PyObject object) {
    if (object instanceof PyComplex number) {
      return number;
    }
    PyObject method =
        object instanceof PyInstance instance
            ? instance.lookup(Slot.COMPLEX.pyName())
            : Attributes.special(object, Slot.COMPLEX.pyName());
    if (method == null) {
      return new PyComplex(Conversions.toDouble(object), 0);
    }
    if (method.call0() instanceof PyComplex number) {
      return number;
    }
    throw PyErrors.typeError("__complex__ should return a complex object");
  }
}
