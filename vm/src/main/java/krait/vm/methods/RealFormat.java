package krait.vm.methods;

import java.util.Locale;
import krait.vm.object.PyErrors;

/** Floats in format specifications. */
final class RealFormat {

  /** The size of the buffer for one number in older versions. */
  private static final int BUFFER = 120;

  private static final int USUAL_DIGITS = 6;
  private static final int STR_DIGITS = 12;
  private static final double LARGEST_FIXED = 1e50;
  private static final double PERCENT = 100;

  private RealFormat() {}

  static String format(double value, FormatSpec spec, String kind) {
    if (spec.type != 0 && (spec.type >= 0x80 || "eEfFgGn%".indexOf(spec.type) < 0)) {
      throw Formatting.unknown(spec, kind);
    }
    if (spec.alternate) {
      throw PyErrors.valueError("Alternate form (#) not allowed in float format specifier");
    }
    String text = spec.type == 0 ? plain(value, spec) : lettered(value, spec);
    boolean negative = text.startsWith("-");
    String body = negative ? text.substring(1) : text;
    if (spec.type == 'E' || spec.type == 'F' || spec.type == 'G') {
      boolean shouted = spec.type != 'F' || FormatRules.current().later();
      body = shouted ? body.toUpperCase(Locale.ROOT) : body;
    }
    String sign = spec.sign(negative);
    return spec.pad(sign, grouped(body, spec, sign), '>');
  }

  private static String grouped(String body, FormatSpec spec, String sign) {
    if (!spec.commas) {
      return body;
    }
    int end = 0;
    while (end < body.length() && body.charAt(end) >= '0' && body.charAt(end) <= '9') {
      end++;
    }
    String rest = body.substring(end);
    return spec.grouped(body.substring(0, end), sign.length() + rest.length()) + rest;
  }

  private static String lettered(double value, FormatSpec spec) {
    char letter = spec.type == 'n' ? 'g' : Character.toLowerCase((char) spec.type);
    boolean percent = spec.type == '%';
    double number = percent ? value * PERCENT : value;
    letter = percent ? 'f' : letter;
    boolean later = FormatRules.current().later();
    if (!later && letter == 'f' && Math.abs(number) >= LARGEST_FIXED) {
      letter = 'g';
    }
    int digits = spec.precisionOr(USUAL_DIGITS);
    return cut(FloatFormat.format(number, letter, digits, false)) + (percent ? "%" : "");
  }

  /** Without a letter: as {@code g} does, with a digit behind the point. */
  private static String plain(double value, FormatSpec spec) {
    if (FormatRules.current().later()) {
      return FloatFormat.withDigit(value, spec.precisionOr(STR_DIGITS));
    }
    String text = cut(FloatFormat.general(value, spec.precisionOr(USUAL_DIGITS), false));
    int end = text.startsWith("-") ? 1 : 0;
    while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
      end++;
    }
    boolean pointed = end < text.length() && text.charAt(end) == '.';
    return pointed ? text : text.substring(0, end) + ".0" + text.substring(end);
  }

  /** Older versions write into a buffer of fixed size. */
  private static String cut(String text) {
    boolean fits = FormatRules.current().later() || text.length() < BUFFER;
    return fits ? text : text.substring(0, BUFFER - 1);
  }
}
