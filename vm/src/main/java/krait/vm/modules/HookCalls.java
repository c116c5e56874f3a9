package krait.vm.modules;

import krait.vm.object.Attributes;
import krait.vm.object.Calls;
import krait.vm.object.InterpreterState;
import krait.vm.object.PyErrors;
import krait.vm.object.PyObject;
import krait.vm.object.PyStr;

/** Calls methods of objects that a program gave, as C code calls them by name. */
final class HookCalls {

  private HookCalls() {}

  /** Calls a method; the error for one that is missing is in some versions its name alone. */
  static PyObject call(
      InterpreterState interpreter, PyObject object, String name, PyObject... args) {
    PyStr key = PyStr.of(name);
    PyObject method = Attributes.find(object, key);
    if (method == null) {
      throw ModuleRules.of(interpreter).missingHookIsNamed()
          ? PyErrors.attributeError(name)
          : PyErrors.noAttribute(object, key);
    }
    return method.call(args, Calls.NO_NAMES);
  }
}
