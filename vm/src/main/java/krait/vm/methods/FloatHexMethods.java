package krait.vm.methods;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import krait.vm.object.Encodings;
import krait.vm.object.PyErrors;
import krait.vm.object.PyException;
import krait.vm.object.PyFloat;
import krait.vm.object.PyObject;
import krait.vm.object.PyStr;
import krait.vm.object.PyType;
import krait.vm.object.PyUnicode;
import krait.vm.object.PythonClassMethod;
import krait.vm.object.PythonType;

/** {@code float}: floats as bits. */
@PythonType("float")
public final class FloatHexMethods {

  private static final int MAX_EXPONENT_DIGITS = 9;
  private static final int SCALE_LIMIT = 5000;

  private FloatHexMethods() {}

  @PythonClassMethod(since = "2.6")
  static PyObject fromhex(PyType cls, PyObject text) {
    String digits;
    if (text instanceof PyUnicode unicode) {
      digits = Encodings.ascii(unicode).text();
    } else if (text instanceof PyStr) {
      digits = text.toString();
    } else {
      throw PyErrors.typeError(
          "expected string or Unicode object, " + text.type().name() + " found");
    }
    return cls.call1(new PyFloat(parse(digits)));
  }

  private static PyException invalid() {
    return PyErrors.valueError("invalid hexadecimal floating-point string");
  }

  private static double parse(String text) {
    int from = NumberTexts.skipBlanks(text, 0);
    int to = text.length();
    while (to > from && NumberTexts.isSpace(text.charAt(to - 1))) {
      to--;
    }
    boolean negative = from < to && text.charAt(from) == '-';
    if (negative || (from < to && text.charAt(from) == '+')) {
      from++;
    }
    double size = magnitude(text.substring(from, to).toLowerCase(java.util.Locale.ROOT));
    return negative ? -size : size;
  }

  private static double magnitude(String text) {
    switch (text) {
      case "inf", "infinity" -> {
        return Double.POSITIVE_INFINITY;
      }
      case "nan" -> {
        return Double.NaN;
      }
      default -> {}
    }
    String rest = text.startsWith("0x") ? text.substring(2) : text;
    int mark = rest.indexOf('p');
    String mantissa = mark < 0 ? rest : rest.substring(0, mark);
    int exponent = mark < 0 ? 0 : exponent(rest.substring(mark + 1));
    int point = mantissa.indexOf('.');
    String whole = point < 0 ? mantissa : mantissa.substring(0, point);
    String fraction = point < 0 ? "" : mantissa.substring(point + 1);
    String digits = whole + fraction;
    if (digits.isEmpty()) {
      throw invalid();
    }
    for (int i = 0; i < digits.length(); i++) {
      if (digits.charAt(i) >= 0x80 || Character.digit(digits.charAt(i), 16) < 0) {
        throw invalid();
      }
    }
    return scaled(new BigInteger(digits, 16), exponent - 4L * fraction.length());
  }

  private static int exponent(String text) {
    int from = text.startsWith("-") || text.startsWith("+") ? 1 : 0;
    if (from == text.length()) {
      throw invalid();
    }
    for (int i = from; i < text.length(); i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        throw invalid();
      }
    }
    if (text.length() - from > MAX_EXPONENT_DIGITS) {
      return text.startsWith("-") ? -Integer.MAX_VALUE / 2 : Integer.MAX_VALUE / 2;
    }
    return Integer.parseInt(text);
  }

  /** A number times a power of two, rounded once. */
  private static double scaled(BigInteger mantissa, long exponent) {
    if (mantissa.signum() == 0) {
      return 0;
    }
    long top = exponent + mantissa.bitLength();
    if (top > SCALE_LIMIT) {
      throw PyErrors.overflowError("hexadecimal value too large to represent as a float");
    }
    if (top < -SCALE_LIMIT) {
      return 0;
    }
    BigDecimal value = new BigDecimal(mantissa);
    BigDecimal power = new BigDecimal(BigInteger.TWO.pow((int) Math.abs(exponent)));
    double result =
        (exponent >= 0 ? value.multiply(power) : value.divide(power, MathContext.UNLIMITED))
            .doubleValue();
    if (Double.isInfinite(result)) {
      throw PyErrors.overflowError("hexadecimal value too large to represent as a float");
    }
    return result;
  }

  private static void checkKind(PyObject kind, String function) {
    if (!(kind instanceof PyStr)) {
      throw PyErrors.typeError(function + "() argument must be string, not " + kind.type().name());
    }
    if (!kind.toString().equals("double") && !kind.toString().equals("float")) {
      throw PyErrors.valueError(function + "() argument 1 must be 'double' or 'float'");
    }
  }

  @PythonClassMethod(name = "__getformat__")
  static String getFormat(PyType cls, PyObject kind) {
    checkKind(kind, "__getformat__");
    return "IEEE, little-endian";
  }

  @PythonClassMethod(name = "__setformat__", style = "PARSED")
  static void setFormat(PyType cls, PyObject kind, PyObject format) {
    checkKind(kind, "__setformat__");
    String wanted = format.toString();
    if (!wanted.equals("unknown") && !wanted.equals("IEEE, little-endian")) {
      boolean known = wanted.equals("IEEE, big-endian");
      throw PyErrors.valueError(
          known
              ? "can only set " + kind + " format to 'unknown' or the detected platform value"
              : "__setformat__() argument 2 must be 'unknown', 'IEEE, little-endian' or 'IEEE, big-endian'");
    }
  }
}
