package krait.vm.methods;

import krait.vm.object.PyBaseString;
import krait.vm.object.PyList;
import krait.vm.object.PyObject;

/** The ways to split a string. */
final class Splitting {

  private Splitting() {}

  static PyObject words(PyBaseString self, long limit) {
    String s = self.text();
    PyList words = new PyList();
    int at = 0;
    long left = limit;
    while (true) {
      while (at < s.length() && Strings.isSpace(self, s.charAt(at))) {
        at++;
      }
      if (at == s.length()) {
        return words;
      }
      int from = at;
      if (left-- <= 0) {
        words.add(Strings.like(self, s.substring(from)));
        return words;
      }
      while (at < s.length() && !Strings.isSpace(self, s.charAt(at))) {
        at++;
      }
      words.add(Strings.like(self, s.substring(from, at)));
    }
  }

  static PyObject wordsFromEnd(PyBaseString self, long limit) {
    String s = self.text();
    PyList words = new PyList();
    int at = s.length();
    long left = limit;
    while (true) {
      while (at > 0 && Strings.isSpace(self, s.charAt(at - 1))) {
        at--;
      }
      if (at == 0) {
        break;
      }
      int to = at;
      if (left-- <= 0) {
        words.add(Strings.like(self, s.substring(0, to)));
        break;
      }
      while (at > 0 && !Strings.isSpace(self, s.charAt(at - 1))) {
        at--;
      }
      words.add(Strings.like(self, s.substring(at, to)));
    }
    ListChangeMethods.reverse(words);
    return words;
  }

  static PyObject by(PyBaseString self, String separator, long limit) {
    String s = self.text();
    PyList parts = new PyList();
    int from = 0;
    long left = limit;
    int at = Strings.indexOf(self, separator, 0);
    while (at >= 0 && left-- > 0) {
      parts.add(Strings.like(self, s.substring(from, at)));
      from = at + separator.length();
      at = Strings.indexOf(self, separator, from);
    }
    parts.add(from == 0 ? Strings.plain(self) : Strings.like(self, s.substring(from)));
    return parts;
  }

  static PyObject fromEnd(PyBaseString self, String separator, long limit) {
    String s = self.text();
    PyList parts = new PyList();
    int to = s.length();
    long left = limit;
    int at = Strings.lastIndexOf(self, separator, to);
    while (at >= 0 && left-- > 0) {
      parts.add(Strings.like(self, s.substring(at + separator.length(), to)));
      to = at;
      at = at == 0 ? -1 : Strings.lastIndexOf(self, separator, at - separator.length());
    }
    parts.add(Strings.like(self, s.substring(0, to)));
    ListChangeMethods.reverse(parts);
    return parts;
  }

  static PyObject lines(PyBaseString self, boolean keepEnds) {
    String s = self.text();
    PyList lines = new PyList();
    int at = 0;
    while (at < s.length()) {
      int from = at;
      while (at < s.length() && !Strings.isLineBreak(self, s.charAt(at))) {
        at++;
      }
      int end = at;
      if (at < s.length()) {
        boolean both = s.charAt(at) == '\r' && at + 1 < s.length() && s.charAt(at + 1) == '\n';
        at += both ? 2 : 1;
        end = keepEnds ? at : end;
      }
      lines.add(Strings.like(self, s.substring(from, end)));
    }
    return lines;
  }
}
