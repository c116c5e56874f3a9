package krait.vm.methods;

import krait.vm.object.Comparisons;
import krait.vm.object.Conversions;
import krait.vm.object.PyBool;
import krait.vm.object.PyBuffer;
import krait.vm.object.PyByteArray;
import krait.vm.object.PyErrors;
import krait.vm.object.PyExc;
import krait.vm.object.PyException;
import krait.vm.object.PyInt;
import krait.vm.object.PyList;
import krait.vm.object.PyLong;
import krait.vm.object.PyMemoryView;
import krait.vm.object.PyNone;
import krait.vm.object.PyObject;
import krait.vm.object.PySlice;
import krait.vm.object.PyStr;
import krait.vm.object.PyTuple;
import krait.vm.object.PyType;
import krait.vm.object.PythonComparison;
import krait.vm.object.PythonGetter;
import krait.vm.object.PythonMethod;
import krait.vm.object.PythonNew;
import krait.vm.object.PythonType;
import krait.vm.object.Texts;

/** {@code memoryview}. */
@PythonType("memoryview")
public final class MemoryViewMethods {

  private MemoryViewMethods() {}

  @PythonNew(name = "__new__", keywords = "object", errorName = "memoryview")
  static PyObject create(PyType cls, PyObject object) {
    if (object instanceof PyMemoryView view) {
      return view.slice(0, view.size());
    }
    if (!isBuffer(object)) {
      throw PyErrors.typeError(
          "cannot make memory view because object does not have the buffer interface");
    }
    return new PyMemoryView(object, 0, object.toString().length());
  }

  private static boolean isBuffer(PyObject object) {
    return object instanceof PyStr
        || object instanceof PyByteArray
        || object instanceof PyBuffer
        || object instanceof PyMemoryView;
  }

  @PythonMethod(name = "__len__")
  static long length(PyMemoryView self) {
    return self.size();
  }

  @PythonMethod(name = "__repr__")
  static String repr(PyMemoryView self) {
    return "<memory at " + Texts.address(self) + ">";
  }

  @PythonMethod(name = "__getitem__")
  static PyObject getItem(PyMemoryView self, PyObject key) {
    if (key instanceof PySlice slice) {
      PySlice.Range range = slice.of(self.size());
      int from = (int) range.start();
      checkStep(range);
      return self.slice(from, from + range.count());
    }
    return PyStr.of(self.content().charAt(index(self, key)));
  }

  private static void checkStep(PySlice.Range range) {
    if (range.step() != 1) {
      throw new PyException(PyExc.NotImplementedError, PyNone.NONE);
    }
  }

  private static int index(PyMemoryView self, PyObject key) {
    if (!Conversions.isIndex(key)) {
      throw PyErrors.typeError("cannot index memory using \"" + key.type().name() + "\"");
    }
    long index = Conversions.toIndex(key);
    index += index < 0 ? self.size() : 0;
    if (index < 0 || index >= self.size()) {
      throw PyErrors.indexError("index out of bounds");
    }
    return (int) index;
  }

  @PythonMethod(name = "__setitem__")
  static void setItem(PyMemoryView self, PyObject key, PyObject value) {
    checkWritable(self);
    int from;
    int count = 1;
    if (key instanceof PySlice slice) {
      PySlice.Range range = slice.of(self.size());
      checkStep(range);
      from = (int) range.start();
      count = range.count();
    } else {
      from = index(self, key);
    }
    if (!isBuffer(value)) {
      throw PyErrors.typeError("'" + value.type().name() + "' does not have the buffer interface");
    }
    String bytes = value.toString();
    if (bytes.length() != count) {
      throw PyErrors.valueError("cannot modify size of memoryview object");
    }
    self.put(from, bytes);
  }

  private static void checkWritable(PyMemoryView self) {
    if (self.isReadOnly()) {
      throw PyErrors.typeError("cannot modify read-only memory");
    }
  }

  @PythonMethod(name = "__delitem__")
  static void deleteItem(PyMemoryView self, PyObject key) {
    checkWritable(self);
    throw PyErrors.typeError("cannot delete memory");
  }

  @PythonComparison
  static PyObject compare(PyObject left, PyObject right, int op) {
    boolean known = op == Comparisons.EQ || op == Comparisons.NE;
    if (!known || !(left instanceof PyMemoryView view) || !isBuffer(right)) {
      return PyNone.NOT_IMPLEMENTED;
    }
    return PyBool.of(view.content().equals(right.toString()) == (op == Comparisons.EQ));
  }

  @PythonMethod
  static PyObject tobytes(PyMemoryView self) {
    return PyStr.of(self.content());
  }

  @PythonMethod
  static PyObject tolist(PyMemoryView self) {
    String bytes = self.content();
    PyObject[] items = new PyObject[bytes.length()];
    for (int i = 0; i < items.length; i++) {
      items[i] = PyInt.of(bytes.charAt(i));
    }
    return new PyList(items);
  }

  @PythonGetter
  static String format(PyMemoryView self) {
    return "B";
  }

  @PythonGetter
  static PyObject itemsize(PyMemoryView self) {
    return PyLong.of(1);
  }

  @PythonGetter
  static PyObject ndim(PyMemoryView self) {
    return PyLong.of(1);
  }

  @PythonGetter
  static PyObject shape(PyMemoryView self) {
    return new PyTuple(PyLong.of(self.size()));
  }

  @PythonGetter
  static PyObject strides(PyMemoryView self) {
    return new PyTuple(PyLong.of(1));
  }

  @PythonGetter
  static PyObject suboffsets(PyMemoryView self) {
    return PyNone.NONE;
  }

  @PythonGetter
  static boolean readonly(PyMemoryView self) {
    return self.isReadOnly();
  }
}
