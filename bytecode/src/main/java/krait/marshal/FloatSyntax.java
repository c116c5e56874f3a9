package krait.marshal;

import java.util.OptionalDouble;

/** Floats written as decimal text, the form of marshal versions 0 and 1. */
public final class FloatSyntax {

  private FloatSyntax() {}

  /** The number that a text means, if it is one. */
  public static OptionalDouble parse(String text) {
    return switch (text) {
      case "nan", "-nan" -> OptionalDouble.of(Double.NaN);
      case "inf" -> OptionalDouble.of(Double.POSITIVE_INFINITY);
      case "-inf" -> OptionalDouble.of(Double.NEGATIVE_INFINITY);
      default ->
          isDecimal(text) ? OptionalDouble.of(Double.parseDouble(text)) : OptionalDouble.empty();
    };
  }

  /** Whether a text is an optional sign, digits with at most one point, and maybe an exponent. */
  private static boolean isDecimal(String text) {
    int at = skipSign(text, 0);
    int whole = skipDigits(text, at);
    int digits = whole - at;
    at = whole;
    if (at < text.length() && text.charAt(at) == '.') {
      int fraction = skipDigits(text, at + 1);
      digits += fraction - at - 1;
      at = fraction;
    }
    if (digits == 0) {
      return false;
    }
    if (at < text.length() && (text.charAt(at) == 'e' || text.charAt(at) == 'E')) {
      int exponent = skipSign(text, at + 1);
      int end = skipDigits(text, exponent);
      return end > exponent && end == text.length();
    }
    return at == text.length();
  }

  private static int skipSign(String text, int at) {
    return at < text.length() && (text.charAt(at) == '-' || text.charAt(at) == '+') ? at + 1 : at;
  }

  private static int skipDigits(String text, int from) {
    int at = from;
    while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
      at++;
    }
    return at;
  }
}
