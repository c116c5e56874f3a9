package krait.vm.methods;

import krait.vm.object.PyBaseString;
import krait.vm.object.PyObject;
import krait.vm.object.PyUnicode;
import krait.vm.object.PythonMethod;
import krait.vm.object.PythonType;

/** {@code str} and {@code unicode}: letters and what kind of characters there are. */
@PythonType({"str", "unicode"})
public final class StringCaseMethods {

  private StringCaseMethods() {}

  @PythonMethod
  static PyObject upper(PyBaseString self) {
    char[] chars = self.text().toCharArray();
    for (int i = 0; i < chars.length; i++) {
      chars[i] = Strings.upper(self, chars[i]);
    }
    return Strings.like(self, new String(chars));
  }

  @PythonMethod
  static PyObject lower(PyBaseString self) {
    char[] chars = self.text().toCharArray();
    for (int i = 0; i < chars.length; i++) {
      chars[i] = Strings.lower(self, chars[i]);
    }
    return Strings.like(self, new String(chars));
  }

  @PythonMethod
  static PyObject swapcase(PyBaseString self) {
    char[] chars = self.text().toCharArray();
    for (int i = 0; i < chars.length; i++) {
      char c = chars[i];
      chars[i] = Strings.isUpper(self, c) ? Strings.lower(self, c) : Strings.upper(self, c);
    }
    return Strings.like(self, new String(chars));
  }

  @PythonMethod
  static PyObject capitalize(PyBaseString self) {
    char[] chars = self.text().toCharArray();
    for (int i = 0; i < chars.length; i++) {
      chars[i] = i == 0 ? Strings.upper(self, chars[i]) : Strings.lower(self, chars[i]);
    }
    return Strings.like(self, new String(chars));
  }

  private static boolean isCased(PyBaseString self, char c) {
    return Strings.isUpper(self, c)
        || Strings.isLower(self, c)
        || (self instanceof PyUnicode && Character.isTitleCase(c));
  }

  @PythonMethod
  static PyObject title(PyBaseString self) {
    char[] chars = self.text().toCharArray();
    boolean inWord = false;
    for (int i = 0; i < chars.length; i++) {
      char c = chars[i];
      chars[i] = inWord ? Strings.lower(self, c) : Strings.title(self, c);
      inWord = isCased(self, c);
    }
    return Strings.like(self, new String(chars));
  }

  /** A test of a character. */
  private interface Test {
    boolean of(PyBaseString kind, char c);
  }

  private static boolean all(PyBaseString self, Test test) {
    String text = self.text();
    for (int i = 0; i < text.length(); i++) {
      if (!test.of(self, text.charAt(i))) {
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
    return all(self, (kind, c) -> Strings.isAlpha(kind, c) || Strings.isDigit(kind, c));
  }

  @PythonMethod
  static boolean isupper(PyBaseString self) {
    boolean any = false;
    for (int i = 0; i < self.length(); i++) {
      char c = self.text().charAt(i);
      if (Strings.isLower(self, c)) {
        return false;
      }
      any |= Strings.isUpper(self, c);
    }
    return any;
  }

  @PythonMethod
  static boolean islower(PyBaseString self) {
    boolean any = false;
    for (int i = 0; i < self.length(); i++) {
      char c = self.text().charAt(i);
      if (Strings.isUpper(self, c)) {
        return false;
      }
      any |= Strings.isLower(self, c);
    }
    return any;
  }

  @PythonMethod
  static boolean istitle(PyBaseString self) {
    boolean any = false;
    boolean inWord = false;
    for (int i = 0; i < self.length(); i++) {
      char c = self.text().charAt(i);
      boolean upper =
          Strings.isUpper(self, c) || (self instanceof PyUnicode && Character.isTitleCase(c));
      boolean lower = Strings.isLower(self, c);
      if ((upper && inWord) || (lower && !inWord)) {
        return false;
      }
      inWord = upper || lower;
      any |= inWord;
    }
    return any;
  }
}
