package krait.vm.methods;

import krait.version.Dialect;
import krait.vm.object.Attributes;
import krait.vm.object.PyBaseString;
import krait.vm.object.PyErrors;
import krait.vm.object.PyInstance;
import krait.vm.object.PyObject;
import krait.vm.object.PyStr;
import krait.vm.object.PyUnicode;
import krait.vm.object.Slot;
import krait.vm.object.Texts;
import krait.vm.object.ThreadState;

/** {@code str.format} and the format of strings. */
final class StringFormat {

  private final PyBaseString kind;
  private final PyObject[] args;
  private final PyStr[] names;
  private int automatic;

  private StringFormat(PyBaseString kind, PyObject[] args, PyStr[] names) {
    this.kind = kind;
    this.args = args;
    this.names = names;
  }

  /** What {@code str.format} gives. */
  static PyObject format(PyBaseString self, PyObject[] args, PyStr[] names) {
    StringFormat format = new StringFormat(self, args, names);
    return Strings.like(self, format.expand(self.text(), 2));
  }

  /** What {@code str.__format__} gives. */
  static PyObject text(PyBaseString self, PyObject spec) {
    if (!(spec instanceof PyBaseString given)) {
      throw PyErrors.typeError("__format__ arg must be str or unicode, not " + spec.type().name());
    }
    PyBaseString kind = Strings.meeting(self, spec);
    FormatSpec parsed = FormatSpec.parse(given.text(), 's');
    if (parsed.type != 's') {
      throw PyErrors.valueError(
          "Unknown format code '" + parsed.type + "' for object of type 'str'");
    }
    if (parsed.sign != 0) {
      throw PyErrors.valueError("Sign not allowed in string format specifier");
    }
    if (parsed.alternate) {
      throw PyErrors.valueError("Alternate form (#) not allowed in string format specifier");
    }
    if (parsed.align == '=') {
      throw PyErrors.valueError("'=' alignment not allowed in string format specifier");
    }
    String body = kind.text();
    if (parsed.precision >= 0 && parsed.precision < body.length()) {
      body = body.substring(0, parsed.precision);
    }
    return Strings.like(kind, parsed.pad("", body, '<'));
  }

  private String expand(String format, int depth) {
    if (depth < 0) {
      throw PyErrors.valueError("Max string recursion exceeded");
    }
    StringBuilder out = new StringBuilder();
    int at = 0;
    while (at < format.length()) {
      char c = format.charAt(at++);
      if (c != '{' && c != '}') {
        out.append(c);
      } else if (at < format.length() && format.charAt(at) == c) {
        out.append(c);
        at++;
      } else if (c == '}') {
        throw PyErrors.valueError("Single '}' encountered in format string");
      } else {
        int end = closing(format, at);
        out.append(field(format.substring(at, end), depth));
        at = end + 1;
      }
    }
    return out.toString();
  }

  private static int closing(String format, int from) {
    if (from >= format.length()) {
      throw PyErrors.valueError("Single '{' encountered in format string");
    }
    int open = 1;
    for (int i = from; i < format.length(); i++) {
      char c = format.charAt(i);
      open += c == '{' ? 1 : c == '}' ? -1 : 0;
      if (open == 0) {
        return i;
      }
    }
    throw PyErrors.valueError("unmatched '{' in format");
  }

  private String field(String field, int depth) {
    int colon = -1;
    int bang = -1;
    for (int i = 0; i < field.length() && colon < 0; i++) {
      char c = field.charAt(i);
      if (c == ':') {
        colon = i;
      } else if (c == '!' && bang < 0) {
        bang = i;
      }
    }
    String name = field.substring(0, bang >= 0 ? bang : colon >= 0 ? colon : field.length());
    String conversion =
        bang < 0 ? "" : field.substring(bang + 1, colon >= 0 ? colon : field.length());
    if (bang >= 0 && conversion.isEmpty()) {
      throw PyErrors.valueError("end of format while looking for conversion specifier");
    }
    if (conversion.length() > 1) {
      throw PyErrors.valueError("expected ':' after format specifier");
    }
    PyObject value = FieldName.resolve(name, this::argument);
    value = converted(value, conversion);
    String spec = colon < 0 ? "" : field.substring(colon + 1);
    if (spec.indexOf('{') >= 0) {
      spec = expand(spec, depth - 1);
    }
    return rendered(value, spec);
  }

  private PyObject converted(PyObject value, String conversion) {
    return switch (conversion) {
      case "" -> value;
      case "r" -> Strings.like(kind, Texts.repr(value));
      case "s" -> kind instanceof PyUnicode ? UnicodeTexts.unicode(value) : Texts.str(value);
      default -> throw PyErrors.valueError("Unknown conversion specifier " + conversion.charAt(0));
    };
  }

  private String rendered(PyObject value, String spec) {
    PyObject method =
        value instanceof PyInstance instance
            ? instance.lookup(Slot.FORMAT.pyName())
            : Attributes.special(value, Slot.FORMAT.pyName());
    PyObject with = Strings.like(kind, spec);
    PyObject result = method == null ? text(Texts.str(value), with) : method.call1(with);
    if (!(result instanceof PyBaseString text)) {
      throw PyErrors.typeError("__format__ method did not return string");
    }
    return Strings.operand(kind, text).text();
  }

  /** The argument that the first part of a field name means. */
  private PyObject argument(String name) {
    int positional = args.length - names.length;
    if (name.isEmpty()) {
      if (ThreadState.current().interpreter().dialect().floatRepr() != Dialect.FloatRepr.SHORTEST) {
        throw PyErrors.valueError("zero length field name in format");
      }
      return positional(automatic++, positional);
    }
    boolean number = true;
    for (int i = 0; i < name.length(); i++) {
      number &= name.charAt(i) >= '0' && name.charAt(i) <= '9';
    }
    if (number) {
      return positional(name.length() > 9 ? Integer.MAX_VALUE : Integer.parseInt(name), positional);
    }
    for (int i = 0; i < names.length; i++) {
      if (names[i].text().equals(name)) {
        return args[positional + i];
      }
    }
    throw PyErrors.keyError(Strings.like(kind, name));
  }

  private PyObject positional(int index, int count) {
    if (index >= count) {
      throw PyErrors.indexError("tuple index out of range");
    }
    return args[index];
  }
}
