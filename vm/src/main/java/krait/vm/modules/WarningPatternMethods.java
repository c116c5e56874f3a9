package krait.vm.modules;

import krait.vm.object.PyObject;
import krait.vm.object.PythonMethod;
import krait.vm.object.PythonType;

/** The one method that filters need of a regular expression. */
@PythonType("WarningPattern")
final class WarningPatternMethods {

  private WarningPatternMethods() {}

  @PythonMethod
  static boolean match(WarningPattern self, PyObject text) {
    return self.matches(text.toString());
  }
}
