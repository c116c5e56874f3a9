package krait.vm.object;

import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/** {@code coerce}: brings two numbers to a common type. */
public final class Coercion {

  private Coercion() {}

  /** Both objects as the same type, or null if there is none. */
  public static PyObject @Nullable [] coerce(PyObject left, PyObject right) {
    if (left.type() == right.type() && !checksTypes(left)) {
      return new PyObject[] {left, right};
    }
    PyObject[] pair = half(left, right);
    if (pair != null) {
      return pair;
    }
    pair = half(right, left);
    return pair == null ? null : new PyObject[] {pair[1], pair[0]};
  }

  /** Whether the operators of an object get operands of any type, so that none need be brought. */
  private static boolean checksTypes(PyObject object) {
    return object instanceof PyInstance
        || object instanceof PyBaseString
        || object instanceof PySet
        || object.type().isHeap()
        || object.type().slot(Slot.COERCE) != null;
  }

  private static PyObject @Nullable [] half(PyObject left, PyObject right) {
    PyObject method = left.type().slot(Slot.COERCE);
    if (method == null) {
      return null;
    }
    PyObject result = Calls.invoke(method, left, right);
    if (result == PyNone.NOT_IMPLEMENTED || result == PyNone.NONE) {
      return null;
    }
    if (result instanceof PyTuple pair && pair.size() == 2) {
      return pair.items();
    }
    throw PyErrors.typeError("coercion should return None or 2-tuple");
  }

  /** A built-in number as the type of another, or null if that type is not wider. */
  public static @Nullable PyObject widen(PyObject number, PyObject to) {
    if (to instanceof PyInt) {
      return number instanceof PyInt ? number : null;
    }
    if (to instanceof PyLong) {
      if (number instanceof PyInt small) {
        return PyLong.of(small.value());
      }
      return number instanceof PyLong ? number : null;
    }
    if (to instanceof PyFloat) {
      if (number instanceof PyInt || number instanceof PyLong) {
        return new PyFloat(Conversions.numberToDouble(number));
      }
      return number instanceof PyFloat ? number : null;
    }
    if (to instanceof PyComplex) {
      if (number instanceof PyInt || number instanceof PyLong || number instanceof PyFloat) {
        return new PyComplex(Conversions.numberToDouble(number), 0);
      }
      return number instanceof PyComplex ? number : null;
    }
    return null;
  }

  /** The value of an int or long. */
  public static BigInteger integer(PyObject number) {
    return number instanceof PyInt small
        ? BigInteger.valueOf(small.value())
        : ((PyLong) number).value();
  }
}
