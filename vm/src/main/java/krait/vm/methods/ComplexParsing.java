package krait.vm.methods;

import java.util.Objects;
import krait.vm.object.Attributes;
import krait.vm.object.PyBaseString;
import krait.vm.object.PyComplex;
import krait.vm.object.PyErrors;
import krait.vm.object.PyInstance;
import krait.vm.object.PyInt;
import krait.vm.object.PyObject;
import krait.vm.object.PyUnicode;
import krait.vm.object.Slot;
import org.jspecify.annotations.Nullable;

/** What {@code complex} makes of objects and of texts. */
final class ComplexParsing {

  private static final int UNICODE_LIMIT = 256;

  private ComplexParsing() {}

  static PyComplex toComplex(@Nullable PyObject real, @Nullable PyObject imaginary) {
    if (real == null && imaginary == null) {
      return new PyComplex(0, 0);
    }
    if (real instanceof PyBaseString text) {
      if (imaginary != null) {
        throw PyErrors.typeError("complex() can't take second arg if first is a string");
      }
      return parse(text);
    }
    if (imaginary instanceof PyBaseString) {
      throw PyErrors.typeError("complex() second arg can't be a string");
    }
    if (imaginary == null
        && real instanceof PyComplex known
        && real.getClass() == PyComplex.class) {
      return known;
    }
    PyObject first = real == null ? PyInt.ZERO : byHook(real);
    checkNumber(first);
    if (imaginary != null) {
      checkNumber(imaginary);
    }
    PyComplex a = number(first);
    PyComplex b = imaginary == null ? new PyComplex(0, 0) : number(imaginary);
    double r = imaginary instanceof PyComplex ? a.real() - b.imaginary() : a.real();
    boolean kept = imaginary == null && !NumberRules.current().looseComplex();
    double i = first instanceof PyComplex ? a.imaginary() + (kept ? -0.0 : b.real()) : b.real();
    return new PyComplex(r, i);
  }

  private static PyObject byHook(PyObject object) {
    if (object.getClass() == PyComplex.class) {
      return object;
    }
    PyObject hook =
        object instanceof PyInstance instance
            ? instance.lookup(Slot.COMPLEX.pyName())
            : Attributes.special(object, Slot.COMPLEX.pyName());
    return hook == null ? object : hook.call0();
  }

  private static void checkNumber(PyObject object) {
    if (!(object instanceof PyComplex) && object.type().slot(Slot.FLOAT) == null) {
      throw PyErrors.typeError("complex() argument must be a string or a number");
    }
  }

  private static PyComplex number(PyObject object) {
    return object instanceof PyComplex known
        ? known
        : new PyComplex(FloatParsing.toFloat(object).value(), 0);
  }

  private static PyComplex parse(PyBaseString source) {
    boolean loose = NumberRules.current().looseComplex();
    if (loose && source instanceof PyUnicode && source.length() >= UNICODE_LIMIT) {
      throw PyErrors.valueError("complex() literal too large to convert");
    }
    String text = Objects.requireNonNull(NumberTexts.of(source));
    return loose ? new LooseComplexReader(text).read() : new ComplexReader(text).read();
  }
}
