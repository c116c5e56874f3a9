package krait.vm.methods;

import krait.vm.object.PyErrors;

/** A format specification: what stands behind the colon in a replacement field. */
final class FormatSpec {

  final char fill;
  final char align;
  final char sign;
  final boolean alternate;
  final int width;
  final int precision;
  final char type;
  final boolean commas;

  private FormatSpec(
      char fill,
      char align,
      char sign,
      boolean alternate,
      int width,
      int precision,
      char type,
      boolean commas) {
    this.fill = fill;
    this.align = align;
    this.sign = sign;
    this.alternate = alternate;
    this.width = width;
    this.precision = precision;
    this.type = type;
    this.commas = commas;
  }

  static FormatSpec parse(String text, char usualType) {
    int at = 0;
    char fill = 0;
    char align = 0;
    if (text.length() > 1 && isAlign(text.charAt(1))) {
      fill = text.charAt(0);
      align = text.charAt(1);
      at = 2;
    } else if (!text.isEmpty() && isAlign(text.charAt(0))) {
      align = text.charAt(0);
      at = 1;
    }
    char sign = 0;
    if (at < text.length() && " +-".indexOf(text.charAt(at)) >= 0) {
      sign = text.charAt(at++);
    }
    boolean alternate = at < text.length() && text.charAt(at) == '#';
    at += alternate ? 1 : 0;
    if (fill == 0 && at < text.length() && text.charAt(at) == '0') {
      fill = '0';
      align = align == 0 ? '=' : align;
      at++;
    }
    int end = digits(text, at);
    int width = end == at ? -1 : number(text, at, end);
    at = end;
    boolean commas = at < text.length() && text.charAt(at) == ',';
    at += commas ? 1 : 0;
    int precision = -1;
    if (at < text.length() && text.charAt(at) == '.') {
      end = digits(text, at + 1);
      if (end == at + 1) {
        throw PyErrors.valueError("Format specifier missing precision");
      }
      precision = number(text, at + 1, end);
      at = end;
    }
    if (text.length() - at > 1) {
      throw PyErrors.valueError("Invalid conversion specification");
    }
    char type = at < text.length() ? text.charAt(at) : usualType;
    return new FormatSpec(fill, align, sign, alternate, width, precision, type, commas);
  }

  private static boolean isAlign(char c) {
    return c == '<' || c == '>' || c == '=' || c == '^';
  }

  private static int digits(String text, int from) {
    int at = from;
    while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
      at++;
    }
    return at;
  }

  private static int number(String text, int from, int to) {
    if (to - from > 9) {
      throw PyErrors.valueError("Too many decimal digits in format string");
    }
    return Integer.parseInt(text.substring(from, to));
  }

  /** Pads a text, numbers by default at the left. */
  String pad(String prefix, String body, char usualAlign) {
    int missing = width - prefix.length() - body.length();
    if (missing <= 0) {
      return prefix + body;
    }
    String padding = String.valueOf(fill == 0 ? ' ' : fill);
    return switch (align == 0 ? usualAlign : align) {
      case '<' -> prefix + body + padding.repeat(missing);
      case '^' ->
          padding.repeat(missing / 2) + prefix + body + padding.repeat(missing - missing / 2);
      case '=' -> prefix + padding.repeat(missing) + body;
      default -> padding.repeat(missing) + prefix + body;
    };
  }
}
