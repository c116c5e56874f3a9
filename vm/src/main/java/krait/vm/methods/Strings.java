package krait.vm.methods;

import krait.vm.object.Conversions;
import krait.vm.object.Encodings;
import krait.vm.object.PyBaseString;
import krait.vm.object.PyBuffer;
import krait.vm.object.PyErrors;
import krait.vm.object.PyNone;
import krait.vm.object.PyObject;
import krait.vm.object.PyStr;
import krait.vm.object.PyUnicode;
import org.jspecify.annotations.Nullable;

/** What the methods of {@code str} and {@code unicode} share. */
final class Strings {

  private Strings() {}

  /** A string of the kind of another one. */
  static PyBaseString like(PyBaseString self, String text) {
    return self instanceof PyStr ? PyStr.of(text) : PyUnicode.of(text);
  }

  /** The string itself if it is of the exact type, else a copy that is. */
  static PyBaseString plain(PyBaseString self) {
    return self.type().isHeap() ? like(self, self.text()) : self;
  }

  /** The operand of a method as a string; if any of the two is unicode, both have to be. */
  static PyBaseString operand(PyBaseString self, PyObject other) {
    if (other instanceof PyStr text) {
      return self instanceof PyUnicode ? Encodings.decode(text) : text;
    }
    if (other instanceof PyUnicode text) {
      return text;
    }
    if (other instanceof PyBuffer buffer) {
      return operand(self, PyStr.of(buffer.content()));
    }
    throw PyErrors.typeError(
        self instanceof PyUnicode
            ? "coercing to Unicode: need string or buffer, " + other.type().name() + " found"
            : "expected a character buffer object");
  }

  /** The string as unicode if an operand is. */
  static PyBaseString meeting(PyBaseString self, PyObject other) {
    return other instanceof PyUnicode ? Encodings.toUnicode(self) : self;
  }

  static boolean isSpace(PyBaseString kind, char c) {
    boolean ascii = c == ' ' || (c >= '\t' && c <= '\r');
    if (ascii || kind instanceof PyStr) {
      return ascii;
    }
    return (c >= 0x1c && c <= 0x1f)
        || c == 0x85
        || c == 0xa0
        || (c > 0xff && (Character.isSpaceChar(c) || c == 0x200b) && c != 0x180e);
  }

  static boolean isUpper(PyBaseString kind, char c) {
    return kind instanceof PyStr ? c >= 'A' && c <= 'Z' : Character.isUpperCase(c);
  }

  static boolean isLower(PyBaseString kind, char c) {
    return kind instanceof PyStr ? c >= 'a' && c <= 'z' : Character.isLowerCase(c);
  }

  static boolean isAlpha(PyBaseString kind, char c) {
    return kind instanceof PyStr
        ? (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z')
        : Character.isLetter(c);
  }

  static boolean isDigit(PyBaseString kind, char c) {
    return kind instanceof PyStr ? c >= '0' && c <= '9' : Character.digit(c, 10) >= 0;
  }

  static char upper(PyBaseString kind, char c) {
    if (kind instanceof PyStr) {
      return c >= 'a' && c <= 'z' ? (char) (c - 32) : c;
    }
    return Character.toUpperCase(c);
  }

  static char lower(PyBaseString kind, char c) {
    if (kind instanceof PyStr) {
      return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
    }
    return Character.toLowerCase(c);
  }

  static char title(PyBaseString kind, char c) {
    return kind instanceof PyStr ? upper(kind, c) : Character.toTitleCase(c);
  }

  /** The bound of a search: counted from the end if negative, and clipped at zero. */
  static int bound(@Nullable PyObject bound, int length, int otherwise) {
    if (bound == null || bound == PyNone.NONE) {
      return otherwise;
    }
    long value = Conversions.sliceBound(bound, 0);
    value += value < 0 ? length : 0;
    return (int) Math.max(0, Math.min(value, Integer.MAX_VALUE));
  }
}
