package krait.vm.methods;

import krait.vm.codec.Codecs;
import krait.vm.object.Comparisons;
import krait.vm.object.Conversions;
import krait.vm.object.Encodings;
import krait.vm.object.Flag;
import krait.vm.object.PyBool;
import krait.vm.object.PyBuffer;
import krait.vm.object.PyByteArray;
import krait.vm.object.PyErrors;
import krait.vm.object.PyExc;
import krait.vm.object.PyInt;
import krait.vm.object.PyLong;
import krait.vm.object.PyMemoryView;
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
import krait.vm.object.ThreadState;
import krait.vm.object.Warnings;
import org.jspecify.annotations.Nullable;

/** {@code bytearray}: how it is made, items, comparison. */
@PythonType("bytearray")
public final class ByteArrayMethods {

  private ByteArrayMethods() {}

  @PythonNew(name = "__new__")
  static PyObject create(PyType cls, PyObject[] args, PyStr[] names) {
    return cls == PyByteArray.TYPE ? new PyByteArray() : new PyByteArray.Derived(cls);
  }

  @PythonMethod(
      name = "__init__",
      keywords = "source encoding errors",
      style = "KEYWORDS",
      errorName = "bytearray")
  static void init(
      PyByteArray self,
      @Nullable PyObject source,
      @Nullable PyObject encoding,
      @Nullable PyObject errors) {
    self.assign("");
    if (source == null) {
      return;
    }
    if (source instanceof PyStr) {
      self.assign(source.toString());
    } else if (source instanceof PyUnicode text) {
      if (encoding == null) {
        throw PyErrors.typeError("unicode argument without an encoding");
      }
      self.assign(
          Codecs.encode(
                  text,
                  Codecs.name(encoding, "bytearray", 2, Encodings.defaultName()),
                  Codecs.name(errors, "bytearray", 3, "strict"))
              .toString());
    } else if (encoding != null || errors != null) {
      throw PyErrors.typeError("encoding or errors without a string argument");
    } else {
      ByteArraySource.fill(self, source);
    }
  }

  @PythonMethod(name = "__repr__")
  static PyObject repr(PyByteArray self) {
    String quoted = Texts.quote(self.content());
    String body = quoted.substring(1, quoted.length() - 1);
    String text =
        "bytearray(b"
            + quoted.charAt(0)
            + (quoted.charAt(0) == '"' ? body.replace("'", "\\'") : body)
            + quoted.charAt(0)
            + ")";
    return ByteArrayRules.current().buffersOnly() ? PyStr.of(text) : PyUnicode.of(text);
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
    if (op == Comparisons.EQ && (left instanceof PyUnicode || right instanceof PyUnicode)) {
      warnOfText();
    }
    return isBytes(left) && isBytes(right)
        ? PyBool.of(Comparisons.outcome(left.toString().compareTo(right.toString()), op))
        : PyNone.NOT_IMPLEMENTED;
  }

  /** The warning of {@code -b}. */
  private static void warnOfText() {
    if (ThreadState.current().interpreter().settings().has(Flag.BYTES_WARNING)) {
      Warnings.warn(PyExc.BytesWarning, ByteArrayRules.current().comparedWithText());
    }
  }

  private static boolean isBytes(PyObject object) {
    return object instanceof PyByteArray
        || object instanceof PyStr
        || object instanceof PyMemoryView
        || (object instanceof PyBuffer && ByteArrayRules.current().buffersOnly());
  }

  @PythonMethod(name = "__contains__")
  static boolean contains(PyByteArray self, PyObject item) {
    if (item instanceof PyInt || item instanceof PyLong) {
      return self.content().indexOf(ByteArraySource.value(item)) >= 0;
    }
    return self.content().contains(ByteArraySource.buffer(item).text());
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

  private static int index(PyByteArray self, PyObject key) {
    if (!Conversions.isIndex(key)) {
      throw PyErrors.typeError("bytearray indices must be integer");
    }
    return SequenceOps.index(self.size(), key, "bytearray");
  }

  @PythonMethod(name = "__setitem__")
  static void setItem(PyByteArray self, PyObject key, PyObject value) {
    if (!(key instanceof PySlice slice)) {
      self.set(index(self, key), ByteArraySource.value(value));
      return;
    }
    PySlice.Range range = slice.of(self.size());
    String bytes = assigned(value);
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

  /** The bytes that a slice is set to: what a new array of the object would hold. */
  private static String assigned(PyObject value) {
    if (ByteArrayRules.current().buffersOnly()
        && (value instanceof PyUnicode || Conversions.isIndex(value))) {
      throw PyErrors.typeError(
          "can assign only bytes, buffers, or iterables of ints in range(0, 256)");
    }
    PyByteArray array = new PyByteArray();
    init(array, value, null, null);
    return array.content();
  }

  @PythonMethod(name = "__delitem__")
  static void deleteItem(PyByteArray self, PyObject key) {
    if (!(key instanceof PySlice slice)) {
      int at = index(self, key);
      self.replace(at, at + 1, "");
      return;
    }
    PySlice.Range range = slice.of(self.size());
    String content = self.content();
    boolean forwards = range.step() > 0;
    long next = forwards ? range.start() : range.start() + (range.count() - 1) * range.step();
    StringBuilder kept = new StringBuilder(content.length());
    int left = range.count();
    for (int i = 0; i < content.length(); i++) {
      if (left > 0 && i == next) {
        next += Math.abs(range.step());
        left--;
      } else {
        kept.append(content.charAt(i));
      }
    }
    self.assign(kept.toString());
  }

  @PythonMethod(name = "__iter__")
  static PyObject iter(PyByteArray self) {
    return new SequenceIterator(PyByteArray.ITERATOR_TYPE, self);
  }

  @PythonMethod(name = "__add__", style = "SEQUENCE")
  static PyObject add(PyByteArray self, PyObject other) {
    if (!isBytes(other)) {
      throw PyErrors.typeError("can't concat " + self.type().name() + " to " + other.type().name());
    }
    return PyByteArray.of(self.content().concat(other.toString()));
  }

  @PythonMethod(name = "__iadd__", style = "SEQUENCE")
  static PyObject addInPlace(PyByteArray self, PyObject other) {
    if (!isBytes(other)) {
      throw PyErrors.typeError("can't concat " + other.type().name() + " to " + self.type().name());
    }
    self.replace(self.size(), self.size(), other.toString());
    return self;
  }

  private static String repeated(PyObject self, PyObject count) {
    return Room.repeat(self.toString(), Conversions.toIndexOverflowing(count), "");
  }

  @PythonMethod(name = "__mul__", reflected = "__rmul__", style = "SEQUENCE")
  static PyObject repeat(PyObject left, PyObject right) {
    return PyByteArray.of(
        left instanceof PyByteArray ? repeated(left, right) : repeated(right, left));
  }

  @PythonMethod(name = "__imul__", style = "SEQUENCE")
  static PyObject repeatInPlace(PyByteArray self, PyObject count) {
    self.assign(repeated(self, count));
    return self;
  }
}
