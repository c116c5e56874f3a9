package krait.vm.methods;

import java.math.BigInteger;
import krait.vm.object.ArgumentRules;
import krait.vm.object.PyErrors;
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

/** {@code int}: conversion, text, comparison. */
@PythonType("int")
public final class IntMethods {

  private IntMethods() {}

  @PythonNew(name = "__new__", keywords = "x base", errorName = "int")
  static PyObject create(PyType cls, @Nullable PyObject x, @Nullable PyObject base) {
    if (x == null) {
      IntegerParsing.checkLoneBase(base, "int");
    }
    PyObject value = x == null ? PyInt.ZERO : IntegerParsing.toInt(x, base);
    if (cls == PyInt.TYPE) {
      return value;
    }
    if (!(value instanceof PyInt number)) {
      throw PyErrors.overflowError(ArgumentRules.current().tooLarge());
    }
    return new PyInt.Derived(cls, number.value());
  }

  @PythonMethod(name = "__repr__")
  static String repr(PyInt self) {
    return Long.toString(self.value());
  }

  @PythonMethod(name = "__str__")
  static String str(PyInt self) {
    return Long.toString(self.value());
  }

  @PythonMethod(name = "__hash__")
  static long hash(PyInt self) {
    return self.value() == -1 ? -2 : self.value();
  }

  @PythonMethod(name = "__cmp__")
  static long compare(PyInt self, PyObject other) {
    return Long.compare(self.value(), ((PyInt) other).value());
  }

  @PythonMethod(name = "__nonzero__")
  static boolean isTrue(PyInt self) {
    return self.value() != 0;
  }

  @PythonMethod(name = "__int__")
  static PyObject toInt(PyInt self) {
    return PyInt.of(self.value());
  }

  @PythonMethod(name = "__long__")
  static PyObject toLong(PyInt self) {
    return PyLong.of(self.value());
  }

  @PythonMethod(name = "__float__")
  static double toFloat(PyInt self) {
    return self.value();
  }

  @PythonMethod(name = "__index__")
  static PyObject index(PyInt self) {
    return PyInt.of(self.value());
  }

  @PythonMethod(name = "__trunc__", since = "2.6")
  static PyObject trunc(PyInt self) {
    return PyInt.of(self.value());
  }

  @PythonMethod(since = "2.6")
  static PyObject conjugate(PyInt self) {
    return PyInt.of(self.value());
  }

  @PythonMethod(name = "bit_length", since = "2.7")
  static long bitLength(PyInt self) {
    return BigInteger.valueOf(self.value()).abs().bitLength();
  }

  @PythonMethod(name = "__oct__")
  static String oct(PyInt self) {
    long value = self.value();
    if (value == 0) {
      return "0";
    }
    return (value < 0 ? "-0" : "0") + BigInteger.valueOf(value).abs().toString(8);
  }

  @PythonMethod(name = "__hex__")
  static String hex(PyInt self) {
    long value = self.value();
    return (value < 0 ? "-0x" : "0x") + BigInteger.valueOf(value).abs().toString(16);
  }

  @PythonMethod(name = "__getnewargs__")
  static PyObject getNewArgs(PyInt self) {
    return new PyTuple(PyInt.of(self.value()));
  }

  @PythonMethod(name = "__coerce__")
  static PyObject coerce(PyObject self, PyObject other) {
    return other instanceof PyInt ? new PyTuple(self, other) : PyNone.NOT_IMPLEMENTED;
  }

  @PythonGetter(since = "2.6")
  static PyObject real(PyInt self) {
    return PyInt.of(self.value());
  }

  @PythonGetter(since = "2.6")
  static PyObject imag(PyInt self) {
    return PyInt.ZERO;
  }

  @PythonGetter(since = "2.6")
  static PyObject numerator(PyInt self) {
    return PyInt.of(self.value());
  }

  @PythonGetter(since = "2.6")
  static PyObject denominator(PyInt self) {
    return PyInt.ONE;
  }
}
