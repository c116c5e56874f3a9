package krait.vm.methods;

import krait.vm.object.Attributes;
import krait.vm.object.Conversions;
import krait.vm.object.PyBaseString;
import krait.vm.object.PyComplex;
import krait.vm.object.PyErrors;
import krait.vm.object.PyInstance;
import krait.vm.object.PyInt;
import krait.vm.object.PyObject;
import krait.vm.object.Slot;
import org.jspecify.annotations.Nullable;

/** What {@code complex} makes of objects and of texts. */
final class ComplexParsing {

  private ComplexParsing() {}

  static PyComplex toComplex(@Nullable PyObject real, @Nullable PyObject imaginary) {
    if (real == null && imaginary == null) {
      return new PyComplex(0, 0);
    }
    if (real instanceof PyBaseString text) {
      if (imaginary != null) {
        throw PyErrors.typeError("complex() can't take second arg if first is a string");
      }
      return parse(IntegerParsing.trim(text.text()));
    }
    if (imaginary instanceof PyBaseString) {
      throw PyErrors.typeError("complex() second arg can't be a string");
    }
    PyComplex a = number(real == null ? PyInt.ZERO : real);
    PyComplex b = number(imaginary == null ? PyInt.ZERO : imaginary);
    boolean secondIsComplex = imaginary instanceof PyComplex;
    double r = secondIsComplex ? a.real() - b.imaginary() : a.real();
    double i = b.real();
    if (real instanceof PyComplex || a.imaginary() != 0) {
      i = imaginary == null ? a.imaginary() : i + a.imaginary();
    }
    return new PyComplex(r, i);
  }

  private static PyComplex number(PyObject object) {
    if (object instanceof PyComplex known) {
      return known;
    }
    PyObject hook =
        object instanceof PyInstance instance
            ? instance.lookup(Slot.COMPLEX.pyName())
            : Attributes.special(object, Slot.COMPLEX.pyName());
    if (hook != null) {
      PyObject result = hook.call0();
      if (result instanceof PyComplex known) {
        return known;
      }
      throw PyErrors.typeError("__complex__ should return a complex object");
    }
    if (object.type().slot(Slot.FLOAT) == null) {
      throw PyErrors.typeError("complex() argument must be a string or a number");
    }
    return new PyComplex(Conversions.toDouble(object), 0);
  }

  private static PyComplex parse(String source) {
    String text = source;
    if (text.startsWith("(") && text.endsWith(")") && text.length() > 1) {
      text = IntegerParsing.trim(text.substring(1, text.length() - 1));
    }
    if (text.isEmpty()) {
      throw PyErrors.valueError("complex() arg is an empty string");
    }
    boolean imaginary = text.endsWith("j") || text.endsWith("J");
    if (!imaginary) {
      return new PyComplex(part(text), 0);
    }
    String body = text.substring(0, text.length() - 1);
    int split = split(body);
    double real = split <= 0 ? 0 : part(body.substring(0, split));
    String rest = body.substring(Math.max(split, 0));
    boolean bare = rest.isEmpty() || rest.equals("+") || rest.equals("-");
    return new PyComplex(real, bare ? (rest.equals("-") ? -1 : 1) : part(rest));
  }

  /** Where the imaginary part starts: at the last sign that is not that of an exponent. */
  private static int split(String body) {
    for (int i = body.length() - 1; i > 0; i--) {
      char c = body.charAt(i);
      char before = body.charAt(i - 1);
      if ((c == '+' || c == '-') && before != 'e' && before != 'E') {
        return i;
      }
    }
    return -1;
  }

  private static double part(String text) {
    Double value = FloatParsing.number(text);
    if (value == null) {
      throw PyErrors.valueError("complex() arg is a malformed string");
    }
    return value;
  }
}
