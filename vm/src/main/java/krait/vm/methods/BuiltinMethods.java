package krait.vm.methods;

import krait.vm.object.Comparisons;
import krait.vm.object.Documentation;
import krait.vm.object.PyBool;
import krait.vm.object.PyBuiltin;
import krait.vm.object.PyNone;
import krait.vm.object.PyObject;
import krait.vm.object.PyStr;
import krait.vm.object.PythonComparison;
import krait.vm.object.PythonGetter;
import krait.vm.object.PythonMethod;
import krait.vm.object.PythonType;
import krait.vm.object.Texts;
import krait.vm.object.Warnings;

/** {@code builtin_function_or_method}. */
@PythonType("builtin_function_or_method")
public final class BuiltinMethods {

  private BuiltinMethods() {}

  @PythonMethod(name = "__repr__")
  static String repr(PyBuiltin self) {
    PyObject bound = self.self();
    if (bound == null || self.module() != PyNone.NONE) {
      return "<built-in function " + self.name() + ">";
    }
    return "<built-in method "
        + self.name()
        + " of "
        + bound.type().name()
        + " object at "
        + Texts.address(bound)
        + ">";
  }

  @PythonMethod(name = "__call__")
  static PyObject call(PyBuiltin self, PyObject[] args, PyStr[] names) {
    return self.call(args, names);
  }

  @PythonComparison(since = "2.6")
  static PyObject compareRich(PyObject left, PyObject right, int op) {
    boolean known = op == Comparisons.EQ || op == Comparisons.NE;
    if (!known) {
      Warnings.ofPython3("builtin_function_or_method order comparisons not supported in 3.x");
    }
    return known && left instanceof PyBuiltin a && right instanceof PyBuiltin b
        ? PyBool.of(a.isSame(b) == (op == Comparisons.EQ))
        : PyNone.NOT_IMPLEMENTED;
  }

  @PythonMethod(name = "__cmp__")
  static long compare(PyBuiltin self, PyObject other) {
    if (other instanceof PyBuiltin that && self.isSame(that)) {
      return 0;
    }
    return Long.compare(Comparisons.identity(self), Comparisons.identity(other));
  }

  @PythonMethod(name = "__hash__")
  static long hash(PyBuiltin self) {
    PyObject bound = self.self();
    return self.name().hashCode() ^ (bound == null ? 0 : Comparisons.hash(bound));
  }

  @PythonGetter(name = "__name__")
  static String name(PyBuiltin self) {
    return self.name();
  }

  @PythonGetter(name = "__module__", member = true)
  static PyObject module(PyBuiltin self) {
    return self.module();
  }

  @PythonGetter(name = "__self__")
  static PyObject self(PyBuiltin self) {
    PyObject bound = self.self();
    return bound == null ? PyNone.NONE : bound;
  }

  @PythonGetter(name = "__doc__")
  static PyObject doc(PyBuiltin self) {
    PyObject bound = self.self();
    return Documentation.ofFunction(bound == null ? null : bound.type().name(), self.name());
  }
}
