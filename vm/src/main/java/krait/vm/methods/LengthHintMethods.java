package krait.vm.methods;

import krait.vm.object.PyInt;
import krait.vm.object.PyIterator;
import krait.vm.object.PyNone;
import krait.vm.object.PyObject;
import krait.vm.object.PythonMethod;
import krait.vm.object.PythonType;

/** Iterators written in Java that know how many items are left. */
@PythonType({
  "listiterator",
  "listreverseiterator",
  "tupleiterator",
  "rangeiterator",
  "dictionary-keyiterator",
  "dictionary-valueiterator",
  "dictionary-itemiterator",
  "setiterator",
  "reversed"
})
public final class LengthHintMethods {

  private LengthHintMethods() {}

  @PythonMethod(name = "__length_hint__")
  static PyObject lengthHint(PyIterator self) {
    int hint = self.lengthHint();
    return hint < 0 ? PyNone.NOT_IMPLEMENTED : PyInt.of(hint);
  }
}
