package krait.vm.methods;

import krait.vm.object.PyBaseString;
import krait.vm.object.PyErrors;

/** A format specification: what stands behind the colon in a replacement field. */
final class FormatSpec {

  static final int NO_FILL = -1;

  private static final int MAX_DIGITS = 18;
  private static final String GROUPED = "deEfFgG%";

  private final PyBaseString source;
  private final String text;
  private int at;

  /** The character that fills the width; {@link #NO_FILL} if there is none. */
  int fill = NO_FILL;

  char align;
  char sign;
  boolean alternate;
  boolean commas;
  long width = -1;
  long precision = -1;
  int type;

  /** Reads a specification; it has the usual type if it names none. */
  FormatSpec(PyBaseString source, char usualType) {
    this.source = source;
    this.text = source.text();
    FormatRules rules = FormatRules.current();
    readAlign();
    if (" +-".indexOf(peek()) >= 0 && at < text.length()) {
      sign = text.charAt(at++);
    }
    alternate = takes('#');
    if (fill == NO_FILL && takes('0')) {
      fill = '0';
      align = align == 0 ? '=' : align;
    }
    width = number(rules);
    commas = rules.later() && takes(',');
    if (takes('.')) {
      precision = number(rules);
      if (precision < 0) {
        throw PyErrors.valueError("Format specifier missing precision");
      }
    }
    type = usualType;
    if (at < text.length()) {
      type = Strings.characterAt(source, at);
      at = source.after(at);
      if (at < text.length()) {
        throw PyErrors.valueError("Invalid conversion specification");
      }
    }
    if (commas && type != 0 && (type >= 0x80 || GROUPED.indexOf(type) < 0)) {
      throw PyErrors.valueError("Cannot specify ',' with '" + (char) type + "'.");
    }
  }

  private char peek() {
    return at < text.length() ? text.charAt(at) : 0;
  }

  private boolean takes(char c) {
    boolean there = peek() == c && at < text.length();
    at += there ? 1 : 0;
    return there;
  }

  private static boolean isAlign(char c) {
    return c == '<' || c == '>' || c == '=' || c == '^';
  }

  private void readAlign() {
    if (text.isEmpty()) {
      return;
    }
    int first = Strings.characterAt(source, 0);
    int next = source.after(0);
    if (next < text.length() && isAlign(text.charAt(next))) {
      fill = first == 0 && !FormatRules.current().later() ? NO_FILL : first;
      align = text.charAt(next);
      at = next + 1;
    } else if (isAlign(text.charAt(0))) {
      align = text.charAt(0);
      at = 1;
    }
  }

  /** The number at the current place; -1 if there is none. */
  private long number(FormatRules rules) {
    int from = at;
    while (peek() >= '0' && peek() <= '9') {
      at++;
    }
    if (at == from) {
      return -1;
    }
    if (at - from > MAX_DIGITS) {
      throw PyErrors.valueError(rules.tooManyDigits());
    }
    return Long.parseLong(text.substring(from, at));
  }

  /** Puts a text into the width; numbers have a sign or prefix in front of their digits. */
  String pad(String prefix, String body, char usualAlign) {
    long missing = width - length(prefix) - length(body);
    if (missing <= 0) {
      return prefix + body;
    }
    Room.checked(width);
    int with = fill == NO_FILL ? ' ' : fill;
    return switch (align == 0 ? usualAlign : align) {
      case '<' -> prefix + body + Room.fill(with, missing);
      case '^' ->
          Room.fill(with, missing / 2) + prefix + body + Room.fill(with, missing - missing / 2);
      case '=' -> prefix + Room.fill(with, missing) + body;
      default -> Room.fill(with, missing) + prefix + body;
    };
  }

  private int length(String part) {
    return Strings.like(source, part).length();
  }

  /** The sign in front of a number. */
  String sign(boolean negative) {
    return negative ? "-" : sign == '+' ? "+" : sign == ' ' ? " " : "";
  }

  /** Digits with commas between groups of three, filled with zeros up to the width. */
  String grouped(String digits, int besides) {
    if (!commas || digits.isEmpty()) {
      return digits;
    }
    StringBuilder out = new StringBuilder();
    int count = 0;
    boolean zeros = fill == '0' && align == '=';
    for (int i = digits.length() - 1; i >= 0 || (zeros && out.length() + besides < width); i--) {
      if (count > 0 && count % 3 == 0) {
        out.append(',');
        if (i < 0 && out.length() + besides >= width) {
          out.append('0');
          break;
        }
      }
      out.append(i >= 0 ? digits.charAt(i) : '0');
      count++;
    }
    return out.reverse().toString();
  }

  /** The precision, or another number if there is none. */
  int precisionOr(int usual) {
    if (precision > Integer.MAX_VALUE) {
      throw PyErrors.valueError("precision too big");
    }
    return precision < 0 ? usual : Room.checked(precision);
  }
}
