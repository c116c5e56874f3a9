package krait.vm.methods;

import java.math.BigInteger;
import krait.vm.object.Attributes;
import krait.vm.object.Calls;
import krait.vm.object.Conversions;
import krait.vm.object.PyBaseString;
import krait.vm.object.PyErrors;
import krait.vm.object.PyException;
import krait.vm.object.PyInstance;
import krait.vm.object.PyInt;
import krait.vm.object.PyLong;
import krait.vm.object.PyObject;
import krait.vm.object.PyStr;
import krait.vm.object.Slot;
import krait.vm.object.Texts;
import org.jspecify.annotations.Nullable;

/** What {@code int} and {@code long} make of objects and of texts. */
final class IntegerParsing {

  private IntegerParsing() {}

  /** What {@code int(x, base)} gives. */
  static PyObject toInt(PyObject x, @Nullable PyObject base) {
    if (base != null) {
      return parsed(x, base, "int");
    }
    if (x.getClass() == PyInt.class) {
      return x;
    }
    if (x instanceof PyBaseString text) {
      return PyInt.of(parse(text, 10, "int"));
    }
    PyObject result = converted(x, Slot.INT, "int");
    return result instanceof PyLong number ? PyInt.of(number.value()) : result;
  }

  /** What {@code long(x, base)} gives. */
  static PyObject toLong(PyObject x, @Nullable PyObject base) {
    if (base != null) {
      return parsed(x, base, "long");
    }
    if (x instanceof PyBaseString text) {
      return new PyLong(parse(text, 10, "long"));
    }
    return converted(x, Slot.LONG, "long");
  }

  private static PyObject parsed(PyObject x, PyObject base, String kind) {
    if (!(x instanceof PyBaseString text)) {
      throw PyErrors.typeError(kind + "() can't convert non-string with explicit base");
    }
    int radix = Conversions.toInt(base);
    if (radix != 0 && (radix < 2 || radix > 36)) {
      throw PyErrors.valueError(
          kind
              + (kind.equals("int")
                  ? "() base must be >= 2 and <= 36"
                  : "() arg 2 must be >= 2 and <= 36"));
    }
    BigInteger value = parse(text, radix, kind);
    return kind.equals("int") ? PyInt.of(value) : new PyLong(value);
  }

  private static PyObject converted(PyObject x, Slot slot, String kind) {
    PyObject method = x instanceof PyInstance ? null : x.type().slot(slot);
    if (x instanceof PyInstance instance) {
      PyObject hook = instance.lookup(slot.pyName());
      if (hook == null && slot == Slot.LONG) {
        hook = instance.lookup(Slot.INT.pyName());
      }
      if (hook == null) {
        hook = instance.lookup(Slot.TRUNC.pyName());
      }
      if (hook == null) {
        throw PyErrors.attributeError(
            instance.cls().name() + " instance has no attribute '" + slot.methodName() + "'");
      }
      return checked(hook.call0(), kind);
    }
    if (method != null) {
      return checked(Calls.invoke(method, x), kind);
    }
    PyObject trunc = Attributes.special(x, Slot.TRUNC.pyName());
    if (trunc != null) {
      return checked(trunc.call0(), kind);
    }
    throw PyErrors.typeError(
        kind + "() argument must be a string or a number, not '" + x.type().name() + "'");
  }

  private static PyObject checked(PyObject result, String kind) {
    if (result instanceof PyInt number) {
      return PyInt.of(number.value());
    }
    if (result instanceof PyLong) {
      return result;
    }
    throw PyErrors.typeError(
        "__" + kind + "__ returned non-" + kind + " (type " + result.type().name() + ")");
  }

  private static BigInteger parse(PyBaseString source, int base, String kind) {
    String text = trim(source.text());
    int radix = base;
    boolean negative = false;
    int from = 0;
    if (!text.isEmpty() && (text.charAt(0) == '-' || text.charAt(0) == '+')) {
      negative = text.charAt(0) == '-';
      from = 1;
    }
    String digits = text.substring(from).toLowerCase(java.util.Locale.ROOT);
    if (kind.equals("long") && digits.endsWith("l") && radix <= 21) {
      digits = digits.substring(0, digits.length() - 1);
    }
    char prefix = digits.length() > 1 && digits.charAt(0) == '0' ? digits.charAt(1) : ' ';
    if (radix == 0) {
      radix = prefix == 'x' ? 16 : prefix == 'o' ? 8 : prefix == 'b' ? 2 : 10;
      if (radix == 10 && digits.length() > 1 && digits.charAt(0) == '0') {
        radix = 8;
      }
    }
    boolean prefixed =
        (radix == 16 && prefix == 'x')
            || (radix == 8 && prefix == 'o')
            || (radix == 2 && prefix == 'b');
    if (prefixed) {
      digits = digits.substring(2);
    }
    if (!isNumber(digits, radix)) {
      throw invalid(source, base, kind);
    }
    BigInteger value = new BigInteger(digits, radix);
    return negative ? value.negate() : value;
  }

  private static PyException invalid(PyBaseString source, int base, String kind) {
    if (source.text().indexOf('\0') >= 0 && source instanceof PyStr) {
      if (kind.equals("int")) {
        return PyErrors.valueError("null byte in argument for int()");
      }
    }
    return PyErrors.valueError(
        "invalid literal for " + kind + "() with base " + base + ": " + Texts.repr(source));
  }

  private static boolean isNumber(String digits, int radix) {
    for (int i = 0; i < digits.length(); i++) {
      if (Character.digit(digits.charAt(i), radix) < 0) {
        return false;
      }
    }
    return !digits.isEmpty();
  }

  /** A text without the blanks around it. */
  static String trim(String text) {
    int from = 0;
    int to = text.length();
    while (from < to && isSpace(text.charAt(from))) {
      from++;
    }
    while (to > from && isSpace(text.charAt(to - 1))) {
      to--;
    }
    return text.substring(from, to);
  }

  private static boolean isSpace(char c) {
    return c == ' ' || (c >= '\t' && c <= '\r');
  }
}
