package krait.vm.methods;

import krait.vm.object.Comparisons;
import krait.vm.object.Conversions;
import krait.vm.object.Encodings;
import krait.vm.object.PyBaseString;
import krait.vm.object.PyBool;
import krait.vm.object.PyByteArray;
import krait.vm.object.PyErrors;
import krait.vm.object.PyExc;
import krait.vm.object.PyException;
import krait.vm.object.PyNone;
import krait.vm.object.PyObject;
import krait.vm.object.PySlice;
import krait.vm.object.PyStr;
import krait.vm.object.PyTuple;
import krait.vm.object.PyUnicode;
import krait.vm.object.PythonComparison;
import krait.vm.object.PythonMethod;
import krait.vm.object.PythonType;
import krait.vm.object.Warnings;

/** {@code str} and {@code unicode}: items, operators, comparison. */
@PythonType({"str", "unicode"})
public final class StringMethods {

  private StringMethods() {}

  @PythonMethod(name = "__len__")
  static long length(PyBaseString self) {
    return self.length();
  }

  @PythonMethod(name = "__hash__")
  static long hash(PyBaseString self) {
    return self.hash();
  }

  @PythonMethod(name = "__getitem__")
  static PyObject getItem(PyBaseString self, PyObject key) {
    if (key instanceof PySlice slice) {
      PySlice.Range range = slice.of(self.length());
      if (range.step() == 1) {
        int from = (int) range.start();
        return Strings.like(self, self.text().substring(from, from + range.count()));
      }
      StringBuilder out = new StringBuilder(range.count());
      long at = range.start();
      for (int i = 0; i < range.count(); i++) {
        out.append(self.text().charAt((int) at));
        at += range.step();
      }
      return Strings.like(self, out.toString());
    }
    int index = SequenceOps.index(self.length(), key, "string");
    return Strings.like(self, String.valueOf(self.text().charAt(index)));
  }

  @PythonMethod(name = "__getslice__")
  static PyObject getSlice(PyBaseString self, PyObject start, PyObject stop) {
    int from = SequenceOps.clip(start, self.length());
    int to = Math.max(SequenceOps.clip(stop, self.length()), from);
    return from == 0 && to == self.length()
        ? Strings.plain(self)
        : Strings.like(self, self.text().substring(from, to));
  }

  @PythonMethod(name = "__add__", style = "SEQUENCE")
  static PyObject add(PyBaseString self, PyObject other) {
    if (other instanceof PyStr && self instanceof PyStr) {
      return PyStr.of(self.text().concat(other.toString()));
    }
    if (self instanceof PyStr && other instanceof PyByteArray bytes) {
      return bytes.joinedAfter(self.text());
    }
    if (self instanceof PyStr && !(other instanceof PyUnicode)) {
      throw PyErrors.typeError(
          "cannot concatenate '"
              + self.type().name()
              + "' and '"
              + other.type().name()
              + "' objects");
    }
    String right = Strings.operand(self, other).text();
    return PyUnicode.of(Encodings.toUnicode(self).text().concat(right));
  }

  @PythonMethod(name = "__mul__", reflected = "__rmul__", style = "SEQUENCE")
  static PyObject repeat(PyObject left, PyObject right) {
    PyBaseString self = (PyBaseString) (left instanceof PyBaseString ? left : right);
    long count = Conversions.toIndex(left instanceof PyBaseString ? right : left);
    if (count <= 0 || self.length() == 0) {
      return Strings.like(self, "");
    }
    if (count > Integer.MAX_VALUE / self.length()) {
      if (count > Long.MAX_VALUE / self.length()) {
        throw PyErrors.overflowError("repeated string is too long");
      }
      throw new PyException(PyExc.MemoryError, PyNone.NONE);
    }
    return Strings.like(self, self.text().repeat((int) count));
  }

  @PythonMethod(name = "__contains__")
  static boolean contains(PyBaseString self, PyObject item) {
    if (!(item instanceof PyBaseString)) {
      throw PyErrors.typeError(
          "'in <string>' requires string as left operand"
              + (self instanceof PyStr ? ", not " + item.type().name() : ""));
    }
    PyBaseString text = Strings.meeting(self, item);
    return text.text().contains(Strings.operand(text, item).text());
  }

  @PythonComparison
  static PyObject compare(PyObject left, PyObject right, int op) {
    if (!(left instanceof PyBaseString a) || !(right instanceof PyBaseString b)) {
      return PyNone.NOT_IMPLEMENTED;
    }
    boolean same = a instanceof PyStr == b instanceof PyStr;
    if (!same && !decodable(a, b, op)) {
      return PyBool.of(op == Comparisons.NE);
    }
    if (op == Comparisons.EQ || op == Comparisons.NE) {
      return PyBool.of(a.text().equals(b.text()) == (op == Comparisons.EQ));
    }
    return PyBool.of(Comparisons.outcome(order(a.text(), b.text()), op));
  }

  /** By code points, as UTF-16 units would put surrogates before U+E000. */
  private static int order(String a, String b) {
    int common = Math.min(a.length(), b.length());
    for (int i = 0; i < common; i++) {
      char x = a.charAt(i);
      char y = b.charAt(i);
      if (x != y) {
        boolean wide = Character.isSurrogate(x) != Character.isSurrogate(y);
        return wide && Math.min(x, y) >= Character.MIN_SURROGATE
            ? (Character.isSurrogate(x) ? 1 : -1)
            : Integer.compare(x, y);
      }
    }
    return Integer.compare(a.length(), b.length());
  }

  private static boolean decodable(PyBaseString a, PyBaseString b, int op) {
    try {
      Encodings.toUnicode(a);
      Encodings.toUnicode(b);
      return true;
    } catch (PyException e) {
      boolean equality = op == Comparisons.EQ || op == Comparisons.NE;
      if (!equality || !e.matches(PyExc.UnicodeDecodeError)) {
        throw e;
      }
      Warnings.warn(
          PyExc.UnicodeWarning,
          "Unicode "
              + (op == Comparisons.EQ ? "equal" : "unequal")
              + " comparison failed to convert both arguments to Unicode"
              + " - interpreting them as being unequal");
      return false;
    }
  }

  @PythonMethod(name = "__mod__")
  static PyObject format(PyBaseString self, PyObject args) {
    return new PercentFormat(self, args).format();
  }

  @PythonMethod(name = "__rmod__")
  static PyObject formatOf(PyBaseString self, PyObject format) {
    return format instanceof PyBaseString text
        ? new PercentFormat(text, self).format()
        : PyNone.NOT_IMPLEMENTED;
  }

  @PythonMethod(name = "__getnewargs__")
  static PyObject getNewArgs(PyBaseString self) {
    return new PyTuple(Strings.like(self, self.text()));
  }
}
