package krait.vm.methods;

import krait.vm.codec.Codecs;
import krait.vm.object.Attributes;
import krait.vm.object.Conversions;
import krait.vm.object.PyByteArray;
import krait.vm.object.PyErrors;
import krait.vm.object.PyNone;
import krait.vm.object.PyObject;
import krait.vm.object.PyStr;
import krait.vm.object.PyTuple;
import krait.vm.object.PyType;
import krait.vm.object.PyUnicode;
import krait.vm.object.PythonClassMethod;
import krait.vm.object.PythonMethod;
import krait.vm.object.PythonType;
import org.jspecify.annotations.Nullable;

/** {@code bytearray}: methods that change it, and how it is made of text. */
@PythonType("bytearray")
public final class ByteArrayChangeMethods {

  private ByteArrayChangeMethods() {}

  @PythonMethod
  static void append(PyByteArray self, PyObject item) {
    self.insert(self.size(), ByteArraySource.value(item));
  }

  @PythonMethod
  static void extend(PyByteArray self, PyObject items) {
    self.replace(self.size(), self.size(), ByteArraySource.extension(items));
  }

  @PythonMethod
  static void insert(PyByteArray self, PyObject where, PyObject item) {
    long index = Conversions.toLong(where);
    int value = ByteArraySource.value(item);
    index += index < 0 ? self.size() : 0;
    self.insert((int) Math.max(0, Math.min(index, self.size())), value);
  }

  @PythonMethod
  static long pop(PyByteArray self, @Nullable PyObject where) {
    long index = where == null ? -1 : Conversions.toLong(where);
    if (self.size() == 0) {
      throw ByteArrayRules.current().popIsIndexError()
          ? PyErrors.indexError("pop from empty bytearray")
          : PyErrors.overflowError("cannot pop an empty bytearray");
    }
    index += index < 0 ? self.size() : 0;
    if (index < 0 || index >= self.size()) {
      throw PyErrors.indexError("pop index out of range");
    }
    int value = self.get((int) index);
    self.replace((int) index, (int) index + 1, "");
    return value;
  }

  @PythonMethod
  static void remove(PyByteArray self, PyObject item) {
    int at = self.content().indexOf(ByteArraySource.value(item));
    if (at < 0) {
      throw PyErrors.valueError("value not found in bytearray");
    }
    self.replace(at, at + 1, "");
  }

  @PythonMethod
  static void reverse(PyByteArray self) {
    int last = self.size() - 1;
    for (int i = 0; i < last - i; i++) {
      int first = self.get(i);
      self.set(i, self.get(last - i));
      self.set(last - i, first);
    }
  }

  @PythonMethod(keywords = "encoding errors", keywordsSince = "2.7", style = "PARSED")
  static PyObject decode(PyByteArray self, @Nullable PyObject encoding, @Nullable PyObject errors) {
    return Codecs.decoded(self, encoding, errors, "decode", 1);
  }

  @PythonMethod(name = "__alloc__")
  static long allocated(PyByteArray self) {
    return self.size() == 0 ? 0 : self.size() + 1L;
  }

  @PythonMethod(name = "__reduce__")
  static PyObject reduce(PyByteArray self) {
    PyObject dict = Attributes.find(self, PyStr.of("__dict__"));
    return new PyTuple(
        self.type(),
        new PyTuple(PyUnicode.of(self.content()), PyStr.of("latin-1")),
        dict == null ? PyNone.NONE : dict);
  }

  @PythonClassMethod(style = "PARSED")
  static PyObject fromhex(PyType cls, PyObject text) {
    boolean right =
        text instanceof PyUnicode || (text instanceof PyStr && ByteArrayRules.current().hexInStr());
    if (!right) {
      throw PyErrors.typeError(
          "fromhex() argument 1 must be "
              + (ByteArrayRules.current().hexInStr() ? "string or read-only buffer" : "unicode")
              + ", not "
              + text.type().name());
    }
    String digits = text.toString();
    StringBuilder out = new StringBuilder();
    int at = 0;
    while (at < digits.length()) {
      if (digits.charAt(at) == ' ') {
        at++;
        continue;
      }
      int high = digit(digits, at);
      int low = digit(digits, at + 1);
      if (high < 0 || low < 0) {
        throw PyErrors.valueError(
            "non-hexadecimal number found in fromhex() arg at position " + at);
      }
      out.append((char) ((high << 4) | low));
      at += 2;
    }
    return cls.call1(PyByteArray.of(out.toString()));
  }

  /** The value of an ASCII hexadecimal digit; -1 if there is none at a place. */
  private static int digit(String text, int at) {
    return at < text.length() && text.charAt(at) < 0x80 ? Character.digit(text.charAt(at), 16) : -1;
  }
}
