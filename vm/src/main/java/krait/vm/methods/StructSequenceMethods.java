package krait.vm.methods;

import krait.version.PyVersion;
import krait.vm.object.Comparisons;
import krait.vm.object.Conversions;
import krait.vm.object.PyErrors;
import krait.vm.object.PyObject;
import krait.vm.object.PySlice;
import krait.vm.object.PyStructSequence;
import krait.vm.object.PyTuple;
import krait.vm.object.PythonComparison;
import krait.vm.object.PythonMethod;
import krait.vm.object.PythonType;
import krait.vm.object.Texts;
import krait.vm.object.ThreadState;
import krait.vm.object.VersionRange;

/** What the types of named fields share: they are sequences, but no tuples. */
@PythonType({
  "time.struct_time",
  "sys.flags",
  "sys.floatinfo",
  "sys.float_info",
  "sys.long_info",
  "sys.version_info",
  "posix.stat_result",
  "pwd.struct_passwd"
})
public final class StructSequenceMethods {

  private static final VersionRange NAMES_SHOWN = VersionRange.FROM_2_6;
  private static final int SHOWN_LENGTH = 507;

  private StructSequenceMethods() {}

  @PythonMethod(name = "__repr__")
  static String repr(PyStructSequence self) {
    PyVersion version = ThreadState.current().interpreter().version();
    if (!NAMES_SHOWN.contains(version)) {
      return Texts.repr(self.toTuple());
    }
    StringBuilder out = new StringBuilder(self.type().name()).append('(');
    for (int i = 0; i < self.fields().visible(); i++) {
      String shown = self.fields().shownName(i) + "=" + Texts.repr(self.field(i));
      if (out.length() + shown.length() + 2 > SHOWN_LENGTH) {
        return out.append("...)").toString();
      }
      out.append(shown).append(", ");
    }
    out.setLength(out.length() - 2);
    return out.append(')').toString();
  }

  @PythonMethod(name = "__hash__")
  static long hash(PyStructSequence self) {
    return self.toTuple().hash();
  }

  @PythonComparison
  static PyObject compare(PyObject self, PyObject right, int op) {
    return Comparisons.rich(
        ((PyStructSequence) self).toTuple(),
        right instanceof PyStructSequence other ? other.toTuple() : right,
        op);
  }

  @PythonMethod(name = "__len__")
  static long length(PyStructSequence self) {
    return self.fields().visible();
  }

  @PythonMethod(name = "__contains__")
  static boolean contains(PyStructSequence self, PyObject item) {
    return TupleMethods.contains(self.toTuple(), item);
  }

  @PythonMethod(name = "__getitem__")
  static PyObject getItem(PyStructSequence self, PyObject key) {
    if (!(key instanceof PySlice) && !Conversions.isIndex(key)) {
      throw PyErrors.typeError("structseq index must be integer");
    }
    return TupleMethods.getItem(self.toTuple(), key);
  }

  @PythonMethod(name = "__getslice__")
  static PyObject getSlice(PyStructSequence self, PyObject start, PyObject stop) {
    return TupleMethods.getSlice(self.toTuple(), start, stop);
  }

  @PythonMethod(name = "__add__", style = "SEQUENCE")
  static PyObject add(PyStructSequence self, PyObject other) {
    return TupleMethods.add(self.toTuple(), other);
  }

  @PythonMethod(name = "__mul__", reflected = "__rmul__", style = "SEQUENCE")
  static PyObject repeat(PyObject left, PyObject right) {
    return left instanceof PyStructSequence self
        ? TupleMethods.repeat(self.toTuple(), right)
        : TupleMethods.repeat(left, ((PyStructSequence) right).toTuple());
  }

  @PythonMethod(name = "__reduce__")
  static PyObject reduce(PyStructSequence self) {
    return new PyTuple(self.type(), new PyTuple(self.toTuple(), self.hidden()));
  }
}
