package krait.vm.methods;

import krait.vm.object.Comparisons;
import krait.vm.object.Conversions;
import krait.vm.object.Iterations;
import krait.vm.object.PyBool;
import krait.vm.object.PyBuffer;
import krait.vm.object.PyByteArray;
import krait.vm.object.PyErrors;
import krait.vm.object.PyInt;
import krait.vm.object.PyLong;
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
import krait.vm.object.SequenceIterator;
import krait.vm.object.Texts;
import org.jspecify.annotations.Nullable;

/** {@code bytearray}: how it is made, items, comparison. */
@PythonType("bytearray")
public final class ByteArrayMethods {

  private static final int BYTE_LIMIT = 256;

  private ByteArrayMethods() {}

  @PythonNew(name = "__new__")
  static PyObject create(PyType cls, PyObject[] args, PyStr[] names) {
    return cls == PyByteArray.TYPE ? new PyByteArray() : new PyByteArray.Derived(cls);
  }

  @PythonMethod(name = "__init__", keywords = "source encoding errors", style = "PARSED")
  static void init(
      PyByteArray self,
      @Nullable PyObject source,
      @Nullable PyObject encoding,
      @Nullable PyObject errors) {
    if (source == null) {
      self.assign("");
    } else if (source instanceof PyUnicode text) {
      if (encoding == null) {
        throw PyErrors.typeError("unicode argument without an encoding");
      }
      self.assign(Codecs.encode(text, encoding, errors).toString());
    } else if (encoding != null || errors != null) {
      throw PyErrors.typeError("encoding or errors without a string argument");
    } else if (source instanceof PyInt count) {
      if (count.value() < 0) {
        throw PyErrors.valueError("negative count");
      }
      self.assign("\0".repeat((int) count.value()));
    } else {
      self.assign(bytes(source));
    }
  }

  /** The bytes of a string, byte array, buffer, or of an iterable of numbers. */
  static String bytes(PyObject source) {
    if (source instanceof PyStr || source instanceof PyByteArray) {
      return source.toString();
    }
    if (source instanceof PyBuffer buffer) {
      return buffer.content();
    }
    StringBuilder out = new StringBuilder();
    for (PyObject item : Iterations.toArray(source)) {
      out.append((char) value(item));
    }
    return out.toString();
  }

  /** The byte that an object means. */
  static int value(PyObject object) {
    if (object instanceof PyStr text) {
      if (text.length() != 1) {
        throw PyErrors.valueError("string must be of size 1");
      }
      return text.text().charAt(0);
    }
    long value = Conversions.toIndex(object);
    if (value < 0 || value >= BYTE_LIMIT) {
      throw PyErrors.valueError("byte must be in range(0, 256)");
    }
    return (int) value;
  }

  @PythonMethod(name = "__repr__")
  static String repr(PyByteArray self) {
    String quoted = Texts.quote(self.content());
    String body = quoted.substring(1, quoted.length() - 1);
    return "bytearray(b" + quoted.charAt(0) + body + quoted.charAt(0) + ")";
  }

  @PythonMethod(name = "__str__")
  static String str(PyByteArray self) {
    return self.content();
  }

  @PythonMethod(name = "__len__")
  static long length(PyByteArray self) {
    return self.size();
  }

  @PythonComparison
  static PyObject compare(PyObject left, PyObject right, int op) {
    boolean known =
        (left instanceof PyByteArray || left instanceof PyStr)
            && (right instanceof PyByteArray || right instanceof PyStr);
    return known
        ? PyBool.of(Comparisons.outcome(left.toString().compareTo(right.toString()), op))
        : PyNone.NOT_IMPLEMENTED;
  }

  @PythonMethod(name = "__contains__")
  static boolean contains(PyByteArray self, PyObject item) {
    if (item instanceof PyInt || item instanceof PyLong) {
      return self.content().indexOf(value(item)) >= 0;
    }
    return self.content().contains(bytes(item));
  }

  @PythonMethod(name = "__getitem__")
  static PyObject getItem(PyByteArray self, PyObject key) {
    if (key instanceof PySlice) {
      return PyByteArray.of(StringMethods.getItem(PyStr.of(self.content()), key).toString());
    }
    if (!Conversions.isIndex(key)) {
      throw PyErrors.typeError("bytearray indices must be integers");
    }
    return PyInt.of(self.get(SequenceOps.index(self.size(), key, "bytearray")));
  }

  @PythonMethod(name = "__setitem__")
  static void setItem(PyByteArray self, PyObject key, PyObject value) {
    if (!(key instanceof PySlice slice)) {
      self.set(SequenceOps.index(self.size(), key, "bytearray"), value(value));
      return;
    }
    PySlice.Range range = slice.of(self.size());
    String bytes = bytes(value);
    if (range.step() == 1) {
      int from = (int) range.start();
      self.replace(from, (int) Math.max(range.stop(), from), bytes);
      return;
    }
    if (bytes.length() != range.count()) {
      throw PyErrors.valueError(
          "attempt to assign bytes of size "
              + bytes.length()
              + " to extended slice of size "
              + range.count());
    }
    for (int i = 0; i < bytes.length(); i++) {
      self.set((int) (range.start() + i * range.step()), bytes.charAt(i));
    }
  }

  @PythonMethod(name = "__delitem__")
  static void deleteItem(PyByteArray self, PyObject key) {
    if (key instanceof PySlice slice) {
      StringBuilder kept = new StringBuilder(self.content());
      PySlice.Range range = slice.of(self.size());
      for (int i = 0; i < range.count(); i++) {
        int step = range.step() > 0 ? range.count() - 1 - i : i;
        kept.deleteCharAt((int) (range.start() + step * range.step()));
      }
      self.assign(kept.toString());
    } else {
      int at = SequenceOps.index(self.size(), key, "bytearray");
      self.replace(at, at + 1, "");
    }
  }

  @PythonMethod(name = "__iter__")
  static PyObject iter(PyByteArray self) {
    return new SequenceIterator(self);
  }

  @PythonMethod(name = "__add__", style = "SEQUENCE")
  static PyObject add(PyByteArray self, PyObject other) {
    if (!(other instanceof PyStr) && !(other instanceof PyByteArray)) {
      throw PyErrors.typeError("can't concat " + self.type().name() + " to " + other.type().name());
    }
    return PyByteArray.of(self.content() + bytes(other));
  }

  @PythonMethod(name = "__iadd__", style = "SEQUENCE")
  static PyObject addInPlace(PyByteArray self, PyObject other) {
    self.assign(add(self, other).toString());
    return self;
  }

  @PythonMethod(name = "__mul__", reflected = "__rmul__", style = "SEQUENCE")
  static PyObject repeat(PyObject left, PyObject right) {
    PyObject self = left instanceof PyByteArray ? left : right;
    long count = Conversions.toIndex(left instanceof PyByteArray ? right : left);
    return PyByteArray.of(self.toString().repeat((int) Math.max(count, 0)));
  }

  @PythonMethod
  static void append(PyByteArray self, PyObject item) {
    self.replace(self.size(), self.size(), String.valueOf((char) value(item)));
  }

  @PythonMethod
  static void extend(PyByteArray self, PyObject items) {
    self.replace(self.size(), self.size(), bytes(items));
  }

  @PythonMethod
  static void reverse(PyByteArray self) {
    self.assign(new StringBuilder(self.content()).reverse().toString());
  }

  @PythonMethod
  static PyObject decode(PyByteArray self, @Nullable PyObject encoding, @Nullable PyObject errors) {
    return Codecs.decode(PyStr.of(self.content()), encoding, errors);
  }
}
