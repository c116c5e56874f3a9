package krait.vm.methods;

import krait.vm.object.PyBaseString;
import krait.vm.object.PyErrors;
import krait.vm.object.PyObject;
import krait.vm.object.PyStr;

/** Replacement of parts of a string. */
final class Replacing {

  private Replacing() {}

  /**
   * Replaces occurrences of a text from the left.
   *
   * @param limit how many at most; any number if negative
   */
  static PyObject replace(PyBaseString text, String from, String to, long limit) {
    String s = text.text();
    long count = occurrences(text, from, limit < 0 ? Long.MAX_VALUE : limit);
    if (count == 0) {
      return Strings.plain(text);
    }
    int length = Room.checked(s.length() + count * (to.length() - from.length()));
    StringBuilder out = new StringBuilder(length);
    return from.isEmpty() ? between(text, to, count, out) : inPlaces(text, from, to, count, out);
  }

  /** Whether the empty string is left as it is when a limit is given. */
  private static boolean isKept(PyBaseString text) {
    return text instanceof PyStr || TextRules.current().emptyTextKept();
  }

  private static long occurrences(PyBaseString text, String wanted, long limit) {
    if (wanted.isEmpty()) {
      if (text.text().isEmpty() && limit < Long.MAX_VALUE && isKept(text)) {
        return 0;
      }
      return Math.min(limit, text.length() + 1L);
    }
    long count = 0;
    int at = Strings.indexOf(text, wanted, 0);
    while (at >= 0 && count < limit) {
      count++;
      at = Strings.indexOf(text, wanted, at + wanted.length());
    }
    return count;
  }

  private static PyObject inPlaces(
      PyBaseString text, String from, String to, long count, StringBuilder out) {
    String s = text.text();
    int at = 0;
    for (long i = 0; i < count; i++) {
      int next = Strings.indexOf(text, from, at);
      out.append(s, at, next).append(to);
      at = next + from.length();
    }
    return Strings.like(text, out.append(s, at, s.length()).toString());
  }

  /** Puts a text before each of the first characters, and behind the last. */
  private static PyObject between(PyBaseString text, String to, long count, StringBuilder out) {
    String s = text.text();
    int at = 0;
    for (long i = 0; i < count; i++) {
      out.append(to);
      if (at < s.length()) {
        int end = text.after(at);
        out.append(s, at, end);
        at = end;
      }
    }
    return Strings.like(text, out.append(s, at, s.length()).toString());
  }

  static PyObject expandTabs(PyBaseString self, int size) {
    StringBuilder out = new StringBuilder();
    long column = 0;
    String text = self.text();
    for (int at = 0; at < text.length(); ) {
      int start = at;
      char c = text.charAt(at);
      at = self.after(at);
      if (c == '\t') {
        long add = size > 0 ? size - column % size : 0;
        if (out.length() + add > Integer.MAX_VALUE - 8) {
          throw PyErrors.overflowError("new string is too long");
        }
        out.append(Room.fill(' ', add));
        column += add;
      } else {
        out.append(text, start, at);
        column = c == '\n' || c == '\r' ? 0 : column + 1;
      }
    }
    return Strings.like(self, out.toString());
  }
}
