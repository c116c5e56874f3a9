package krait.vm.methods;

import krait.vm.object.PyStr;
import krait.vm.object.PyUnicode;

/**
 * One conversion of the operator {@code %}: its flags, width and precision, and how it is padded.
 */
final class PercentSpec {

  boolean left;
  boolean plus;
  boolean blank;
  boolean alternate;
  boolean zeros;
  long width = -1;
  int precision = -1;
  char type;

  /** Takes a character as a flag; false if it is none. */
  boolean takeFlag(char c) {
    switch (c) {
      case '-' -> left = true;
      case '+' -> plus = true;
      case ' ' -> blank = true;
      case '#' -> alternate = true;
      case '0' -> zeros = true;
      default -> {
        return false;
      }
    }
    return true;
  }

  /** The sign in front of a number. */
  String sign(boolean negative) {
    return negative ? "-" : plus ? "+" : blank ? " " : "";
  }

  /** Writes a text in its width, cut to the precision. */
  void writeText(StringBuilder out, String text, boolean unicode) {
    String shown = text;
    if (precision >= 0 && precision < text.length()) {
      shown =
          unicode
              ? Strings.part(
                      PyUnicode.of(text), 0, Math.min(precision, PyUnicode.of(text).length()))
                  .text()
              : text.substring(0, precision);
    }
    int length = (unicode ? PyUnicode.of(shown) : PyStr.of(shown)).length();
    write(out, "", shown, length, false);
  }

  /** Writes a number in its width; zeros come between what is in front and the digits. */
  void writeNumber(StringBuilder out, String front, String digits) {
    write(out, front, digits, front.length() + digits.length(), zeros);
  }

  private void write(StringBuilder out, String front, String body, int length, boolean zeroFilled) {
    long missing = width - length;
    if (missing <= 0) {
      out.append(front).append(body);
      return;
    }
    Room.checked(missing + out.length());
    if (left) {
      out.append(front).append(body).append(Room.fill(' ', missing));
    } else if (zeroFilled) {
      out.append(front).append(Room.fill('0', missing)).append(body);
    } else {
      out.append(Room.fill(' ', missing)).append(front).append(body);
    }
  }
}
