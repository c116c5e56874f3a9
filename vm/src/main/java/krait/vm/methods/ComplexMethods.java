package krait.vm.methods;

import krait.code.FloatText;
import krait.version.Dialect;
import krait.vm.object.Coercion;
import krait.vm.object.Comparisons;
import krait.vm.object.Conversions;
import krait.vm.object.PyBool;
import krait.vm.object.PyComplex;
import krait.vm.object.PyErrors;
import krait.vm.object.PyException;
import krait.vm.object.PyFloat;
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
import org.jspecify.annotations.Nullable;

/** {@code complex}: conversion, text, comparison. */
@PythonType("complex")
@SuppressWarnings("DoNotCallSuggester") // these are there to be called from Python
public final class ComplexMethods {

  private static final int STR_DIGITS = 12;

  private ComplexMethods() {}

  @PythonNew(name = "__new__", keywords = "real imag", errorName = "complex")
  static PyObject create(PyType cls, @Nullable PyObject real, @Nullable PyObject imaginary) {
    PyComplex value = ComplexParsing.toComplex(real, imaginary);
    if (cls == PyComplex.TYPE) {
      return value;
    }
    return new PyComplex.Derived(cls, value.real(), value.imaginary());
  }

  @PythonMethod(name = "__repr__")
  static String repr(PyComplex self) {
    Dialect dialect = ThreadState.current().interpreter().dialect();
    boolean shortest = dialect.floatRepr() == Dialect.FloatRepr.SHORTEST;
    return shortest
        ? layout(self, FloatText.shortest(self.real()), FloatText.shortest(self.imaginary()))
        : layout(
            self,
            FloatText.seventeenDigits(self.real()),
            FloatText.seventeenDigits(self.imaginary()));
  }

  @PythonMethod(name = "__str__")
  static String str(PyComplex self) {
    return layout(
        self,
        FloatFormat.general(self.real(), STR_DIGITS, false),
        FloatFormat.general(self.imaginary(), STR_DIGITS, false));
  }

  private static String layout(PyComplex self, String real, String imaginary) {
    Dialect.ComplexRepr style = ThreadState.current().interpreter().dialect().complexRepr();
    boolean anyZero = style != Dialect.ComplexRepr.POSITIVE_REAL_ZERO_HIDDEN;
    boolean starred =
        style == Dialect.ComplexRepr.REAL_ZERO_HIDDEN_STARRED
            && FloatFormat.special(self.imaginary()) != null;
    String unit = starred ? "*j" : "j";
    if (self.real() == 0 && (anyZero || 1 / self.real() > 0)) {
      return imaginary + unit;
    }
    String sign = imaginary.startsWith("-") ? "" : "+";
    return "(" + real + sign + imaginary + unit + ")";
  }

  @PythonMethod(name = "__hash__")
  static long hash(PyComplex self) {
    return self.imaginary() == 0 ? PyFloat.hash(self.real()) : self.hash();
  }

  @PythonComparison
  static PyObject compare(PyObject left, PyObject right, int op) {
    if (!(left instanceof PyComplex a) || !ComplexArithmetic.isNumber(right)) {
      return PyNone.NOT_IMPLEMENTED;
    }
    if (op != Comparisons.EQ && op != Comparisons.NE) {
      throw PyErrors.typeError("no ordering relation is defined for complex numbers");
    }
    if (NumberArithmetic.current().exactLongs() && !(right instanceof PyComplex)) {
      return a.imaginary() != 0
          ? PyBool.of(op == Comparisons.NE)
          : FloatMethods.compare(new PyFloat(a.real()), right, op);
    }
    PyComplex b =
        right instanceof PyComplex known
            ? known
            : new PyComplex(Conversions.numberToDouble(right), 0);
    boolean equal = a.real() == b.real() && a.imaginary() == b.imaginary();
    return PyBool.of(equal == (op == Comparisons.EQ));
  }

  @PythonMethod(name = "__nonzero__")
  static boolean isTrue(PyComplex self) {
    return self.real() != 0 || self.imaginary() != 0;
  }

  @PythonMethod(name = "__coerce__")
  static PyObject coerce(PyObject self, PyObject other) {
    PyObject same = Coercion.widen(other, self);
    return same == null ? PyNone.NOT_IMPLEMENTED : new PyTuple(self, same);
  }

  private static PyException unconvertible(String kind) {
    return PyErrors.typeError("can't convert complex to " + kind);
  }

  @PythonMethod(name = "__int__")
  static PyObject toInt(PyComplex self) {
    throw unconvertible("int");
  }

  @PythonMethod(name = "__long__")
  static PyObject toLong(PyComplex self) {
    throw unconvertible("long");
  }

  @PythonMethod(name = "__float__")
  static PyObject toFloat(PyComplex self) {
    throw unconvertible("float");
  }

  @PythonMethod
  static PyObject conjugate(PyComplex self) {
    return new PyComplex(self.real(), -self.imaginary());
  }

  @PythonMethod(name = "__getnewargs__")
  static PyObject getNewArgs(PyComplex self) {
    return new PyTuple(new PyFloat(self.real()), new PyFloat(self.imaginary()));
  }

  @PythonGetter(member = true)
  static double real(PyComplex self) {
    return self.real();
  }

  @PythonGetter(member = true)
  static double imag(PyComplex self) {
    return self.imaginary();
  }

  @PythonMethod(name = "__format__", since = "2.7", style = "PARSED")
  static PyObject format(PyComplex self, PyObject spec) {
    return NumberFormat.format(self, spec);
  }
}
