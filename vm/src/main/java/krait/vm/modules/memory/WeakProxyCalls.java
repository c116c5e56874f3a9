package krait.vm.modules.memory;

import krait.vm.object.PyObject;
import krait.vm.object.PyStr;
import krait.vm.object.PythonMethod;
import krait.vm.object.PythonType;

/** What {@code weakcallableproxy} has of its own. */
@PythonType("weakcallableproxy")
public final class WeakProxyCalls {

  private WeakProxyCalls() {}

  @PythonMethod(name = "__call__")
  static PyObject call(WeakProxy self, PyObject[] args, PyStr[] names) {
    return self.object().call(args, names);
  }
}
