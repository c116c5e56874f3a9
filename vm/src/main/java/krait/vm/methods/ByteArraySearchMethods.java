package krait.vm.methods;

import krait.vm.object.PyByteArray;
import krait.vm.object.PyObject;
import krait.vm.object.PyStr;
import krait.vm.object.PyTuple;
import krait.vm.object.PythonMethod;
import krait.vm.object.PythonType;
import org.jspecify.annotations.Nullable;

/** {@code bytearray}: letters and search. */
@PythonType("bytearray")
public final class ByteArraySearchMethods {

  private ByteArraySearchMethods() {}

  private static PyStr bytes(PyByteArray self) {
    return PyStr.of(self.content());
  }

  @PythonMethod
  static PyObject upper(PyByteArray self) {
    return PyByteArray.of(StringCaseMethods.upper(bytes(self)).toString());
  }

  @PythonMethod
  static PyObject lower(PyByteArray self) {
    return PyByteArray.of(StringCaseMethods.lower(bytes(self)).toString());
  }

  @PythonMethod
  static PyObject swapcase(PyByteArray self) {
    return PyByteArray.of(StringCaseMethods.swapcase(bytes(self)).toString());
  }

  @PythonMethod
  static PyObject capitalize(PyByteArray self) {
    return PyByteArray.of(StringCaseMethods.capitalize(bytes(self)).toString());
  }

  @PythonMethod
  static PyObject title(PyByteArray self) {
    return PyByteArray.of(StringCaseMethods.title(bytes(self)).toString());
  }

  @PythonMethod
  static boolean isalpha(PyByteArray self) {
    return StringCaseMethods.isalpha(bytes(self));
  }

  @PythonMethod
  static boolean isdigit(PyByteArray self) {
    return StringCaseMethods.isdigit(bytes(self));
  }

  @PythonMethod
  static boolean isspace(PyByteArray self) {
    return StringCaseMethods.isspace(bytes(self));
  }

  @PythonMethod
  static boolean isalnum(PyByteArray self) {
    return StringCaseMethods.isalnum(bytes(self));
  }

  @PythonMethod
  static boolean isupper(PyByteArray self) {
    return StringCaseMethods.isupper(bytes(self));
  }

  @PythonMethod
  static boolean islower(PyByteArray self) {
    return StringCaseMethods.islower(bytes(self));
  }

  @PythonMethod
  static boolean istitle(PyByteArray self) {
    return StringCaseMethods.istitle(bytes(self));
  }

  private static int first(
      PyByteArray self, PyObject sub, @Nullable PyObject start, @Nullable PyObject end) {
    Searching.checkBounds(start, end, TextRules.OpenBounds.EVERYWHERE);
    return Searching.first(bytes(self), ByteArraySource.buffer(sub), start, end);
  }

  private static int last(
      PyByteArray self, PyObject sub, @Nullable PyObject start, @Nullable PyObject end) {
    Searching.checkBounds(start, end, TextRules.OpenBounds.EVERYWHERE);
    return Searching.last(bytes(self), ByteArraySource.buffer(sub), start, end);
  }

  @PythonMethod(errorName = "find/rfind/index/rindex")
  static long find(
      PyByteArray self, PyObject sub, @Nullable PyObject start, @Nullable PyObject end) {
    return first(self, sub, start, end);
  }

  @PythonMethod(errorName = "find/rfind/index/rindex")
  static long rfind(
      PyByteArray self, PyObject sub, @Nullable PyObject start, @Nullable PyObject end) {
    return last(self, sub, start, end);
  }

  @PythonMethod(errorName = "find/rfind/index/rindex")
  static long index(
      PyByteArray self, PyObject sub, @Nullable PyObject start, @Nullable PyObject end) {
    return Searching.found(first(self, sub, start, end), "subsection not found");
  }

  @PythonMethod(errorName = "find/rfind/index/rindex")
  static long rindex(
      PyByteArray self, PyObject sub, @Nullable PyObject start, @Nullable PyObject end) {
    return Searching.found(last(self, sub, start, end), "subsection not found");
  }

  @PythonMethod
  static long count(
      PyByteArray self, PyObject sub, @Nullable PyObject start, @Nullable PyObject end) {
    return Searching.count(bytes(self), ByteArraySource.buffer(sub), start, end);
  }

  private static boolean matches(
      PyByteArray self,
      PyObject part,
      @Nullable PyObject start,
      @Nullable PyObject end,
      boolean atEnd) {
    if (part instanceof PyTuple several) {
      for (PyObject one : several.items()) {
        if (Searching.matches(bytes(self), ByteArraySource.buffer(one), start, end, atEnd)) {
          return true;
        }
      }
      return false;
    }
    return Searching.matches(bytes(self), ByteArraySource.buffer(part), start, end, atEnd);
  }

  @PythonMethod
  static boolean startswith(
      PyByteArray self, PyObject prefix, @Nullable PyObject start, @Nullable PyObject end) {
    return matches(self, prefix, start, end, false);
  }

  @PythonMethod
  static boolean endswith(
      PyByteArray self, PyObject suffix, @Nullable PyObject start, @Nullable PyObject end) {
    return matches(self, suffix, start, end, true);
  }
}
