package krait.vm.modules;

import krait.vm.object.ArgumentRules;
import krait.vm.object.PyBaseString;
import krait.vm.object.PyBuffer;
import krait.vm.object.PyErrors;
import krait.vm.object.PyObject;

/** What files are made of. */
final class FileArguments {

  private FileArguments() {}

  /** Checks that an object can be the name of a file. */
  static void checkName(PyObject name) {
    if (!(name instanceof PyBaseString) && !(name instanceof PyBuffer)) {
      throw PyErrors.typeError(
          "coercing to Unicode: need string or buffer, " + name.type().name() + " found");
    }
    if (name.toString().indexOf('\0') >= 0) {
      throw PyErrors.typeError(
          "file() argument 1 must be encoded string without "
              + ArgumentRules.current().nullBytes()
              + ", not "
              + name.type().name());
    }
  }
}
