package krait.vm.methods;

import java.util.Arrays;
import krait.vm.object.Comparisons;
import krait.vm.object.PyCode;
import krait.vm.object.PyObject;
import krait.vm.object.PyStr;
import krait.vm.object.PyTuple;
import krait.vm.object.PythonGetter;
import krait.vm.object.PythonMethod;
import krait.vm.object.PythonType;
import krait.vm.object.Texts;

/** {@code code}. */
@PythonType("code")
public final class CodeMethods {

  private CodeMethods() {}

  @PythonMethod(name = "__repr__")
  static String repr(PyCode self) {
    return "<code object "
        + self.name()
        + " at "
        + Texts.address(self)
        + ", file \""
        + self.filename()
        + "\", line "
        + self.source().firstlineno()
        + ">";
  }

  @PythonMethod(name = "__cmp__")
  static long compare(PyCode self, PyObject other) {
    PyCode that = (PyCode) other;
    if (self == that || self.source().equals(that.source())) {
      return 0;
    }
    int byName = Integer.signum(self.name().compareTo(that.name()));
    return byName != 0
        ? byName
        : Long.compare(Comparisons.identity(self), Comparisons.identity(that));
  }

  @PythonMethod(name = "__hash__")
  static long hash(PyCode self) {
    return self.source().hashCode();
  }

  @PythonGetter(name = "co_argcount", member = true)
  static long argcount(PyCode self) {
    return self.source().argcount();
  }

  @PythonGetter(name = "co_nlocals", member = true)
  static long nlocals(PyCode self) {
    return self.source().nlocals();
  }

  @PythonGetter(name = "co_stacksize", member = true)
  static long stacksize(PyCode self) {
    return self.source().stacksize();
  }

  @PythonGetter(name = "co_flags", member = true)
  static long flags(PyCode self) {
    return self.source().flags();
  }

  @PythonGetter(name = "co_code", member = true)
  static String code(PyCode self) {
    return self.source().code().value().latin1();
  }

  @PythonGetter(name = "co_consts", member = true)
  static PyObject consts(PyCode self) {
    return PyTuple.of(self.consts());
  }

  @PythonGetter(name = "co_names", member = true)
  static PyObject names(PyCode self) {
    return PyTuple.of(self.names());
  }

  @PythonGetter(name = "co_varnames", member = true)
  static PyObject varnames(PyCode self) {
    return PyTuple.of(self.varnames());
  }

  @PythonGetter(name = "co_cellvars", member = true)
  static PyObject cellvars(PyCode self) {
    return PyTuple.of(Arrays.copyOf(self.cellNames(), self.source().cellvars().size()));
  }

  @PythonGetter(name = "co_freevars", member = true)
  static PyObject freevars(PyCode self) {
    PyStr[] names = self.cellNames();
    return PyTuple.of(Arrays.copyOfRange(names, self.source().cellvars().size(), names.length));
  }

  @PythonGetter(name = "co_filename", member = true)
  static String filename(PyCode self) {
    return self.filename();
  }

  @PythonGetter(name = "co_name", member = true)
  static String name(PyCode self) {
    return self.name();
  }

  @PythonGetter(name = "co_firstlineno", member = true)
  static long firstLine(PyCode self) {
    return self.source().firstlineno();
  }

  @PythonGetter(name = "co_lnotab", member = true)
  static String lineTable(PyCode self) {
    return self.source().lnotab().value().latin1();
  }
}
