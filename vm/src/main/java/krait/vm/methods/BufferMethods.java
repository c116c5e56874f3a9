package krait.vm.methods;

import krait.vm.object.Conversions;
import krait.vm.object.PyBuffer;
import krait.vm.object.PyByteArray;
import krait.vm.object.PyErrors;
import krait.vm.object.PyObject;
import krait.vm.object.PyStr;
import krait.vm.object.PyType;
import krait.vm.object.PythonMethod;
import krait.vm.object.PythonNew;
import krait.vm.object.PythonType;
import krait.vm.object.Texts;
import org.jspecify.annotations.Nullable;

/** {@code buffer}. */
@PythonType("buffer")
public final class BufferMethods {

  private BufferMethods() {}

  @PythonNew(name = "__new__", style = "PARSED")
  static PyObject create(
      PyType cls, PyObject base, @Nullable PyObject offset, @Nullable PyObject size) {
    if (!(base instanceof PyStr) && !(base instanceof PyByteArray) && !(base instanceof PyBuffer)) {
      throw PyErrors.typeError("buffer object expected");
    }
    int from = offset == null ? 0 : Conversions.toInt(offset);
    int count = size == null ? -1 : Conversions.toInt(size);
    if (from < 0) {
      throw PyErrors.valueError("offset must be zero or positive");
    }
    if (count < -1) {
      throw PyErrors.valueError("size must be zero or positive");
    }
    PyObject data = base instanceof PyBuffer buffer ? PyStr.of(buffer.content()) : base;
    return new PyBuffer(data, from, count);
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
    return StringMethods.getItem(PyStr.of(self.content()), key);
  }

  @PythonMethod(name = "__getslice__")
  static PyObject getSlice(PyBuffer self, PyObject start, PyObject stop) {
    return StringMethods.getSlice(PyStr.of(self.content()), start, stop);
  }

  @PythonMethod(name = "__add__", style = "SEQUENCE")
  static PyObject add(PyBuffer self, PyObject other) {
    return PyStr.of(self.content() + ByteArrayMethods.bytes(other));
  }

  @PythonMethod(name = "__mul__", reflected = "__rmul__", style = "SEQUENCE")
  static PyObject repeat(PyObject left, PyObject right) {
    PyBuffer self = (PyBuffer) (left instanceof PyBuffer ? left : right);
    long count = Conversions.toIndex(left instanceof PyBuffer ? right : left);
    return PyStr.of(self.content().repeat((int) Math.max(count, 0)));
  }
}
