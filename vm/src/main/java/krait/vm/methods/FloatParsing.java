package krait.vm.methods;

import krait.vm.object.Calls;
import krait.vm.object.PyBaseString;
import krait.vm.object.PyErrors;
import krait.vm.object.PyFloat;
import krait.vm.object.PyInstance;
import krait.vm.object.PyObject;
import krait.vm.object.Slot;
import org.jspecify.annotations.Nullable;

/** What {@code float} makes of objects and of texts. */
final class FloatParsing {

  private FloatParsing() {}

  static double toDouble(PyObject x) {
    if (x instanceof PyFloat number && x.getClass() == PyFloat.class) {
      return number.value();
    }
    if (x instanceof PyBaseString text) {
      return parse(text);
    }
    PyObject method =
        x instanceof PyInstance instance
            ? instance.lookup(Slot.FLOAT.pyName())
            : x.type().slot(Slot.FLOAT);
    if (method == null) {
      if (x instanceof PyInstance instance) {
        throw PyErrors.attributeError(
            instance.cls().name() + " instance has no attribute '__float__'");
      }
      throw PyErrors.typeError("float() argument must be a string or a number");
    }
    PyObject result = x instanceof PyInstance ? method.call0() : Calls.invoke(method, x);
    if (result instanceof PyFloat number) {
      return number.value();
    }
    throw PyErrors.typeError("__float__ returned non-float (type " + result.type().name() + ")");
  }

  private static double parse(PyBaseString source) {
    String text = IntegerParsing.trim(source.text());
    if (text.isEmpty()) {
      throw PyErrors.valueError("empty string for float()");
    }
    Double value = number(text);
    if (value == null) {
      throw PyErrors.valueError("invalid literal for float(): " + source.text());
    }
    return value;
  }

  /** The number that a whole text is; null if it is none. */
  static @Nullable Double number(String text) {
    int from = text.startsWith("-") || text.startsWith("+") ? 1 : 0;
    boolean negative = text.startsWith("-");
    String rest = text.substring(from).toLowerCase(java.util.Locale.ROOT);
    if (rest.equals("inf") || rest.equals("infinity")) {
      return negative ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY;
    }
    if (rest.equals("nan")) {
      return Double.NaN;
    }
    return isDecimal(rest) ? Double.valueOf(Double.parseDouble(text)) : null;
  }

  private static boolean isDecimal(String text) {
    int at = digits(text, 0);
    int count = at;
    if (at < text.length() && text.charAt(at) == '.') {
      int end = digits(text, at + 1);
      count += end - at - 1;
      at = end;
    }
    if (count == 0) {
      return false;
    }
    if (at < text.length() && text.charAt(at) == 'e') {
      at++;
      if (at < text.length() && (text.charAt(at) == '-' || text.charAt(at) == '+')) {
        at++;
      }
      int end = digits(text, at);
      if (end == at) {
        return false;
      }
      at = end;
    }
    return at == text.length();
  }

  private static int digits(String text, int from) {
    int at = from;
    while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
      at++;
    }
    return at;
  }
}
