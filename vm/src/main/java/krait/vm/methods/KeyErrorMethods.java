package krait.vm.methods;

import krait.vm.object.PyBaseException;
import krait.vm.object.PyObject;
import krait.vm.object.PyStr;
import krait.vm.object.PythonMethod;
import krait.vm.object.PythonType;
import krait.vm.object.Texts;

/** {@code KeyError}: it shows its key as {@code repr} does. */
@PythonType("exceptions.KeyError")
public final class KeyErrorMethods {

  private KeyErrorMethods() {}

  @PythonMethod(name = "__str__")
  static PyObject str(PyBaseException self) {
    return self.args().size() == 1
        ? PyStr.of(Texts.repr(self.args().get(0)))
        : ExceptionMethods.str(self);
  }
}
