package krait.vm.methods;

import java.math.BigInteger;
import krait.vm.object.Coercion;
import krait.vm.object.Conversions;
import krait.vm.object.PyInt;
import krait.vm.object.PyLong;
import krait.vm.object.PyNone;
import krait.vm.object.PyObject;
import krait.vm.object.PyTuple;
import krait.vm.object.PyType;
import krait.vm.object.PythonGetter;
import krait.vm.object.PythonMethod;
import krait.vm.object.PythonNew;
import krait.vm.object.PythonType;
import org.jspecify.annotations.Nullable;

/** {@code long}: conversion, text, comparison. */
@PythonType("long")
public final class LongMethods {

  private LongMethods() {}

  @PythonNew(name = "__new__", keywords = "x base", errorName = "long")
  static PyObject create(PyType cls, @Nullable PyObject x, @Nullable PyObject base) {
    PyObject number = x == null ? absent(base) : IntegerParsing.toLong(x, base);
    if (cls == PyLong.TYPE && (number instanceof PyLong || !NumberRules.current().longIsLong())) {
      return number;
    }
    BigInteger value = Coercion.integer(number);
    return cls == PyLong.TYPE ? new PyLong(value) : new PyLong.Derived(cls, value);
  }

  /** What no text at all gives. */
  private static PyObject absent(@Nullable PyObject base) {
    IntegerParsing.checkLoneBase(base, "long");
    return PyLong.of(0);
  }

  @PythonMethod(name = "__repr__")
  static String repr(PyLong self) {
    return self.value() + "L";
  }

  @PythonMethod(name = "__str__")
  static String str(PyLong self) {
    return self.value().toString();
  }

  @PythonMethod(name = "__hash__")
  static long hash(PyLong self) {
    return self.hash();
  }

  @PythonMethod(name = "__cmp__")
  static long compare(PyLong self, PyObject other) {
    return self.value().compareTo(Coercion.integer(other));
  }

  @PythonMethod(name = "__nonzero__")
  static boolean isTrue(PyLong self) {
    return self.value().signum() != 0;
  }

  @PythonMethod(name = "__int__")
  static PyObject toInt(PyLong self) {
    PyObject narrow = PyInt.of(self.value());
    return narrow instanceof PyInt ? narrow : plain(self);
  }

  @PythonMethod(name = "__long__")
  static PyObject toLong(PyLong self) {
    return plain(self);
  }

  /** The same long without a class of its own. */
  private static PyLong plain(PyLong self) {
    return self.getClass() == PyLong.class ? self : new PyLong(self.value());
  }

  @PythonMethod(name = "__float__")
  static double toFloat(PyLong self) {
    return Conversions.numberToDouble(self);
  }

  @PythonMethod(name = "__index__")
  static PyObject index(PyLong self) {
    return plain(self);
  }

  @PythonMethod(name = "__trunc__", since = "2.6")
  static PyObject trunc(PyLong self) {
    return plain(self);
  }

  @PythonMethod(since = "2.6")
  static PyObject conjugate(PyLong self) {
    return new PyLong(self.value());
  }

  @PythonMethod(name = "bit_length", since = "2.7")
  static long bitLength(PyLong self) {
    return self.value().abs().bitLength();
  }

  @PythonMethod(name = "__oct__")
  static String oct(PyLong self) {
    if (self.value().signum() == 0) {
      return "0L";
    }
    return (self.value().signum() < 0 ? "-0" : "0") + self.value().abs().toString(8) + "L";
  }

  @PythonMethod(name = "__hex__")
  static String hex(PyLong self) {
    return (self.value().signum() < 0 ? "-0x" : "0x") + self.value().abs().toString(16) + "L";
  }

  @PythonMethod(name = "__getnewargs__")
  static PyObject getNewArgs(PyLong self) {
    return new PyTuple(new PyLong(self.value()));
  }

  @PythonMethod(name = "__coerce__")
  static PyObject coerce(PyObject self, PyObject other) {
    PyObject same = Coercion.widen(other, self);
    return same == null ? PyNone.NOT_IMPLEMENTED : new PyTuple(self, same);
  }

  @PythonGetter(since = "2.6")
  static PyObject real(PyLong self) {
    return new PyLong(self.value());
  }

  @PythonGetter(since = "2.6")
  static PyObject imag(PyLong self) {
    return PyLong.of(0);
  }

  @PythonGetter(since = "2.6")
  static PyObject numerator(PyLong self) {
    return new PyLong(self.value());
  }

  @PythonGetter(since = "2.6")
  static PyObject denominator(PyLong self) {
    return PyLong.of(1);
  }
}
