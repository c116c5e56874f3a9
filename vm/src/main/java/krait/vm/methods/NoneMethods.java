package krait.vm.methods;

import krait.vm.object.Comparisons;
import krait.vm.object.PyNone;
import krait.vm.object.PythonMethod;
import krait.vm.object.PythonType;

/** What {@code None} has of its own. */
@PythonType("NoneType")
public final class NoneMethods {

  private NoneMethods() {}

  @PythonMethod(name = "__hash__", since = "2.6")
  static long hash(PyNone self) {
    return Comparisons.addressHash(self);
  }
}
