package krait.vm.methods;

import java.math.BigInteger;
import krait.vm.object.Calls;
import krait.vm.object.Coercion;
import krait.vm.object.Conversions;
import krait.vm.object.Encodings;
import krait.vm.object.PyBaseString;
import krait.vm.object.PyErrors;
import krait.vm.object.PyExc;
import krait.vm.object.PyException;
import krait.vm.object.PyFloat;
import krait.vm.object.PyInt;
import krait.vm.object.PyLong;
import krait.vm.object.PyObject;
import krait.vm.object.PyStr;
import krait.vm.object.PyTuple;
import krait.vm.object.PyUnicode;
import krait.vm.object.Slot;
import krait.vm.object.Texts;
import krait.vm.op.ItemOps;
import org.jspecify.annotations.Nullable;

/** The operator {@code %} of strings. */
final class PercentFormat {

  private final String format;
  private final boolean unicode;
  private final PyObject args;
  private final @Nullable PyTuple tuple;
  private final boolean mapping;
  private final StringBuilder out = new StringBuilder();
  private int at;
  private int nextArg;
  private boolean usedMapping;

  private String flags = "";
  private int width;
  private int precision;

  PercentFormat(PyBaseString format, PyObject args) {
    this(format.text(), format instanceof PyUnicode, args);
  }

  private PercentFormat(String format, boolean unicode, PyObject args) {
    this.format = format;
    this.unicode = unicode;
    this.args = args;
    this.tuple = args instanceof PyTuple known ? known : null;
    this.mapping =
        !(args instanceof PyTuple)
            && !(args instanceof PyBaseString)
            && args.type().slot(Slot.GETITEM) != null;
  }

  /** Signals that the result must be unicode: an argument of {@code %s} is. */
  private static final class NeedsUnicode extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NeedsUnicode() {
      super(null, null, false, false);
    }
  }

  PyObject format() {
    String text;
    try {
      text = run();
    } catch (NeedsUnicode e) {
      String decoded = Encodings.decode(PyStr.of(format)).text();
      return PyUnicode.of(new PercentFormat(decoded, true, args).run());
    }
    return unicode ? PyUnicode.of(text) : PyStr.of(text);
  }

  private String run() {
    while (at < format.length()) {
      char c = format.charAt(at++);
      if (c == '%') {
        conversion();
      } else {
        out.append(c);
      }
    }
    boolean left = tuple != null ? nextArg < tuple.size() : nextArg == 0 && !mapping;
    if (left && !usedMapping) {
      throw PyErrors.typeError("not all arguments converted during string formatting");
    }
    return out.toString();
  }

  private char next() {
    if (at >= format.length()) {
      throw PyErrors.valueError("incomplete format");
    }
    return format.charAt(at++);
  }

  private PyObject argument() {
    if (tuple != null) {
      if (nextArg < tuple.size()) {
        return tuple.get(nextArg++);
      }
    } else if (nextArg == 0) {
      nextArg = 1;
      return args;
    }
    throw PyErrors.typeError("not enough arguments for format string");
  }

  private void conversion() {
    PyObject value = null;
    if (at < format.length() && format.charAt(at) == '(') {
      value = mapped();
    }
    StringBuilder seen = new StringBuilder();
    char c = next();
    while (c == '-' || c == '+' || c == ' ' || c == '#' || c == '0') {
      seen.append(c);
      c = next();
    }
    flags = seen.toString();
    width = -1;
    precision = -1;
    if (c == '*') {
      width = star();
      if (width < 0) {
        flags += "-";
        width = -width;
      }
      c = next();
    } else if (isDigit(c)) {
      at--;
      width = number("width too big");
      c = next();
    }
    if (c == '.') {
      precision = 0;
      c = next();
      if (c == '*') {
        precision = Math.max(star(), 0);
        c = next();
      } else if (isDigit(c)) {
        at--;
        precision = number("prec too big");
        c = next();
      }
    }
    if (c == 'h' || c == 'l' || c == 'L') {
      c = next();
    }
    if (c == '%') {
      out.append('%');
      return;
    }
    convert(c, value == null ? argument() : value);
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private PyObject mapped() {
    if (!mapping) {
      throw PyErrors.typeError("format requires a mapping");
    }
    int depth = 1;
    int from = ++at;
    while (at < format.length() && depth > 0) {
      char c = format.charAt(at++);
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
    }
    if (depth > 0) {
      throw PyErrors.valueError("incomplete format key");
    }
    String key = format.substring(from, at - 1);
    usedMapping = true;
    return ItemOps.getItem(args, unicode ? PyUnicode.of(key) : PyStr.of(key));
  }

  private int star() {
    PyObject value = argument();
    if (!(value instanceof PyInt number)) {
      throw PyErrors.typeError("* wants int");
    }
    return (int) number.value();
  }

  private int number(String problem) {
    long value = 0;
    while (at < format.length() && isDigit(format.charAt(at))) {
      value = value * 10 + format.charAt(at++) - '0';
      if (value > Integer.MAX_VALUE) {
        throw PyErrors.valueError(problem);
      }
    }
    return (int) value;
  }

  private void convert(char c, PyObject value) {
    switch (c) {
      case 's' -> text(asText(value));
      case 'r' -> text(Texts.repr(value));
      case 'c' -> text(character(value));
      case 'd', 'i', 'u', 'o', 'x', 'X' -> integer(c, value);
      case 'e', 'E', 'f', 'F', 'g', 'G' -> real(c, value);
      default ->
          throw PyErrors.valueError(
              "unsupported format character '"
                  + (c > ' ' && c < 0x7f ? String.valueOf(c) : "?")
                  + "' (0x"
                  + Integer.toHexString(c)
                  + ") at index "
                  + (at - 1));
    }
  }

  private String asText(PyObject value) {
    if (unicode) {
      return UnicodeTexts.unicode(value).text();
    }
    PyBaseString text = value instanceof PyUnicode known ? known : Texts.strOrUnicode(value);
    if (text instanceof PyUnicode) {
      throw new NeedsUnicode();
    }
    return text.text();
  }

  private String character(PyObject value) {
    if (value instanceof PyBaseString text) {
      if (text instanceof PyUnicode && !unicode) {
        throw new NeedsUnicode();
      }
      if (text.length() == 1) {
        return text.text();
      }
      throw PyErrors.typeError("%c requires int or char");
    }
    if (!(value instanceof PyInt) && !(value instanceof PyLong)) {
      throw PyErrors.typeError("%c requires int or char");
    }
    long code = Conversions.toLong(value);
    int limit = unicode ? Character.MAX_VALUE : 255;
    if (code < 0 || code > limit) {
      throw PyErrors.overflowError(
          unicode
              ? "%c arg not in range(0x10000) (narrow Python build)"
              : code < 0
                  ? "unsigned byte integer is less than minimum"
                  : "unsigned byte integer is greater than maximum");
    }
    return String.valueOf((char) code);
  }

  private void text(String value) {
    String shown =
        precision >= 0 && precision < value.length() ? value.substring(0, precision) : value;
    pad("", shown, false);
  }

  private boolean has(char flag) {
    return flags.indexOf(flag) >= 0;
  }

  private void pad(String prefix, String body, boolean zeros) {
    int missing = width - prefix.length() - body.length();
    if (missing <= 0) {
      out.append(prefix).append(body);
    } else if (has('-')) {
      out.append(prefix).append(body).append(" ".repeat(missing));
    } else if (zeros) {
      out.append(prefix).append("0".repeat(missing)).append(body);
    } else {
      out.append(" ".repeat(missing)).append(prefix).append(body);
    }
  }

  private void integer(char c, PyObject value) {
    PyObject number = value;
    if (value instanceof PyFloat real) {
      number = FloatMethods.trunc(real);
    } else if (!(value instanceof PyInt) && !(value instanceof PyLong)) {
      PyObject method = value instanceof PyBaseString ? null : value.type().slot(Slot.INT);
      if (method == null) {
        throw PyErrors.typeError(
            "%" + c + " format: a number is required, not " + value.type().name());
      }
      number = Calls.invoke(method, value);
    }
    BigInteger magnitude = Coercion.integer(number).abs();
    boolean negative = Coercion.integer(number).signum() < 0;
    String digits =
        switch (c) {
          case 'o' -> magnitude.toString(8);
          case 'x' -> magnitude.toString(16);
          case 'X' -> magnitude.toString(16).toUpperCase(java.util.Locale.ROOT);
          default -> magnitude.toString();
        };
    String prefix = "";
    if (has('#')) {
      if (c == 'x' || c == 'X') {
        prefix = "0" + c;
      } else if (c == 'o' && !digits.startsWith("0")) {
        digits = "0" + digits;
      }
    }
    if (digits.length() < precision) {
      digits = "0".repeat(precision - digits.length()) + digits;
    }
    pad(sign(negative) + prefix, digits, has('0'));
  }

  private String sign(boolean negative) {
    return negative ? "-" : has('+') ? "+" : has(' ') ? " " : "";
  }

  private void real(char c, PyObject value) {
    double number;
    try {
      number = Conversions.toDouble(value);
    } catch (PyException e) {
      if (e.matches(PyExc.TypeError)) {
        throw PyErrors.typeError("float argument required, not " + value.type().name());
      }
      throw e;
    }
    int digits = precision < 0 ? 6 : precision;
    char kind = Character.toLowerCase(c);
    if (kind == 'f' && Math.abs(number) > 1e50) {
      kind = 'g';
    }
    String text =
        switch (kind) {
          case 'e' -> FloatFormat.exponential(number, digits);
          case 'f' -> FloatFormat.fixed(number, digits);
          default -> FloatFormat.general(number, digits, has('#'));
        };
    if (has('#') && kind != 'g' && digits == 0 && FloatFormat.special(number) == null) {
      int exponent = text.indexOf('e');
      text =
          exponent < 0 ? text + "." : text.substring(0, exponent) + "." + text.substring(exponent);
    }
    boolean negative = text.startsWith("-");
    String body = negative ? text.substring(1) : text;
    if (Character.isUpperCase(c)) {
      body = body.toUpperCase(java.util.Locale.ROOT);
    }
    pad(sign(negative), body, has('0'));
  }
}
