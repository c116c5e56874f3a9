package krait.vm.methods;

import java.math.BigInteger;
import krait.vm.object.Arguments;
import krait.vm.object.Attributes;
import krait.vm.object.PyErrors;
import krait.vm.object.PyInt;
import krait.vm.object.PyObject;
import krait.vm.object.PyStr;
import krait.vm.op.ItemOps;

/** The name in a replacement field: an argument, then attributes and items. */
final class FieldName {

  private FieldName() {}

  /** Finds an argument by name or number. */
  interface Arguments {
    PyObject get(String name);
  }

  static PyObject resolve(String name, Arguments arguments) {
    int at = 0;
    while (at < name.length() && name.charAt(at) != '.' && name.charAt(at) != '[') {
      at++;
    }
    PyObject value = arguments.get(name.substring(0, at));
    while (at < name.length()) {
      char kind = name.charAt(at++);
      int from = at;
      if (kind == '.') {
        while (at < name.length() && name.charAt(at) != '.' && name.charAt(at) != '[') {
          at++;
        }
        value = Attributes.get(value, PyStr.of(part(name, from, at)));
      } else if (kind == '[') {
        at = name.indexOf(']', from);
        if (at < 0) {
          throw PyErrors.valueError("Missing ']' in format string");
        }
        value = ItemOps.getItem(value, key(part(name, from, at)));
        at++;
      } else {
        throw PyErrors.valueError("Only '.' or '[' may follow ']' in format field specifier");
      }
    }
    return value;
  }

  private static String part(String name, int from, int to) {
    if (from == to) {
      throw PyErrors.valueError("Empty attribute in format string");
    }
    return name.substring(from, to);
  }

  private static PyObject key(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return PyStr.of(text);
      }
    }
    return PyInt.of(new BigInteger(text));
  }
}
