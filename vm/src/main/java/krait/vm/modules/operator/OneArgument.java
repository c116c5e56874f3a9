package krait.vm.modules.operator;

import krait.vm.modules.FunctionRules;
import krait.vm.object.PyErrors;
import krait.vm.object.PyObject;
import krait.vm.object.PyStr;

/** The argument of what takes exactly one. */
final class OneArgument {

  private OneArgument() {}

  /** The only argument of a call. */
  static PyObject of(String function, PyObject[] args, PyStr[] names) {
    if (names.length > 0 && FunctionRules.current().newerCollections()) {
      throw PyErrors.typeError(function + " does not take keyword arguments");
    }
    int count = args.length - names.length;
    if (count != 1) {
      throw PyErrors.typeError(function + " expected 1 arguments, got " + count);
    }
    return args[0];
  }
}
