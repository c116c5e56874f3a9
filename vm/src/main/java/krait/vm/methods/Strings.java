package krait.vm.methods;

import krait.vm.object.Conversions;
import krait.vm.object.Encodings;
import krait.vm.object.PyBaseString;
import krait.vm.object.PyBuffer;
import krait.vm.object.PyByteArray;
import krait.vm.object.PyErrors;
import krait.vm.object.PyNone;
import krait.vm.object.PyObject;
import krait.vm.object.PyStr;
import krait.vm.object.PyUnicode;
import krait.vm.object.UnicodeLimits;
import org.jspecify.annotations.Nullable;

/** What the methods of {@code str} and {@code unicode} share. */
public final class Strings {

  private static final int ASCII_LIMIT = 0x80;
  private static final int FIRST_SEPARATOR = 0x1c;
  private static final int CASE_DISTANCE = 'a' - 'A';

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
    if (other instanceof PyUnicode text) {
      return text;
    }
    if (self instanceof PyUnicode) {
      return UnicodeTexts.coerce(other);
    }
    if (other instanceof PyStr text) {
      return text;
    }
    if (other instanceof PyBuffer || other instanceof PyByteArray) {
      return PyStr.of(other.toString());
    }
    throw PyErrors.typeError(TextRules.current().wantedString());
  }

  /** The string as unicode if an operand is. */
  static PyBaseString meeting(PyBaseString self, PyObject other) {
    return other instanceof PyUnicode ? Encodings.toUnicode(self) : self;
  }

  private static boolean isAscii(PyBaseString kind, int c) {
    return c < ASCII_LIMIT || kind instanceof PyStr;
  }

  private static boolean is(int c, int property) {
    return CharacterProperties.current().is(c, property);
  }

  static boolean isSpace(PyBaseString kind, int c) {
    boolean known = c == ' ' || (c >= '\t' && c <= '\r');
    return known
        || (kind instanceof PyUnicode
            && ((c >= FIRST_SEPARATOR && c < ' ')
                || (c >= ASCII_LIMIT && is(c, CharacterProperties.SPACE))));
  }

  static boolean isUpper(PyBaseString kind, int c) {
    return isAscii(kind, c) ? c >= 'A' && c <= 'Z' : is(c, CharacterProperties.UPPER);
  }

  static boolean isLower(PyBaseString kind, int c) {
    return isAscii(kind, c) ? c >= 'a' && c <= 'z' : is(c, CharacterProperties.LOWER);
  }

  /** Whether a character begins a word in title case: upper or title case. */
  static boolean isTitle(PyBaseString kind, int c) {
    return isAscii(kind, c) ? c >= 'A' && c <= 'Z' : is(c, CharacterProperties.TITLE);
  }

  static boolean isAlpha(PyBaseString kind, int c) {
    return isAscii(kind, c)
        ? (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z')
        : is(c, CharacterProperties.ALPHA);
  }

  static boolean isDigit(PyBaseString kind, int c) {
    return isAscii(kind, c) ? c >= '0' && c <= '9' : is(c, CharacterProperties.DIGIT);
  }

  static boolean isAlphanumeric(PyBaseString kind, int c) {
    return isAscii(kind, c)
        ? isAlpha(kind, c) || isDigit(kind, c)
        : is(
            c, CharacterProperties.ALPHA | CharacterProperties.DIGIT | CharacterProperties.NUMERIC);
  }

  static boolean isLineBreak(PyBaseString kind, int c) {
    if (kind instanceof PyStr) {
      return c == '\n' || c == '\r';
    }
    return (c < ' ' || c >= ASCII_LIMIT) && is(c, CharacterProperties.LINE_BREAK);
  }

  static int upper(PyBaseString kind, int c) {
    if (isAscii(kind, c)) {
      return c >= 'a' && c <= 'z' ? c - CASE_DISTANCE : c;
    }
    return CharacterProperties.current().upper(c);
  }

  static int lower(PyBaseString kind, int c) {
    if (isAscii(kind, c)) {
      return c >= 'A' && c <= 'Z' ? c + CASE_DISTANCE : c;
    }
    return CharacterProperties.current().lower(c);
  }

  static int title(PyBaseString kind, int c) {
    return isAscii(kind, c) ? upper(kind, c) : CharacterProperties.current().title(c);
  }

  /** The character that starts at a place in a text. */
  static int characterAt(PyBaseString kind, int place) {
    return kind.isWide() ? kind.text().codePointAt(place) : kind.text().charAt(place);
  }

  /** Whether a place is within a character of a text in which the wanted text may seem to begin. */
  private static boolean isWithin(PyBaseString text, String wanted, int place) {
    return place >= 0
        && !wanted.isEmpty()
        && Character.isSurrogate(wanted.charAt(0))
        && text.isWide()
        && text.offset(text.index(place)) != place;
  }

  /** The first place of a text, from one on, at which another stands; -1 if there is none. */
  static int indexOf(PyBaseString text, String wanted, int from) {
    int at = text.text().indexOf(wanted, from);
    while (isWithin(text, wanted, at)) {
      at = text.text().indexOf(wanted, at + 1);
    }
    return at;
  }

  /** The last place of a text, up to one, at which another stands; -1 if there is none. */
  static int lastIndexOf(PyBaseString text, String wanted, int from) {
    int at = text.text().lastIndexOf(wanted, from);
    while (isWithin(text, wanted, at)) {
      at = text.text().lastIndexOf(wanted, at - 1);
    }
    return at;
  }

  /** Whether a text stands at a place of another. */
  static boolean isAt(PyBaseString text, String wanted, int place) {
    return text.text().startsWith(wanted, place) && !isWithin(text, wanted, place);
  }

  /** Whether a text has a character. */
  static boolean has(PyBaseString text, int character) {
    return text.isWide()
        ? indexOf(text, UnicodeLimits.text(character), 0) >= 0
        : text.text().indexOf(character) >= 0;
  }

  /** The part between two indexes. */
  public static PyBaseString part(PyBaseString self, int from, int to) {
    if (from == 0 && to == self.length()) {
      return plain(self);
    }
    return like(self, self.text().substring(self.offset(from), self.offset(to)));
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
