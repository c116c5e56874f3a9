package krait.vm.methods;

import krait.vm.object.Conversions;
import krait.vm.object.PyBaseString;
import krait.vm.object.PyBuffer;
import krait.vm.object.PyByteArray;
import krait.vm.object.PyErrors;
import krait.vm.object.PyNone;
import krait.vm.object.PyObject;
import krait.vm.object.PyStr;
import krait.vm.object.PyTuple;
import krait.vm.object.PythonMethod;
import krait.vm.object.PythonType;
import org.jspecify.annotations.Nullable;

/** {@code str} and {@code unicode}: search, tests, splitting. */
@PythonType({"str", "unicode"})
public final class StringSearchMethods {

  private StringSearchMethods() {}

  @PythonMethod(errorName = "find/rfind/index/rindex")
  static long find(
      PyBaseString self, PyObject sub, @Nullable PyObject start, @Nullable PyObject end) {
    return Searching.first(self, sub, start, end);
  }

  @PythonMethod(errorName = "find/rfind/index/rindex")
  static long rfind(
      PyBaseString self, PyObject sub, @Nullable PyObject start, @Nullable PyObject end) {
    return Searching.last(self, sub, start, end);
  }

  @PythonMethod(errorName = "find/rfind/index/rindex")
  static long index(
      PyBaseString self, PyObject sub, @Nullable PyObject start, @Nullable PyObject end) {
    return Searching.found(Searching.first(self, sub, start, end));
  }

  @PythonMethod(errorName = "find/rfind/index/rindex")
  static long rindex(
      PyBaseString self, PyObject sub, @Nullable PyObject start, @Nullable PyObject end) {
    return Searching.found(Searching.last(self, sub, start, end));
  }

  @PythonMethod
  static long count(
      PyBaseString self, PyObject sub, @Nullable PyObject start, @Nullable PyObject end) {
    return Searching.count(self, sub, start, end);
  }

  @PythonMethod
  static boolean startswith(
      PyBaseString self, PyObject prefix, @Nullable PyObject start, @Nullable PyObject end) {
    return matches(self, prefix, start, end, false);
  }

  @PythonMethod
  static boolean endswith(
      PyBaseString self, PyObject suffix, @Nullable PyObject start, @Nullable PyObject end) {
    return matches(self, suffix, start, end, true);
  }

  private static boolean isText(PyBaseString self, PyObject object) {
    return object instanceof PyBaseString
        || (object instanceof PyByteArray && self instanceof PyStr)
        || object instanceof PyBuffer;
  }

  private static boolean matches(
      PyBaseString self,
      PyObject part,
      @Nullable PyObject start,
      @Nullable PyObject end,
      boolean atEnd) {
    if (part instanceof PyTuple several) {
      for (PyObject one : several.items()) {
        if (Searching.matches(self, one, start, end, atEnd)) {
          return true;
        }
      }
      return false;
    }
    if (!isText(self, part) && TextRules.current().prefixTypeNamed()) {
      throw PyErrors.typeError(
          (atEnd ? "endswith" : "startswith")
              + " first arg must be str, unicode, or tuple, not "
              + part.type().name());
    }
    return Searching.matches(self, part, start, end, atEnd);
  }

  @PythonMethod
  static PyObject partition(PyBaseString self, PyObject separator) {
    PyBaseString text = Strings.meeting(self, separator);
    String sep = separator(text, separator);
    int at = Strings.indexOf(text, sep, 0);
    return at < 0
        ? new PyTuple(Strings.plain(text), Strings.like(text, ""), Strings.like(text, ""))
        : parts(text, at, sep);
  }

  @PythonMethod
  static PyObject rpartition(PyBaseString self, PyObject separator) {
    PyBaseString text = Strings.meeting(self, separator);
    String sep = separator(text, separator);
    int at = Strings.lastIndexOf(text, sep, text.text().length());
    return at < 0
        ? new PyTuple(Strings.like(text, ""), Strings.like(text, ""), Strings.plain(text))
        : parts(text, at, sep);
  }

  private static String separator(PyBaseString text, PyObject separator) {
    String sep = Strings.operand(text, separator).text();
    if (sep.isEmpty()) {
      throw PyErrors.valueError("empty separator");
    }
    return sep;
  }

  private static PyObject parts(PyBaseString text, int at, String separator) {
    return new PyTuple(
        Strings.like(text, text.text().substring(0, at)),
        Strings.like(text, separator),
        Strings.like(text, text.text().substring(at + separator.length())));
  }

  @PythonMethod
  static PyObject split(
      PyBaseString self, @Nullable PyObject separator, @Nullable PyObject maximum) {
    long limit = limit(maximum);
    if (separator == null || separator == PyNone.NONE) {
      return Splitting.words(self, limit);
    }
    PyBaseString text = Strings.meeting(self, separator);
    return Splitting.by(text, separator(text, separator), limit);
  }

  @PythonMethod
  static PyObject rsplit(
      PyBaseString self, @Nullable PyObject separator, @Nullable PyObject maximum) {
    long limit = limit(maximum);
    if (separator == null || separator == PyNone.NONE) {
      return Splitting.wordsFromEnd(self, limit);
    }
    PyBaseString text = Strings.meeting(self, separator);
    return Splitting.fromEnd(text, separator(text, separator), limit);
  }

  private static long limit(@Nullable PyObject maximum) {
    long limit = maximum == null ? -1 : Conversions.toLong(maximum);
    return limit < 0 ? Long.MAX_VALUE : limit;
  }

  @PythonMethod
  static PyObject splitlines(PyBaseString self, @Nullable PyObject keepEnds) {
    return Splitting.lines(self, keepEnds != null && Conversions.toLong(keepEnds) != 0);
  }
}
