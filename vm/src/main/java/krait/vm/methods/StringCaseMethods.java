package krait.vm.methods;

import krait.vm.object.PyBaseString;
import krait.vm.object.PyObject;
import krait.vm.object.PyStr;
import krait.vm.object.PythonMethod;
import krait.vm.object.PythonType;
import krait.vm.object.UnicodeLimits;

/** {@code str} and {@code unicode}: letters and what kind of characters there are. */
@PythonType({"str", "unicode"})
public final class StringCaseMethods {

  private StringCaseMethods() {}

  /** A change of a character. */
  private interface Change {
    int of(PyBaseString kind, int c);
  }

  private static PyObject mapped(PyBaseString self, Change change) {
    String text = self.text();
    StringBuilder out = new StringBuilder(text.length());
    for (int at = 0; at < text.length(); ) {
      int c = Strings.characterAt(self, at);
      UnicodeLimits.append(out, change.of(self, c));
      at = self.after(at);
    }
    // CPython makes a string of its own even where it has one byte only.
    String result = out.toString();
    return self instanceof PyStr && !result.isEmpty()
        ? new PyStr(result)
        : Strings.like(self, result);
  }

  @PythonMethod
  static PyObject upper(PyBaseString self) {
    return mapped(self, Strings::upper);
  }

  @PythonMethod
  static PyObject lower(PyBaseString self) {
    return mapped(self, Strings::lower);
  }

  private static int swapped(PyBaseString kind, int c) {
    return Strings.isUpper(kind, c)
        ? Strings.lower(kind, c)
        : Strings.isLower(kind, c) ? Strings.upper(kind, c) : c;
  }

  @PythonMethod
  static PyObject swapcase(PyBaseString self) {
    return mapped(self, StringCaseMethods::swapped);
  }

  @PythonMethod
  static PyObject capitalize(PyBaseString self) {
    boolean[] inside = {false};
    return mapped(
        self,
        (kind, c) -> {
          boolean first = !inside[0];
          inside[0] = true;
          if (isTitleOnly(kind, c) && !TextRules.current().capitalizesTitleCase()) {
            return c;
          }
          return first ? Strings.upper(kind, c) : Strings.lower(kind, c);
        });
  }

  @PythonMethod
  static PyObject title(PyBaseString self) {
    boolean[] inWord = {false};
    return mapped(
        self,
        (kind, c) -> {
          boolean inside = inWord[0];
          inWord[0] = Strings.isTitle(kind, c) || Strings.isLower(kind, c);
          return inside ? Strings.lower(kind, c) : Strings.title(kind, c);
        });
  }

  /** A test of a character. */
  interface Test {
    boolean of(PyBaseString kind, int c);
  }

  static boolean all(PyBaseString self, Test test) {
    String text = self.text();
    for (int at = 0; at < text.length(); ) {
      int c = Strings.characterAt(self, at);
      at = self.after(at);
      if (!test.of(self, c)) {
        return false;
      }
    }
    return !text.isEmpty();
  }

  @PythonMethod
  static boolean isalpha(PyBaseString self) {
    return all(self, Strings::isAlpha);
  }

  @PythonMethod
  static boolean isdigit(PyBaseString self) {
    return all(self, Strings::isDigit);
  }

  @PythonMethod
  static boolean isspace(PyBaseString self) {
    return all(self, Strings::isSpace);
  }

  @PythonMethod
  static boolean isalnum(PyBaseString self) {
    return all(self, Strings::isAlphanumeric);
  }

  /** Whether no character is in the other case, and one is in the wanted one. */
  private static boolean allInCase(PyBaseString self, Test other, Test wanted) {
    boolean[] any = {false};
    return all(
            self,
            (kind, c) -> {
              any[0] |= wanted.of(kind, c);
              return !other.of(kind, c);
            })
        && any[0];
  }

  private static boolean isTitleOnly(PyBaseString kind, int c) {
    return Strings.isTitle(kind, c) && !Strings.isUpper(kind, c);
  }

  @PythonMethod
  static boolean isupper(PyBaseString self) {
    return allInCase(
        self, (kind, c) -> Strings.isLower(kind, c) || isTitleOnly(kind, c), Strings::isUpper);
  }

  @PythonMethod
  static boolean islower(PyBaseString self) {
    return allInCase(
        self, (kind, c) -> Strings.isUpper(kind, c) || isTitleOnly(kind, c), Strings::isLower);
  }

  @PythonMethod
  static boolean istitle(PyBaseString self) {
    boolean[] state = {false, false};
    return all(
            self,
            (kind, c) -> {
              boolean upper = Strings.isTitle(kind, c);
              boolean lower = Strings.isLower(kind, c);
              boolean right = !(upper && state[0]) && !(lower && !state[0]);
              state[0] = upper || lower;
              state[1] |= state[0];
              return right;
            })
        && state[1];
  }
}
