package krait.vm.methods;

import krait.vm.object.PyErrors;
import krait.vm.object.PyIterator;
import krait.vm.object.PyObject;
import krait.vm.object.PythonMethod;
import krait.vm.object.PythonType;

/** The iterators that are written in Java. */
@PythonType({
  "iterator",
  "formatteriterator",
  "fieldnameiterator",
  "bytearray_iterator",
  "listiterator",
  "listreverseiterator",
  "tupleiterator",
  "rangeiterator",
  "dictionary-keyiterator",
  "dictionary-valueiterator",
  "dictionary-itemiterator",
  "setiterator",
  "enumerate",
  "reversed",
  "callable-iterator"
})
public final class IteratorMethods {

  private IteratorMethods() {}

  @PythonMethod(name = "__iter__")
  static PyObject iter(PyObject self) {
    return self;
  }

  @PythonMethod
  static PyObject next(PyIterator self) {
    PyObject item = self.next();
    if (item == null) {
      throw PyErrors.stopIteration();
    }
    return item;
  }
}
