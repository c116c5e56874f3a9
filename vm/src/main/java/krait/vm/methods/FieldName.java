package krait.vm.methods;

import java.util.ArrayList;
import java.util.List;
import krait.vm.object.Attributes;
import krait.vm.object.PyBaseString;
import krait.vm.object.PyErrors;
import krait.vm.object.PyInt;
import krait.vm.object.PyObject;
import krait.vm.object.PyStr;
import krait.vm.op.ItemOps;

/** The name in a replacement field: an argument, then attributes and items. */
final class FieldName {

  private static final int MAX_DIGITS = 18;

  private FieldName() {}

  /** Finds an argument by name or number. */
  interface Arguments {
    PyObject get(String name);
  }

  /**
   * A step from a value to another.
   *
   * @param attribute whether it is an attribute, not an item
   * @param name the attribute or the key
   */
  record Step(boolean attribute, String name) {}

  /** The argument's name. */
  static String first(String name) {
    int at = 0;
    while (at < name.length() && name.charAt(at) != '.' && name.charAt(at) != '[') {
      at++;
    }
    return name.substring(0, at);
  }

  /** The steps behind the argument's name. */
  static List<Step> steps(String name) {
    List<Step> steps = new ArrayList<>();
    int at = first(name).length();
    while (at < name.length()) {
      char kind = name.charAt(at++);
      int from = at;
      if (kind == '.') {
        while (at < name.length() && name.charAt(at) != '.' && name.charAt(at) != '[') {
          at++;
        }
        steps.add(new Step(true, part(name, from, at)));
      } else if (kind == '[') {
        at = name.indexOf(']', from);
        if (at < 0) {
          throw PyErrors.valueError("Missing ']' in format string");
        }
        steps.add(new Step(false, part(name, from, at)));
        at++;
      } else {
        throw PyErrors.valueError("Only '.' or '[' may follow ']' in format field specifier");
      }
    }
    return steps;
  }

  static PyObject resolve(String name, PyBaseString kind, Arguments arguments) {
    PyObject value = arguments.get(first(name));
    int done = 0;
    List<Step> steps = steps(name);
    while (done < steps.size()) {
      Step step = steps.get(done++);
      value =
          step.attribute()
              ? Attributes.get(value, PyStr.of(step.name()))
              : ItemOps.getItem(value, key(step.name(), kind));
    }
    return value;
  }

  private static String part(String name, int from, int to) {
    if (from == to) {
      throw PyErrors.valueError("Empty attribute in format string");
    }
    return name.substring(from, to);
  }

  /** The number that a name is; -1 if it is none. */
  static long number(String name) {
    for (int i = 0; i < name.length(); i++) {
      if (name.charAt(i) < '0' || name.charAt(i) > '9') {
        return -1;
      }
    }
    if (name.length() <= MAX_DIGITS) {
      return name.isEmpty() ? -1 : Long.parseLong(name);
    }
    if (FormatRules.current().later()) {
      throw PyErrors.valueError(FormatRules.current().tooManyDigits());
    }
    return -1;
  }

  private static PyObject key(String text, PyBaseString kind) {
    long number = number(text);
    return number >= 0 ? PyInt.of(number) : Strings.like(kind, text);
  }
}
