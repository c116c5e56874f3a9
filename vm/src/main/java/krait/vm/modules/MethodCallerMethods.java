package krait.vm.modules;

import java.util.Arrays;
import krait.vm.object.PyErrors;
import krait.vm.object.PyObject;
import krait.vm.object.PyStr;
import krait.vm.object.PyType;
import krait.vm.object.PythonMethod;
import krait.vm.object.PythonNew;
import krait.vm.object.PythonType;

/** {@code operator.methodcaller}. */
@PythonType("operator.methodcaller")
public final class MethodCallerMethods {

  private MethodCallerMethods() {}

  @PythonNew(name = "__new__")
  static PyObject create(PyType cls, PyObject[] args, PyStr[] names) {
    if (args.length == names.length) {
      throw PyErrors.typeError("methodcaller needs at least one argument, the method name");
    }
    return new MethodCaller(
        PyStr.of(args[0].toString()), Arrays.copyOfRange(args, 1, args.length), names);
  }

  @PythonMethod(name = "__call__", style = "UNPACKED")
  static PyObject call(MethodCaller self, PyObject object) {
    return self.call1(object);
  }
}
