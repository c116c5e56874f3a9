package krait.vm.methods;

import java.math.BigInteger;
import krait.code.FloatText;
import krait.vm.object.Coercion;
import krait.vm.object.Conversions;
import krait.vm.object.PyBaseString;
import krait.version.Dialect;
import krait.vm.object.InterpreterState;
import krait.vm.object.ThreadState;
import krait.vm.object.PyErrors;
import krait.vm.object.PyException;
import krait.vm.object.PyFloat;
import krait.vm.object.PyObject;
import krait.vm.object.PythonMethod;
import krait.vm.object.PythonType;
import krait.vm.object.Texts;

/** {@code __format__} of numbers. */
@PythonType({"int", "long", "float"})
public final class NumberFormat {

  private NumberFormat() {}

  @PythonMethod(name = "__format__", since = "2.6")
  static PyObject format(PyObject self, PyObject spec) {
    if (!(spec instanceof PyBaseString given)) {
      throw PyErrors.typeError("__format__ requires str or unicode");
    }
    if (given.length() == 0) {
      return Strings.like(given, Texts.str(self).text());
    }
    boolean real = self instanceof PyFloat;
    FormatSpec parsed = FormatSpec.parse(given.text(), real ? (char) 0 : 'd');
    String text =
        real || "eEfFgG%".indexOf(parsed.type) >= 0 ? real(self, parsed) : integer(self, parsed);
    return Strings.like(given, text);
  }

  /** The character that a number stands for: in a narrow build the lowest byte of the number. */
  private static String character(BigInteger number) {
    InterpreterState interpreter = ThreadState.current().interpreter();
    boolean narrow = interpreter.dialect().unicodeWidth() == Dialect.UnicodeWidth.NARROW;
    if (number.bitLength() >= Long.SIZE) {
      throw PyErrors.overflowError("long int too large to convert to int");
    }
    long value = number.longValue();
    if (value < 0 || value > (narrow ? 0xffff : 0xff)) {
      throw PyErrors.overflowError(
          "%c arg not in range(" + (narrow ? "0x10000) (narrow Python build)" : "0x100)"));
    }
    return String.valueOf((char) (value & 0xff));
  }

  private static String sign(boolean negative, char wanted) {
    return negative ? "-" : wanted == '+' ? "+" : wanted == ' ' ? " " : "";
  }

  private static PyException unknown(FormatSpec spec, PyObject value) {
    return PyErrors.valueError(
        "Unknown format code '"
            + spec.type
            + "' for object of type '"
            + value.type().builtinBase().name()
            + "'");
  }

  private static String integer(PyObject value, FormatSpec spec) {
    if (spec.precision >= 0) {
      throw PyErrors.valueError("Precision not allowed in integer format specifier");
    }
    BigInteger number = Coercion.integer(value);
    if (spec.type == 'c') {
      if (spec.sign != 0) {
        throw PyErrors.valueError("Sign not allowed with integer format specifier 'c'");
      }
      return spec.pad("", character(number), '<');
    }
    String digits;
    String prefix = "";
    switch (spec.type) {
      case 'd', 'n' -> digits = number.abs().toString();
      case 'b' -> {
        digits = number.abs().toString(2);
        prefix = "0b";
      }
      case 'o' -> {
        digits = number.abs().toString(8);
        prefix = "0o";
      }
      case 'x' -> {
        digits = number.abs().toString(16);
        prefix = "0x";
      }
      case 'X' -> {
        digits = number.abs().toString(16).toUpperCase(java.util.Locale.ROOT);
        prefix = "0X";
      }
      default -> throw unknown(spec, value);
    }
    String sign = sign(number.signum() < 0, spec.sign);
    return spec.pad(
        sign + (spec.alternate ? prefix : ""), spec.commas ? grouped(digits) : digits, '>');
  }

  private static String grouped(String digits) {
    StringBuilder out = new StringBuilder(digits);
    for (int at = digits.length() - 3; at > 0; at -= 3) {
      out.insert(at, ',');
    }
    return out.toString();
  }

  private static String real(PyObject value, FormatSpec spec) {
    if (spec.alternate) {
      throw PyErrors.valueError("Alternate form (#) not allowed in float format specifier");
    }
    double number = Conversions.numberToDouble(value);
    int digits = spec.precision < 0 ? 6 : spec.precision;
    String text =
        switch (spec.type) {
          case 'e', 'E' -> FloatFormat.exponential(number, digits);
          case 'f', 'F' -> FloatFormat.fixed(number, digits);
          case 'g', 'G', 'n' -> FloatFormat.general(number, digits, false);
          case '%' -> FloatFormat.fixed(number * 100, digits) + "%";
          case 0 ->
              spec.precision < 0
                  ? Texts.str(new PyFloat(number)).text()
                  : FloatText.withPoint(FloatFormat.general(number, digits, false));
          default -> throw unknown(spec, value);
        };
    boolean negative = text.startsWith("-");
    String body = negative ? text.substring(1) : text;
    if (Character.isUpperCase(spec.type)) {
      body = body.toUpperCase(java.util.Locale.ROOT);
    }
    if (spec.commas) {
      int point = body.indexOf('.');
      int end = point < 0 ? body.length() : point;
      body = grouped(body.substring(0, end)) + body.substring(end);
    }
    return spec.pad(sign(negative, spec.sign), body, '>');
  }
}
