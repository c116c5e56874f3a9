package krait.vm.methods;

import krait.vm.object.Comparisons;
import krait.vm.object.Conversions;
import krait.vm.object.Encodings;
import krait.vm.object.PyBaseString;
import krait.vm.object.PyBool;
import krait.vm.object.PyBuffer;
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
import org.jspecify.annotations.Nullable;

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
      int from = (int) range.start();
      return range.step() == 1
          ? Strings.part(self, from, from + range.count())
          : stepped(self, range);
    }
    if (!Conversions.isIndex(key)) {
      boolean named = self instanceof PyStr && TextRules.current().indexTypeNamed();
      throw PyErrors.typeError(
          "string indices must be integers" + (named ? ", not " + key.type().name() : ""));
    }
    int index = SequenceOps.index(self.length(), key, "string");
    return Strings.part(self, index, index + 1);
  }

  private static PyObject stepped(PyBaseString self, PySlice.Range range) {
    StringBuilder out = new StringBuilder(range.count());
    long at = range.start();
    for (int i = 0; i < range.count(); i++) {
      int from = self.offset((int) at);
      out.append(self.text(), from, self.after(from));
      at += range.step();
    }
    return Strings.like(self, out.toString());
  }

  @PythonMethod(name = "__getslice__")
  static PyObject getSlice(PyBaseString self, PyObject start, PyObject stop) {
    int from = SequenceOps.clip(start, self.length());
    int to = Math.max(SequenceOps.clip(stop, self.length()), from);
    return Strings.part(self, from, to);
  }

  @PythonMethod(name = "__add__", style = "SEQUENCE")
  static PyObject add(PyBaseString self, PyObject other) {
    if (other instanceof PyStr right && self instanceof PyStr left) {
      return left.plus(right);
    }
    if (self instanceof PyStr && other instanceof PyByteArray bytes) {
      return bytes.joinedAfter(self.text());
    }
    if (self instanceof PyStr && !(other instanceof PyUnicode)) {
      throw PyErrors.typeError(
          "cannot concatenate 'str' and '" + other.type().name() + "' objects");
    }
    PyUnicode right = UnicodeTexts.coerce(other);
    return Encodings.toUnicode(self).plus(right);
  }

  @PythonMethod(name = "__mul__", reflected = "__rmul__", style = "SEQUENCE")
  static PyObject repeat(PyObject left, PyObject right) {
    PyBaseString self = (PyBaseString) (left instanceof PyBaseString ? left : right);
    long count = Conversions.toIndexOverflowing(left instanceof PyBaseString ? right : left);
    String text = self.text();
    if (count <= 0 || text.isEmpty()) {
      return Strings.like(self, "");
    }
    if (count == 1) {
      return Strings.plain(self);
    }
    return Strings.like(self, Room.repeat(text, count, "repeated string is too long"));
  }

  @PythonMethod(name = "__contains__")
  static boolean contains(PyBaseString self, PyObject item) {
    if (self instanceof PyStr && item instanceof PyStr part) {
      return self.text().contains(part.text());
    }
    if (self instanceof PyStr && !(item instanceof PyUnicode)) {
      throw PyErrors.typeError(
          "'in <string>' requires string as left operand"
              + (TextRules.current().indexTypeNamed() ? ", not " + item.type().name() : ""));
    }
    PyUnicode part = contained(item);
    return Strings.indexOf(Encodings.toUnicode(self), part.text(), 0) >= 0;
  }

  /** What is looked for in a {@code unicode}: whatever can be decoded. */
  private static PyUnicode contained(PyObject item) {
    try {
      return UnicodeTexts.coerce(item);
    } catch (PyException e) {
      if (!TextRules.current().containsHidesErrors()) {
        throw e;
      }
      throw PyErrors.typeError("'in <string>' requires string as left operand");
    }
  }

  @PythonComparison
  static PyObject compare(PyObject left, PyObject right, int op) {
    if (left instanceof PyStr && !(right instanceof PyStr)) {
      return PyNone.NOT_IMPLEMENTED;
    }
    PyBaseString a = compared(left, right);
    PyBaseString b = compared(right, left);
    if (a == null || b == null) {
      return PyNone.NOT_IMPLEMENTED;
    }
    if (a instanceof PyStr != b instanceof PyStr) {
      a = decoded(a, op);
      b = decoded(b, op);
      if (a == null || b == null) {
        return PyBool.of(op == Comparisons.NE);
      }
    }
    if (op == Comparisons.EQ || op == Comparisons.NE) {
      return PyBool.of(a.text().equals(b.text()) == (op == Comparisons.EQ));
    }
    return PyBool.of(Comparisons.outcome(order(a, b), op));
  }

  /** A string, or the bytes of a buffer that meets a text; null for anything else. */
  private static @Nullable PyBaseString compared(PyObject object, PyObject other) {
    if (object instanceof PyBaseString text) {
      return text;
    }
    return object instanceof PyBuffer && other instanceof PyUnicode
        ? PyStr.of(object.toString())
        : null;
  }

  private static int order(PyBaseString a, PyBaseString b) {
    String x = a.text();
    String y = b.text();
    if (!a.isWide() && !b.isWide()) {
      return x.compareTo(y);
    }
    int common = Math.min(x.length(), y.length());
    for (int i = 0; i < common; i++) {
      if (x.charAt(i) != y.charAt(i)) {
        if (a.isWide() && a.offset(a.index(i)) != i) {
          return Character.compare(x.charAt(i), y.charAt(i));
        }
        return Integer.compare(Strings.characterAt(a, i), Strings.characterAt(b, i));
      }
    }
    return Integer.compare(x.length(), y.length());
  }

  /** A string as a text; null if it is none and therefore equal to no text. */
  private static @Nullable PyUnicode decoded(PyBaseString string, int op) {
    try {
      return Encodings.toUnicode(string);
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
      return null;
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
