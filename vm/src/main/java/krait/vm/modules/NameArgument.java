package krait.vm.modules;

import krait.vm.object.Encodings;
import krait.vm.object.PyErrors;
import krait.vm.object.PyNone;
import krait.vm.object.PyObject;
import krait.vm.object.PyStr;
import krait.vm.object.PyUnicode;

/** Arguments that name something: strings without null bytes. */
final class NameArgument {

  private NameArgument() {}

  /**
   * The bytes of a name.
   *
   * @param number of the argument from 1, for errors
   */
  static String of(String function, PyObject argument, int number) {
    PyObject bytes = argument instanceof PyUnicode text ? Encodings.ascii(text) : argument;
    String problem = "";
    if (!(bytes instanceof PyStr)) {
      problem = "must be string, not ";
    } else if (bytes.toString().indexOf('\0') >= 0) {
      problem = "must be string without null bytes, not ";
    }
    if (problem.isEmpty()) {
      return bytes.toString();
    }
    String type = argument == PyNone.NONE ? "None" : argument.type().name();
    throw PyErrors.typeError(function + "() argument " + number + " " + problem + type);
  }
}
