package krait.vm.methods;

import krait.vm.object.PyBaseException;
import krait.vm.object.PyObject;
import krait.vm.object.PyStr;
import krait.vm.object.PyTuple;
import krait.vm.object.PythonGetter;
import krait.vm.object.PythonMethod;
import krait.vm.object.PythonSetter;
import krait.vm.object.PythonType;
import org.jspecify.annotations.Nullable;

/** {@code SystemExit}. */
@PythonType("exceptions.SystemExit")
public final class SystemExitMethods {

  private SystemExitMethods() {}

  @PythonMethod(name = "__init__")
  static void init(PyBaseException self, PyObject[] args, PyStr[] names) {
    ExceptionMethods.init(self, args, names);
    if (args.length > 0) {
      self.setMember(0, args.length == 1 ? args[0] : PyTuple.of(args));
    }
  }

  @PythonGetter(member = true)
  static PyObject code(PyBaseException self) {
    return self.memberOrNone(0);
  }

  @PythonSetter(name = "code")
  static void setCode(PyBaseException self, @Nullable PyObject value) {
    self.setMember(0, value);
  }
}
