package krait.vm.methods;

import java.math.BigInteger;
import krait.vm.object.Attributes;
import krait.vm.object.Calls;
import krait.vm.object.Coercion;
import krait.vm.object.Conversions;
import krait.vm.object.PyBaseString;
import krait.vm.object.PyErrors;
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
      return PyInt.of(parsed(x, base, false));
    }
    if (x.getClass() == PyInt.class) {
      return x;
    }
    PyObject result = converted(x, Slot.INT, "int");
    if (result == null) {
      return PyInt.of(new IntegerReader(textOf(x, "int"), 10, false).read());
    }
    return result instanceof PyLong number ? narrowed(x, number) : result;
  }

  /** A long that {@code __int__} returned stays one. */
  private static PyObject narrowed(PyObject x, PyLong number) {
    PyObject narrow = PyInt.of(number.value());
    return x instanceof PyLong && narrow instanceof PyInt ? narrow : number;
  }

  /** Checks a base that is given without a text. */
  static void checkLoneBase(@Nullable PyObject base, String kind) {
    if (base != null) {
      Conversions.toInt(base);
      if (NumberRules.current().textNeeded()) {
        throw PyErrors.typeError(kind + "() missing string argument");
      }
    }
  }

  /** What {@code long(x, base)} gives. */
  static PyObject toLong(PyObject x, @Nullable PyObject base) {
    if (base != null) {
      return new PyLong(parsed(x, base, true));
    }
    PyObject result = converted(x, Slot.LONG, "long");
    if (result == null) {
      return new PyLong(new IntegerReader(textOf(x, "long"), 10, true).read());
    }
    return result;
  }

  private static BigInteger parsed(PyObject x, PyObject base, boolean asLong) {
    String kind = asLong ? "long" : "int";
    int radix = Conversions.toInt(base);
    if (!(x instanceof PyBaseString text)) {
      throw PyErrors.typeError(kind + "() can't convert non-string with explicit base");
    }
    if (x instanceof PyStr && x.toString().indexOf('\0') >= 0) {
      throw PyErrors.valueError(
          "invalid literal for " + kind + "() with base " + radix + ": " + Texts.repr(x));
    }
    return new IntegerReader(textOf(text, kind), radix, asLong).read();
  }

  private static String textOf(PyObject x, String kind) {
    String text = NumberTexts.of(x);
    if (text == null) {
      throw PyErrors.typeError(
          kind + "() argument must be a string or a number, not '" + x.type().name() + "'");
    }
    return text;
  }

  /** What a special method makes of an object; null if it has none. */
  private static @Nullable PyObject converted(PyObject x, Slot slot, String kind) {
    if (x instanceof PyInstance instance) {
      return convertedInstance(instance, slot, kind);
    }
    PyObject method = x.type().slot(slot);
    if (method != null) {
      return checked(Calls.invoke(method, x), kind);
    }
    PyObject trunc =
        NumberRules.current().truncates() ? Attributes.special(x, Slot.TRUNC.pyName()) : null;
    if (trunc == null) {
      return null;
    }
    PyObject result = truncated(trunc.call0());
    boolean widened = slot == Slot.LONG && result instanceof PyInt;
    return widened ? new PyLong(Coercion.integer(result)) : result;
  }

  /** What an instance of a classic class makes of itself. */
  static PyObject convertedInstance(PyInstance instance, Slot slot, String kind) {
    PyObject hook = instance.lookup(slot.pyName());
    if (hook == null && slot == Slot.LONG) {
      hook = instance.lookup(Slot.INT.pyName());
    }
    if (hook != null) {
      return checked(hook.call0(), kind);
    }
    boolean truncates = NumberRules.current().truncates();
    hook = truncates ? instance.lookup(Slot.TRUNC.pyName()) : null;
    if (hook == null) {
      throw PyErrors.attributeError(
          instance.cls().name()
              + " instance has no attribute '"
              + (truncates ? Slot.TRUNC : slot).methodName()
              + "'");
    }
    return truncated(hook.call0());
  }

  private static PyObject checked(PyObject result, String kind) {
    if (result instanceof PyInt || result instanceof PyLong) {
      return result;
    }
    throw PyErrors.typeError(
        "__" + kind + "__ returned non-" + kind + " (type " + result.type().name() + ")");
  }

  private static PyObject truncated(PyObject result) {
    if (result instanceof PyInt || result instanceof PyLong) {
      return result;
    }
    PyObject method = Attributes.find(result, Slot.INT.pyName());
    PyObject number = method == null ? result : method.call0();
    if (number instanceof PyInt || number instanceof PyLong) {
      return number;
    }
    String type =
        number instanceof PyInstance instance ? instance.cls().name() : number.type().name();
    throw PyErrors.typeError("__trunc__ returned non-Integral (type " + type + ")");
  }
}
