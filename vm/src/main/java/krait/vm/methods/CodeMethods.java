package krait.vm.methods;

import java.util.Arrays;
import krait.code.Const;
import krait.vm.object.Comparisons;
import krait.vm.object.PyBool;
import krait.vm.object.PyCode;
import krait.vm.object.PyErrors;
import krait.vm.object.PyFloat;
import krait.vm.object.PyInt;
import krait.vm.object.PyNone;
import krait.vm.object.PyObject;
import krait.vm.object.PyStr;
import krait.vm.object.PyTuple;
import krait.vm.object.PyType;
import krait.vm.object.PythonComparison;
import krait.vm.object.PythonGetter;
import krait.vm.object.PythonMethod;
import krait.vm.object.PythonNew;
import krait.vm.object.PythonType;
import krait.vm.object.Texts;
import krait.vm.object.ThreadState;
import krait.vm.object.VersionRange;
import krait.vm.object.Warnings;

/** {@code code}. */
@PythonType("code")
public final class CodeMethods {

  private CodeMethods() {}

  private static final int MAX_NAME = 100;
  private static final int MAX_FILE_NAME = 300;

  @PythonNew(name = "__new__")
  static PyObject create(PyType cls, PyObject[] args, PyStr[] keywords) {
    return CodeArguments.of(args).create(ThreadState.current().interpreter());
  }

  @PythonMethod(name = "__repr__")
  static String repr(PyCode self) {
    int line = self.source().firstlineno();
    return "<code object "
        + cString(self.name(), MAX_NAME)
        + " at "
        + Texts.address(self)
        + ", file \""
        + cString(self.filename(), MAX_FILE_NAME)
        + "\", line "
        + (line == 0 ? -1 : line)
        + ">";
  }

  /** What C prints of a string: up to a limit, and up to the first zero byte. */
  private static String cString(String text, int limit) {
    String cut = text.substring(0, Math.min(limit, text.length()));
    int end = cut.indexOf('\0');
    return end < 0 ? cut : cut.substring(0, end);
  }

  /** What distinguishes code objects, in the order in which they are compared. */
  private static PyObject[] key(PyCode code) {
    return new PyObject[] {
      PyStr.of(code.name()),
      PyInt.of(argcount(code)),
      PyInt.of(nlocals(code)),
      PyInt.of(flags(code)),
      PyInt.of(firstLine(code)),
      PyStr.of(code(code)),
      consts(code),
      names(code),
      varnames(code),
      freevars(code),
      cellvars(code)
    };
  }

  @PythonMethod(name = "__cmp__")
  static long compare(PyCode self, PyObject other) {
    if (!(other instanceof PyCode that)) {
      throw PyErrors.typeError(
          "code.__cmp__(x,y) requires y to be a 'code', not a '" + other.type().name() + "'");
    }
    return Comparisons.compare(new PyTuple(key(self)), new PyTuple(key(that)));
  }

  @PythonComparison(since = "2.6")
  static PyObject compareRich(PyObject self, PyObject other, int op) {
    boolean known = op == Comparisons.EQ || op == Comparisons.NE;
    if (!known || !(self instanceof PyCode left) || !(other instanceof PyCode right)) {
      Warnings.ofPython3("code inequality comparisons not supported in 3.x");
      return PyNone.NOT_IMPLEMENTED;
    }
    boolean equal = Comparisons.equal(new PyTuple(key(left)), new PyTuple(key(right)));
    if (equal && VersionRange.FROM_2_7.contains(ThreadState.current().interpreter().version())) {
      equal = sameTypes(left.consts(), right.consts());
    }
    return PyBool.of(equal == (op == Comparisons.EQ));
  }

  /** Whether equal constants are of equal types too, and equal zeros have equal signs. */
  private static boolean sameTypes(PyObject[] left, PyObject[] right) {
    for (int i = 0; i < left.length; i++) {
      boolean same =
          left[i].type() == right[i].type()
              && (!(left[i] instanceof PyFloat a)
                  || Double.doubleToLongBits(a.value())
                      == Double.doubleToLongBits(((PyFloat) right[i]).value()))
              && (!(left[i] instanceof PyTuple tuple)
                  || sameTypes(tuple.items(), ((PyTuple) right[i]).items()));
      if (!same) {
        return false;
      }
    }
    return true;
  }

  @PythonMethod(name = "__hash__")
  static long hash(PyCode self) {
    long hash = argcount(self) ^ nlocals(self) ^ flags(self);
    for (PyObject part : key(self)) {
      if (!(part instanceof PyInt)) {
        hash ^= Comparisons.hash(part);
      }
    }
    return hash == -1 ? -2 : hash;
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
  static PyObject filename(PyCode self) {
    return text(self.source().filename());
  }

  @PythonGetter(name = "co_name", member = true)
  static PyObject name(PyCode self) {
    return text(self.source().name());
  }

  private static PyObject text(Const.Str text) {
    String latin1 = text.value().latin1();
    return text.interned() ? ThreadState.current().interpreter().intern(latin1) : new PyStr(latin1);
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
