package krait.vm.methods;

import java.math.BigInteger;
import krait.code.FloatText;
import krait.version.Dialect;
import krait.vm.object.Coercion;
import krait.vm.object.Comparisons;
import krait.vm.object.PyBool;
import krait.vm.object.PyErrors;
import krait.vm.object.PyFloat;
import krait.vm.object.PyInt;
import krait.vm.object.PyLong;
import krait.vm.object.PyNone;
import krait.vm.object.PyObject;
import krait.vm.object.PyTuple;
import krait.vm.object.PyType;
import krait.vm.object.PythonComparison;
import krait.vm.object.PythonGetter;
import krait.vm.object.PythonMethod;
import krait.vm.object.PythonNew;
import krait.vm.object.PythonType;
import krait.vm.object.ThreadState;
import krait.vm.op.CompareOps;
import org.jspecify.annotations.Nullable;

/** {@code float}: conversion, text, comparison. */
@PythonType("float")
public final class FloatMethods {

  private static final double TWO_63 = 0x1p63;

  private FloatMethods() {}

  @PythonNew(name = "__new__", keywords = "x", errorName = "float")
  static PyObject create(PyType cls, @Nullable PyObject x) {
    PyFloat number = x == null ? new PyFloat(0) : FloatParsing.toFloat(x);
    return cls == PyFloat.TYPE ? number : new PyFloat.Derived(cls, number.value());
  }

  @PythonMethod(name = "__repr__")
  static String repr(PyFloat self) {
    Dialect dialect = ThreadState.current().interpreter().dialect();
    boolean negativeNan =
        Double.isNaN(self.value())
            && dialect.nanSign() == Dialect.NanSign.SHOWN
            && Double.doubleToRawLongBits(self.value()) < 0;
    return negativeNan ? "-nan" : FloatText.repr(self.value(), dialect.floatRepr());
  }

  @PythonMethod(name = "__str__")
  static String str(PyFloat self) {
    return FloatFormat.str(self.value());
  }

  @PythonMethod(name = "__hash__")
  static long hash(PyFloat self) {
    return PyFloat.hash(self.value());
  }

  @PythonComparison
  static PyObject compare(PyObject left, PyObject right, int op) {
    if (!(left instanceof PyFloat number)) {
      return PyNone.NOT_IMPLEMENTED;
    }
    double x = number.value();
    if (right instanceof PyFloat other) {
      return PyBool.of(CompareOps.floats(x, other.value(), op));
    }
    if (!(right instanceof PyInt) && !(right instanceof PyLong)) {
      return PyNone.NOT_IMPLEMENTED;
    }
    if (Double.isInfinite(x) || Double.isNaN(x)) {
      return PyBool.of(CompareOps.floats(x, 0, op));
    }
    int order =
        new java.math.BigDecimal(x).compareTo(new java.math.BigDecimal(Coercion.integer(right)));
    return PyBool.of(Comparisons.outcome(order, op));
  }

  @PythonMethod(name = "__nonzero__")
  static boolean isTrue(PyFloat self) {
    return self.value() != 0;
  }

  @PythonMethod(name = "__int__")
  static PyObject toInt(PyFloat self) {
    double value = self.value();
    boolean small = Math.abs(value) < TWO_63;
    if (!small && value == -TWO_63 && NumberRules.current().leastIntOfFloat()) {
      return PyInt.of(Long.MIN_VALUE);
    }
    return small ? PyInt.of((long) value) : new PyLong(whole(self));
  }

  @PythonMethod(name = "__long__")
  static PyObject toLong(PyFloat self) {
    return new PyLong(whole(self));
  }

  @PythonMethod(name = "__trunc__", since = "2.6")
  static PyObject trunc(PyFloat self) {
    return toInt(self);
  }

  private static BigInteger whole(PyFloat self) {
    double value = self.value();
    if (Double.isInfinite(value)) {
      throw PyErrors.overflowError("cannot convert float infinity to integer");
    }
    if (Double.isNaN(value)) {
      throw PyErrors.valueError("cannot convert float NaN to integer");
    }
    return new java.math.BigDecimal(value).toBigInteger();
  }

  @PythonMethod(name = "__float__")
  static PyObject toFloat(PyFloat self) {
    return self.getClass() == PyFloat.class ? self : new PyFloat(self.value());
  }

  @PythonMethod(name = "__coerce__")
  static PyObject coerce(PyObject self, PyObject other) {
    PyObject same = Coercion.widen(other, self);
    return same == null ? PyNone.NOT_IMPLEMENTED : new PyTuple(self, same);
  }

  @PythonMethod(since = "2.6")
  static PyObject conjugate(PyFloat self) {
    return toFloat(self);
  }

  @PythonMethod(name = "is_integer", since = "2.6")
  static boolean isInteger(PyFloat self) {
    return !Double.isInfinite(self.value()) && Math.floor(self.value()) == self.value();
  }

  @PythonMethod(name = "as_integer_ratio", since = "2.6")
  static PyObject asIntegerRatio(PyFloat self) {
    double value = self.value();
    if (Double.isInfinite(value)) {
      throw PyErrors.overflowError("Cannot pass infinity to float.as_integer_ratio.");
    }
    if (Double.isNaN(value)) {
      throw PyErrors.valueError("Cannot pass NaN to float.as_integer_ratio.");
    }
    java.math.BigDecimal exact = new java.math.BigDecimal(value).stripTrailingZeros();
    BigInteger denominator = BigInteger.TEN.pow(Math.max(exact.scale(), 0));
    BigInteger numerator = exact.multiply(new java.math.BigDecimal(denominator)).toBigInteger();
    BigInteger common = numerator.gcd(denominator);
    if (common.signum() != 0) {
      numerator = numerator.divide(common);
      denominator = denominator.divide(common);
    }
    return new PyTuple(PyInt.of(numerator), PyInt.of(denominator));
  }

  @PythonMethod(since = "2.6")
  static String hex(PyFloat self) {
    return FloatFormat.hex(self.value());
  }

  @PythonMethod(name = "__getnewargs__")
  static PyObject getNewArgs(PyFloat self) {
    return new PyTuple(new PyFloat(self.value()));
  }

  @PythonGetter(since = "2.6")
  static PyObject real(PyFloat self) {
    return toFloat(self);
  }

  @PythonGetter(since = "2.6")
  static double imag(PyFloat self) {
    return 0;
  }
}
