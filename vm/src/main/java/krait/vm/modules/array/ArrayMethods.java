package krait.vm.modules.array;

import krait.vm.modules.BufferArguments;
import krait.vm.object.Attributes;
import krait.vm.object.Comparisons;
import krait.vm.object.Conversions;
import krait.vm.object.Iterations;
import krait.vm.object.PyErrors;
import krait.vm.object.PyExc;
import krait.vm.object.PyFile;
import krait.vm.object.PyInt;
import krait.vm.object.PyList;
import krait.vm.object.PyNone;
import krait.vm.object.PyObject;
import krait.vm.object.PyStr;
import krait.vm.object.PyTuple;
import krait.vm.object.PyUnicode;
import krait.vm.object.PythonGetter;
import krait.vm.object.PythonMethod;
import krait.vm.object.PythonType;
import krait.vm.object.ThreadState;
import krait.vm.object.VersionRange;
import org.jspecify.annotations.Nullable;

/** The named methods of {@code array.array}. */
@PythonType("array.array")
public final class ArrayMethods {

  private ArrayMethods() {}

  @PythonMethod
  static void append(ArrayObject self, PyObject item) {
    self.append(item);
  }

  @PythonMethod
  static void extend(ArrayObject self, PyObject items) {
    if (items instanceof ArrayObject other) {
      if (other.kind() != self.kind()) {
        throw PyErrors.typeError("can only extend with array of same kind");
      }
      self.append(other.content());
      return;
    }
    PyObject iterator = Iterations.iterator(items);
    PyObject item = Iterations.next(iterator);
    while (item != null) {
      self.append(item);
      item = Iterations.next(iterator);
    }
  }

  @PythonMethod
  static void fromlist(ArrayObject self, PyObject items) {
    if (!(items instanceof PyList list)) {
      throw PyErrors.typeError("arg must be list");
    }
    int length = self.size();
    try {
      for (PyObject item : list.toArray()) {
        self.append(item);
      }
    } catch (krait.vm.object.PyException e) {
      self.truncate(length);
      throw e;
    }
  }

  @PythonMethod
  static PyObject tolist(ArrayObject self) {
    return new PyList(items(self));
  }

  static PyObject[] items(ArrayObject self) {
    PyObject[] items = new PyObject[self.size()];
    for (int i = 0; i < items.length; i++) {
      items[i] = self.get(i);
    }
    return items;
  }

  @PythonMethod
  static String tostring(ArrayObject self) {
    return self.content();
  }

  @PythonMethod(style = "PARSED")
  static void fromstring(ArrayObject self, PyObject text) {
    addBytes(self, BufferArguments.fixed(text, "fromstring() argument 1"));
  }

  static void addBytes(ArrayObject self, String bytes) {
    if (bytes.length() % self.kind().size() != 0) {
      throw PyErrors.valueError("string length not a multiple of item size");
    }
    self.append(bytes);
  }

  @PythonMethod
  static PyObject tounicode(ArrayObject self) {
    if (self.kind() != ItemKind.UNICODE) {
      throw PyErrors.valueError("tounicode() may only be called on type 'u' arrays");
    }
    StringBuilder text = new StringBuilder();
    for (PyObject item : items(self)) {
      text.append(((PyUnicode) item).text());
    }
    return PyUnicode.of(text.toString());
  }

  @PythonMethod(style = "PARSED")
  static void fromunicode(ArrayObject self, PyObject text) {
    if (!(text instanceof PyUnicode unicode)) {
      throw BufferArguments.wrong(
          text, "fromunicode() argument 1 must be cannot convert raw buffers");
    }
    if (self.kind() != ItemKind.UNICODE) {
      throw PyErrors.valueError("fromunicode() may only be called on type 'u' arrays");
    }
    addUnicode(self, unicode);
  }

  static void addUnicode(ArrayObject self, PyUnicode unicode) {
    for (int i = 0; i < unicode.length(); i++) {
      self.append(PyUnicode.of(String.valueOf(unicode.text().charAt(i))));
    }
  }

  @PythonMethod
  static long count(ArrayObject self, PyObject item) {
    long count = 0;
    for (int i = 0; i < self.size(); i++) {
      count += Comparisons.equal(self.get(i), item) ? 1 : 0;
    }
    return count;
  }

  static int find(ArrayObject self, PyObject item) {
    for (int i = 0; i < self.size(); i++) {
      if (Comparisons.equal(self.get(i), item)) {
        return i;
      }
    }
    return -1;
  }

  @PythonMethod
  static long index(ArrayObject self, PyObject item) {
    int at = find(self, item);
    if (at < 0) {
      throw PyErrors.valueError("array.index(x): x not in list");
    }
    return at;
  }

  @PythonMethod
  static void remove(ArrayObject self, PyObject item) {
    int at = find(self, item);
    if (at < 0 || at >= self.size()) {
      throw PyErrors.valueError("array.remove(x): x not in list");
    }
    self.replace(at, at + 1, "");
  }

  @PythonMethod(style = "PARSED")
  static void insert(ArrayObject self, PyObject index, PyObject item) {
    long at = Conversions.toLong(index);
    at += at < 0 ? self.size() : 0;
    self.insert((int) Math.max(0, Math.min(at, self.size())), item);
  }

  @PythonMethod(style = "PARSED")
  static PyObject pop(ArrayObject self, @Nullable PyObject index) {
    long at = index == null ? -1 : Conversions.toLong(index);
    if (self.size() == 0) {
      throw PyErrors.indexError("pop from empty array");
    }
    at += at < 0 ? self.size() : 0;
    if (at < 0 || at >= self.size()) {
      throw PyErrors.indexError("pop index out of range");
    }
    PyObject item = self.get((int) at);
    self.replace((int) at, (int) at + 1, "");
    return item;
  }

  @PythonMethod
  static void reverse(ArrayObject self) {
    StringBuilder turned = new StringBuilder(self.byteCount());
    for (int i = self.size() - 1; i >= 0; i--) {
      turned.append(self.part(i, i + 1));
    }
    self.overwrite(0, turned.toString());
  }

  @PythonMethod
  static void byteswap(ArrayObject self) {
    StringBuilder turned = new StringBuilder(self.byteCount());
    for (int i = 0; i < self.size(); i++) {
      turned.append(new StringBuilder(self.part(i, i + 1)).reverse());
    }
    self.overwrite(0, turned.toString());
  }

  @PythonMethod(name = "buffer_info")
  static PyObject bufferInfo(ArrayObject self) {
    return new PyTuple(PyInt.of(Comparisons.identity(self)), PyInt.of(self.size()));
  }

  @PythonMethod(aliases = "write", errorName = "tofile")
  static void tofile(ArrayObject self, PyObject file) {
    if (!(file instanceof PyFile target)) {
      throw PyErrors.typeError("arg must be open file");
    }
    target.write(self.content());
  }

  @PythonMethod(aliases = "read", style = "PARSED", errorName = "fromfile")
  static void fromfile(ArrayObject self, PyObject file, PyObject count) {
    long wanted = Conversions.toLong(count);
    if (!(file instanceof PyFile source)) {
      throw PyErrors.typeError("arg1 must be open file");
    }
    int size = self.kind().size();
    long most = Math.min(Math.max(wanted, 0), Long.MAX_VALUE / size) * size;
    String bytes = source.text(most);
    boolean all = bytes.length() == most;
    self.append(bytes.substring(0, bytes.length() - bytes.length() % size));
    if (!all) {
      throw PyErrors.of(PyExc.EOFError, "not enough items in file");
    }
  }

  @PythonGetter
  static String typecode(ArrayObject self) {
    return String.valueOf(self.kind().code());
  }

  @PythonGetter
  static long itemsize(ArrayObject self) {
    return self.kind().size();
  }

  @PythonMethod(name = "__copy__")
  static PyObject copy(ArrayObject self) {
    return self.like(self.content());
  }

  @PythonMethod(name = "__deepcopy__")
  static PyObject deepCopy(ArrayObject self, PyObject known) {
    return self.like(self.content());
  }

  @PythonMethod(name = "__reduce__")
  static PyObject reduce(ArrayObject self) {
    boolean listed = VersionRange.FROM_2_7.contains(ThreadState.current().interpreter().version());
    PyObject dict = Attributes.find(self, PyStr.of("__dict__"));
    PyObject code = PyStr.of(typecode(self));
    PyObject content = listed ? tolist(self) : PyStr.of(self.content());
    PyTuple arguments = listed || self.size() > 0 ? new PyTuple(code, content) : new PyTuple(code);
    return new PyTuple(self.type(), arguments, dict == null ? PyNone.NONE : dict);
  }
}
