package krait.vm.methods;

import krait.vm.object.Attributes;
import krait.vm.object.PyDict;
import krait.vm.object.PyErrors;
import krait.vm.object.PyInstance;
import krait.vm.object.PyObject;
import krait.vm.object.PyType;
import krait.vm.object.PythonNew;
import krait.vm.object.PythonType;
import krait.vm.object.Slot;
import krait.vm.object.TypeRules;

/** {@code reversed}. */
@PythonType("reversed")
public final class ReversedMethods {

  private ReversedMethods() {}

  @PythonNew(name = "__new__", style = "UNPACKED", errorName = "reversed")
  static PyObject create(PyType cls, PyObject sequence) {
    PyObject method =
        sequence instanceof PyInstance instance
            ? instance.lookup(Slot.REVERSED.pyName())
            : TypeRules.current().specialsAreAttributes()
                ? Attributes.find(sequence, Slot.REVERSED.pyName())
                : Attributes.special(sequence, Slot.REVERSED.pyName());
    if (method != null) {
      return method.call0();
    }
    PyType type = sequence.type();
    boolean isSequence =
        sequence instanceof PyInstance instance
            ? instance.lookup(Slot.GETITEM.pyName()) != null
            : type.slot(Slot.GETITEM) != null && !(sequence instanceof PyDict);
    if (!isSequence) {
      throw PyErrors.typeError("argument to reversed() must be a sequence");
    }
    return new Reversed(cls, sequence);
  }
}
