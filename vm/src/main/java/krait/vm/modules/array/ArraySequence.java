package krait.vm.modules.array;

import krait.vm.modules.BufferArguments;
import krait.vm.object.Comparisons;
import krait.vm.object.Conversions;
import krait.vm.object.PyErrors;
import krait.vm.object.PyException;
import krait.vm.object.PyList;
import krait.vm.object.PyNone;
import krait.vm.object.PyObject;
import krait.vm.object.PySlice;
import krait.vm.object.PyStr;
import krait.vm.object.PyType;
import krait.vm.object.PyUnicode;
import krait.vm.object.PythonComparison;
import krait.vm.object.PythonMethod;
import krait.vm.object.PythonNew;
import krait.vm.object.PythonType;
import krait.vm.object.Texts;
import krait.vm.object.ThreadState;
import krait.vm.object.VersionRange;
import org.jspecify.annotations.Nullable;

/** What makes {@code array.array} a sequence. */
@PythonType("array.array")
public final class ArraySequence {

  private ArraySequence() {}

  @PythonNew(name = "__new__", style = "PARSED", errorName = "array")
  static PyObject create(PyType cls, PyObject code, @Nullable PyObject initial) {
    ItemKind kind = ItemKind.of(character(code));
    if (kind == null) {
      throw PyErrors.valueError("bad typecode (must be c, b, B, u, h, H, i, I, l, L, f or d)");
    }
    ArrayObject made = new ArrayObject(cls, kind, "");
    if (initial == null) {
      return made;
    }
    if (initial instanceof PyStr text) {
      ArrayMethods.addBytes(made, text.text());
    } else if (initial instanceof PyUnicode text && kind == ItemKind.UNICODE) {
      ArrayMethods.addUnicode(made, text);
    } else if (initial instanceof ArrayObject other && other.kind() != kind) {
      for (PyObject item : ArrayMethods.items(other)) {
        made.append(item);
      }
    } else {
      ArrayMethods.extend(made, initial);
    }
    return made;
  }

  private static char character(PyObject code) {
    boolean newer = VersionRange.FROM_2_7.contains(ThreadState.current().interpreter().version());
    boolean right =
        (code instanceof PyStr text && text.length() == 1)
            || (newer && code instanceof PyUnicode unicode && unicode.length() == 1);
    if (right) {
      return code.toString().charAt(0);
    }
    throw BufferArguments.wrong(
        code,
        newer
            ? "array() argument 1 or typecode must be char (string or ascii-unicode with length 1)"
            : "array() argument 1 must be char");
  }

  @PythonMethod(name = "__len__")
  static long length(ArrayObject self) {
    return self.size();
  }

  @PythonMethod(name = "__iter__")
  static PyObject iter(ArrayObject self) {
    return new ArrayIterator(self);
  }

  @PythonMethod(name = "__contains__")
  static boolean contains(ArrayObject self, PyObject item) {
    return ArrayMethods.find(self, item) >= 0;
  }

  @PythonMethod(name = "__repr__")
  static String repr(ArrayObject self) {
    String start = "array('" + self.kind().code() + "'";
    if (self.size() == 0) {
      return start + ")";
    }
    PyObject content =
        switch (self.kind()) {
          case CHARACTER -> PyStr.of(self.content());
          case UNICODE -> ArrayMethods.tounicode(self);
          default -> new PyList(ArrayMethods.items(self));
        };
    return start + ", " + Texts.repr(content) + ")";
  }

  private static int index(ArrayObject self, PyObject key, String problem) {
    if (!Conversions.isIndex(key)) {
      throw wrongIndex(problem);
    }
    long at = Conversions.toIndex(key);
    at += at < 0 ? self.size() : 0;
    if (at < 0 || at >= self.size()) {
      throw PyErrors.indexError(problem);
    }
    return (int) at;
  }

  private static PyException wrongIndex(String problem) {
    return PyErrors.typeError(
        problem.contains("assignment")
            ? "array indices must be integer"
            : "array indices must be integers");
  }

  @PythonMethod(name = "__getitem__")
  static PyObject getItem(ArrayObject self, PyObject key) {
    if (!(key instanceof PySlice slice)) {
      return self.get(index(self, key, "array index out of range"));
    }
    PySlice.Range range = slice.of(self.size());
    StringBuilder bytes = new StringBuilder();
    for (int i = 0; i < range.count(); i++) {
      int at = (int) (range.start() + i * range.step());
      bytes.append(self.part(at, at + 1));
    }
    return self.like(bytes.toString());
  }

  private static int clip(ArrayObject self, PyObject bound) {
    return (int) Math.max(0, Math.min(Conversions.toIndexClipped(bound), self.size()));
  }

  @PythonMethod(name = "__getslice__")
  static PyObject getSlice(ArrayObject self, PyObject start, PyObject stop) {
    int from = clip(self, start);
    return self.like(self.part(from, Math.max(from, clip(self, stop))));
  }

  private static String assigned(ArrayObject self, PyObject value) {
    if (!(value instanceof ArrayObject other)) {
      throw PyErrors.typeError(
          "can only assign array (not \"" + value.type().name() + "\") to array slice");
    }
    if (other.kind() != self.kind()) {
      throw badArgument();
    }
    return other.content();
  }

  private static PyException badArgument() {
    return PyErrors.typeError("bad argument type for built-in operation");
  }

  @PythonMethod(name = "__setslice__")
  static void setSlice(ArrayObject self, PyObject start, PyObject stop, PyObject value) {
    int from = clip(self, start);
    self.replace(from, Math.max(from, clip(self, stop)), assigned(self, value));
  }

  @PythonMethod(name = "__delslice__")
  static void deleteSlice(ArrayObject self, PyObject start, PyObject stop) {
    int from = clip(self, start);
    self.replace(from, Math.max(from, clip(self, stop)), "");
  }

  @PythonMethod(name = "__setitem__")
  static void setItem(ArrayObject self, PyObject key, PyObject value) {
    if (!(key instanceof PySlice slice)) {
      self.set(index(self, key, "array assignment index out of range"), value);
      return;
    }
    String content = assigned(self, value);
    PySlice.Range range = slice.of(self.size());
    if (range.step() == 1) {
      int from = (int) range.start();
      self.replace(from, from + range.count(), content);
      return;
    }
    int size = self.kind().size();
    int given = content.length() / size;
    if (given != range.count()) {
      throw PyErrors.valueError(
          "attempt to assign array of size "
              + given
              + " to extended slice of size "
              + range.count());
    }
    for (int i = 0; i < given; i++) {
      int at = (int) (range.start() + i * range.step());
      self.overwrite(at * size, content.substring(i * size, i * size + size));
    }
  }

  @PythonMethod(name = "__delitem__")
  static void deleteItem(ArrayObject self, PyObject key) {
    if (!(key instanceof PySlice slice)) {
      int at = index(self, key, "array assignment index out of range");
      self.replace(at, at + 1, "");
      return;
    }
    PySlice.Range range = slice.of(self.size());
    for (int i = 0; i < range.count(); i++) {
      long place = range.step() < 0 ? i : range.count() - 1L - i;
      int at = (int) (range.start() + place * range.step());
      self.replace(at, at + 1, "");
    }
  }

  @PythonMethod(name = "__add__", style = "SEQUENCE")
  static PyObject add(ArrayObject self, PyObject other) {
    if (!(other instanceof ArrayObject array)) {
      throw PyErrors.typeError(
          "can only append array (not \"" + other.type().name() + "\") to array");
    }
    if (array.kind() != self.kind()) {
      throw badArgument();
    }
    ArrayObject joined = self.like(self.content());
    joined.append(array.content());
    return joined;
  }

  @PythonMethod(name = "__iadd__", style = "SEQUENCE")
  static PyObject extend(ArrayObject self, PyObject other) {
    if (!(other instanceof ArrayObject)) {
      throw PyErrors.typeError(
          "can only extend array with array (not \"" + other.type().name() + "\")");
    }
    ArrayMethods.extend(self, other);
    return self;
  }

  @PythonMethod(name = "__mul__", reflected = "__rmul__", style = "SEQUENCE")
  static PyObject repeat(PyObject left, PyObject right) {
    ArrayObject self = (ArrayObject) (left instanceof ArrayObject ? left : right);
    long count = Conversions.toIndexOverflowing(left instanceof ArrayObject ? right : left);
    return self.like(self.repeated(count));
  }

  @PythonMethod(name = "__imul__", style = "SEQUENCE")
  static PyObject repeatInPlace(ArrayObject self, PyObject count) {
    self.replace(0, self.size(), self.repeated(Conversions.toIndexOverflowing(count)));
    return self;
  }

  @PythonComparison
  static PyObject compare(PyObject left, PyObject right, int op) {
    return left instanceof ArrayObject a && right instanceof ArrayObject b
        ? Comparisons.rich(ArrayMethods.tolist(a), ArrayMethods.tolist(b), op)
        : PyNone.NOT_IMPLEMENTED;
  }
}
