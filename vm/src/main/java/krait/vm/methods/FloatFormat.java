package krait.vm.methods;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import krait.code.FloatText;
import org.jspecify.annotations.Nullable;

/** Floats in the formats of C's {@code printf}. */
final class FloatFormat {

  private static final int STR_DIGITS = 12;

  private FloatFormat() {}

  /** What {@code str} shows: twelve digits. */
  static String str(double value) {
    return FormatRules.current().later()
        ? withDigit(value, STR_DIGITS)
        : FloatText.withPoint(general(value, STR_DIGITS, false));
  }

  /**
   * The format {@code %g} with a digit behind the point, for which one of the digits is set aside:
   * {@code 1e+11} and not {@code 100000000000.0} with twelve digits.
   */
  static String withDigit(double value, int digits) {
    String text = general(value, digits, false);
    if (special(value) != null || text.indexOf('.') >= 0 || text.indexOf('e') >= 0) {
      return text;
    }
    int precision = Math.max(digits, 1);
    int whole = text.length() - (text.startsWith("-") ? 1 : 0);
    if (whole < precision) {
      return text + ".0";
    }
    String scientific = exponential(value, precision - 1);
    int at = scientific.lastIndexOf('e');
    return withoutZeros(scientific.substring(0, at)) + scientific.substring(at);
  }

  /** Infinity or not a number as text; null for any other. */
  static @Nullable String special(double value) {
    if (Double.isNaN(value)) {
      return "nan";
    }
    return Double.isInfinite(value) ? (value > 0 ? "inf" : "-inf") : null;
  }

  private static boolean isNegative(double value) {
    return value < 0 || (value == 0 && 1 / value < 0);
  }

  /** One of the formats {@code e}, {@code f} and {@code g}; {@code alternate} keeps the point. */
  static String format(double value, char kind, int precision, boolean alternate) {
    String text =
        switch (kind) {
          case 'e' -> exponential(value, precision);
          case 'f' -> fixed(value, precision);
          default -> general(value, precision, alternate);
        };
    if (!alternate || kind == 'g' || precision > 0 || special(value) != null) {
      return text;
    }
    int exponent = text.indexOf('e');
    return exponent < 0 ? text + "." : text.substring(0, exponent) + "." + text.substring(exponent);
  }

  /** The format {@code %f}. */
  static String fixed(double value, int precision) {
    String special = special(value);
    if (special != null) {
      return special;
    }
    String text =
        new BigDecimal(Math.abs(value)).setScale(precision, RoundingMode.HALF_EVEN).toPlainString();
    return isNegative(value) ? "-" + text : text;
  }

  /** The format {@code %e}. */
  static String exponential(double value, int precision) {
    String special = special(value);
    if (special != null) {
      return special;
    }
    String digits;
    int exponent = 0;
    if (value == 0) {
      digits = "0".repeat(precision + 1);
    } else {
      BigDecimal rounded =
          new BigDecimal(Math.abs(value))
              .round(new MathContext(precision + 1, RoundingMode.HALF_EVEN));
      digits = rounded.unscaledValue().toString();
      exponent = digits.length() - 1 - rounded.scale();
      digits =
          digits.length() > precision + 1
              ? digits.substring(0, precision + 1)
              : digits + "0".repeat(precision + 1 - digits.length());
    }
    StringBuilder out = new StringBuilder();
    out.append(isNegative(value) ? "-" : "").append(digits.charAt(0));
    if (precision > 0) {
      out.append('.').append(digits, 1, digits.length());
    }
    return appendExponent(out, exponent).toString();
  }

  private static StringBuilder appendExponent(StringBuilder out, int exponent) {
    out.append('e').append(exponent < 0 ? '-' : '+');
    return out.append(Math.abs(exponent) < 10 ? "0" : "").append(Math.abs(exponent));
  }

  /** The format {@code %g}; {@code alternate} keeps zeros at the end. */
  static String general(double value, int digits, boolean alternate) {
    String special = special(value);
    if (special != null) {
      return special;
    }
    int precision = digits == 0 ? 1 : digits;
    String scientific = exponential(value, precision - 1);
    int at = scientific.lastIndexOf('e');
    int exponent = Integer.parseInt(scientific.substring(at + 1));
    String text;
    if (exponent < -4 || exponent >= precision) {
      String mantissa = scientific.substring(0, at);
      mantissa = alternate ? withPoint(mantissa) : withoutZeros(mantissa);
      text = mantissa + scientific.substring(at);
    } else {
      text = fixed(value, precision - 1 - exponent);
      text = alternate ? withPoint(text) : withoutZeros(text);
    }
    return text;
  }

  private static String withPoint(String text) {
    return text.indexOf('.') < 0 ? text + "." : text;
  }

  private static String withoutZeros(String text) {
    if (text.indexOf('.') < 0) {
      return text;
    }
    int end = text.length();
    while (text.charAt(end - 1) == '0') {
      end--;
    }
    return text.substring(0, text.charAt(end - 1) == '.' ? end - 1 : end);
  }

  /** What {@code float.hex} shows. */
  static String hex(double value) {
    String special = special(value);
    if (special != null) {
      return special;
    }
    String sign = isNegative(value) ? "-" : "";
    if (value == 0) {
      return sign + "0x0.0p+0";
    }
    long bits = Double.doubleToRawLongBits(value);
    long fraction = bits & 0xfffffffffffffL;
    int exponent = Math.max(Math.getExponent(value), Double.MIN_EXPONENT);
    String digits = Long.toHexString(fraction);
    digits = "0".repeat(13 - digits.length()) + digits;
    String lead = Math.abs(value) < Double.MIN_NORMAL ? "0." : "1.";
    return sign + "0x" + lead + digits + "p" + (exponent < 0 ? "" : "+") + exponent;
  }
}
