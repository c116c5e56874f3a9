package krait.vm.methods;

import krait.vm.codec.InternalForm;
import krait.vm.object.Conversions;
import krait.vm.object.PyBuffer;
import krait.vm.object.PyByteArray;
import krait.vm.object.PyErrors;
import krait.vm.object.PyException;
import krait.vm.object.PyObject;
import krait.vm.object.PySlice;
import krait.vm.object.PyStr;
import krait.vm.object.PyType;
import krait.vm.object.PyUnicode;
import krait.vm.object.PythonMethod;
import krait.vm.object.PythonNew;
import krait.vm.object.PythonType;
import krait.vm.object.RawBytes;
import krait.vm.object.Texts;
import krait.vm.object.Warnings;
import org.jspecify.annotations.Nullable;

/** {@code buffer}: a view that nothing can be written through. */
@PythonType("buffer")
@SuppressWarnings("DoNotCallSuggester") // these are there to be called from Python
public final class BufferMethods {

  private BufferMethods() {}

  @PythonNew(name = "__new__", style = "PARSED", errorName = "buffer")
  static PyObject create(
      PyType cls, PyObject base, @Nullable PyObject offset, @Nullable PyObject size) {
    Warnings.ofPython3("buffer() not supported in 3.x");
    int from = offset == null ? 0 : number(offset);
    int count = size == null ? -1 : number(size);
    if (from < 0) {
      throw PyErrors.valueError("offset must be zero or positive");
    }
    if (count < -1) {
      throw PyErrors.valueError("size must be zero or positive");
    }
    return base instanceof PyBuffer other
        ? part(other, from, count)
        : new PyBuffer(data(base), from, count);
  }

  /** A number, as large as one here can be if it is larger. */
  private static int number(PyObject value) {
    long number = Conversions.toLong(value);
    return (int) Math.max(Math.min(number, Integer.MAX_VALUE), Integer.MIN_VALUE);
  }

  /** A part of another view, which looks at the same object. */
  private static PyBuffer part(PyBuffer other, int from, int count) {
    int most = other.size() < 0 ? -1 : Math.max(other.size() - from, 0);
    int size = most < 0 || (count >= 0 && count <= most) ? count : most;
    int offset = (int) Math.min((long) other.offset() + from, Integer.MAX_VALUE);
    return new PyBuffer(other.base(), offset, size);
  }

  private static PyObject data(PyObject base) {
    if (base instanceof PyStr || base instanceof RawBytes) {
      return base;
    }
    if (base instanceof PyUnicode text) {
      return PyStr.of(InternalForm.encode(text));
    }
    throw PyErrors.typeError("buffer object expected");
  }

  @PythonMethod(name = "__repr__")
  static String repr(PyBuffer self) {
    return "<read-only buffer for "
        + Texts.address(self.base())
        + ", size "
        + self.size()
        + ", offset "
        + self.offset()
        + " at "
        + Texts.address(self)
        + ">";
  }

  @PythonMethod(name = "__str__")
  static String str(PyBuffer self) {
    return self.content();
  }

  @PythonMethod(name = "__len__")
  static long length(PyBuffer self) {
    return self.content().length();
  }

  @PythonMethod(name = "__hash__")
  static long hash(PyBuffer self) {
    return PyStr.of(self.content()).hash();
  }

  @PythonMethod(name = "__cmp__")
  static long compare(PyBuffer self, PyObject other) {
    return Integer.signum(self.content().compareTo(((PyBuffer) other).content()));
  }

  @PythonMethod(name = "__getitem__")
  static PyObject getItem(PyBuffer self, PyObject key) {
    if (!(key instanceof PySlice)) {
      checkIndex(self, key);
    }
    return StringMethods.getItem(PyStr.of(self.content()), key);
  }

  private static void checkIndex(PyBuffer self, PyObject key) {
    if (!Conversions.isIndex(key)) {
      throw PyErrors.typeError("sequence index must be integer");
    }
    SequenceOps.index(self.content().length(), key, "buffer");
  }

  @PythonMethod(name = "__getslice__")
  static PyObject getSlice(PyBuffer self, PyObject start, PyObject stop) {
    return StringMethods.getSlice(PyStr.of(self.content()), start, stop);
  }

  private static PyException readOnly() {
    return PyErrors.typeError("buffer is read-only");
  }

  @PythonMethod(name = "__setitem__")
  static void setItem(PyBuffer self, PyObject key, PyObject value) {
    throw readOnly();
  }

  @PythonMethod(name = "__delitem__")
  static void deleteItem(PyBuffer self, PyObject key) {
    throw readOnly();
  }

  @PythonMethod(name = "__setslice__")
  static void setSlice(PyBuffer self, PyObject start, PyObject stop, PyObject value) {
    throw readOnly();
  }

  @PythonMethod(name = "__delslice__")
  static void deleteSlice(PyBuffer self, PyObject start, PyObject stop) {
    throw readOnly();
  }

  @PythonMethod(name = "__add__", style = "SEQUENCE")
  static PyObject add(PyBuffer self, PyObject other) {
    if (!(other instanceof PyStr)
        && !(other instanceof PyByteArray)
        && !(other instanceof PyBuffer)) {
      throw PyErrors.typeError("bad argument type for built-in operation");
    }
    return PyStr.of(self.content().concat(other.toString()));
  }

  @PythonMethod(name = "__mul__", reflected = "__rmul__", style = "SEQUENCE")
  static PyObject repeat(PyObject left, PyObject right) {
    PyObject self = left instanceof PyBuffer ? left : right;
    long count = Conversions.toIndexOverflowing(left instanceof PyBuffer ? right : left);
    return PyStr.of(Room.repeat(self.toString(), count, ""));
  }
}
