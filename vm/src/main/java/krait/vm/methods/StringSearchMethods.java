package krait.vm.methods;

import krait.vm.object.Conversions;
import krait.vm.object.PyBaseString;
import krait.vm.object.PyErrors;
import krait.vm.object.PyNone;
import krait.vm.object.PyObject;
import krait.vm.object.PyTuple;
import krait.vm.object.PythonMethod;
import krait.vm.object.PythonType;
import org.jspecify.annotations.Nullable;

/** {@code str} and {@code unicode}: search, tests, splitting. */
@PythonType({"str", "unicode"})
public final class StringSearchMethods {

  private StringSearchMethods() {}

  /** Where a text occurs within bounds, first or last; -1 if nowhere. */
  private static int search(
      PyBaseString self,
      PyObject sub,
      @Nullable PyObject start,
      @Nullable PyObject stop,
      boolean last) {
    PyBaseString text = Strings.meeting(self, sub);
    String s = text.text();
    String wanted = Strings.operand(text, sub).text();
    int from = Strings.bound(start, s.length(), 0);
    int to = Math.min(Strings.bound(stop, s.length(), s.length()), s.length());
    if (from > to) {
      return -1;
    }
    if (last) {
      int at = s.lastIndexOf(wanted, to - wanted.length());
      return at >= from && at + wanted.length() <= to ? at : -1;
    }
    int at = s.indexOf(wanted, from);
    return at >= 0 && at + wanted.length() <= to ? at : -1;
  }

  @PythonMethod
  static long find(
      PyBaseString self, PyObject sub, @Nullable PyObject start, @Nullable PyObject end) {
    return search(self, sub, start, end, false);
  }

  @PythonMethod
  static long rfind(
      PyBaseString self, PyObject sub, @Nullable PyObject start, @Nullable PyObject end) {
    return search(self, sub, start, end, true);
  }

  private static int found(int at) {
    if (at < 0) {
      throw PyErrors.valueError("substring not found");
    }
    return at;
  }

  @PythonMethod
  static long index(
      PyBaseString self, PyObject sub, @Nullable PyObject start, @Nullable PyObject end) {
    return found(search(self, sub, start, end, false));
  }

  @PythonMethod
  static long rindex(
      PyBaseString self, PyObject sub, @Nullable PyObject start, @Nullable PyObject end) {
    return found(search(self, sub, start, end, true));
  }

  @PythonMethod
  static long count(
      PyBaseString self, PyObject sub, @Nullable PyObject start, @Nullable PyObject end) {
    PyBaseString text = Strings.meeting(self, sub);
    String wanted = Strings.operand(text, sub).text();
    int from = Strings.bound(start, text.length(), 0);
    int to = Math.min(Strings.bound(end, text.length(), text.length()), text.length());
    if (from > to) {
      return 0;
    }
    if (wanted.isEmpty()) {
      return to - from + 1L;
    }
    String s = text.text().substring(from, to);
    long count = 0;
    for (int at = s.indexOf(wanted); at >= 0; at = s.indexOf(wanted, at + wanted.length())) {
      count++;
    }
    return count;
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

  private static boolean matches(
      PyBaseString self,
      PyObject part,
      @Nullable PyObject start,
      @Nullable PyObject end,
      boolean atEnd) {
    if (part instanceof PyTuple several) {
      for (PyObject one : several.items()) {
        if (matches(self, one, start, end, atEnd)) {
          return true;
        }
      }
      return false;
    }
    PyBaseString text = Strings.meeting(self, part);
    String wanted = Strings.operand(text, part).text();
    int from = Strings.bound(start, text.length(), 0);
    int to = Math.min(Strings.bound(end, text.length(), text.length()), text.length());
    if (to - from < wanted.length()) {
      return false;
    }
    return text.text().startsWith(wanted, atEnd ? to - wanted.length() : from);
  }

  @PythonMethod
  static PyObject partition(PyBaseString self, PyObject separator) {
    PyBaseString text = Strings.meeting(self, separator);
    String sep = separator(text, separator);
    int at = text.text().indexOf(sep);
    return at < 0
        ? new PyTuple(Strings.plain(text), Strings.like(text, ""), Strings.like(text, ""))
        : parts(text, at, sep);
  }

  @PythonMethod
  static PyObject rpartition(PyBaseString self, PyObject separator) {
    PyBaseString text = Strings.meeting(self, separator);
    String sep = separator(text, separator);
    int at = text.text().lastIndexOf(sep);
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
