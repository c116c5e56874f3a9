package krait.vm.methods;

import krait.vm.object.PyNone;
import krait.vm.object.PythonMethod;
import krait.vm.object.PythonType;

/** {@code None}, {@code Ellipsis} and {@code NotImplemented}. */
@PythonType({"NoneType", "ellipsis", "NotImplementedType"})
public final class SingletonMethods {

  private SingletonMethods() {}

  @PythonMethod(name = "__repr__")
  static String repr(PyNone self) {
    return self.name();
  }
}
