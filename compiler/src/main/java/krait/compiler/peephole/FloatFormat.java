package krait.compiler.peephole;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Floats in the layouts of C's {@code printf}. */
final class FloatFormat {

  private static final int SMALLEST_FIXED_EXPONENT = -4;

  private FloatFormat() {}

  /**
   * The text of a float with a minus sign if it has one.
   *
   * @param type {@code e}, {@code f} or {@code g}, or one of them in upper case
   * @param precision the digits behind the point, for {@code g} all digits
   * @param alternate whether there is always a point, and {@code g} keeps zeros at the end
   */
  static String format(double value, char type, int precision, boolean alternate) {
    boolean negative = value < 0 || (value == 0 && 1 / value < 0);
    double magnitude = Math.abs(value);
    String text;
    if (Double.isNaN(value)) {
      return "nan";
    } else if (Double.isInfinite(value)) {
      text = "inf";
    } else {
      BigDecimal decimal = new BigDecimal(magnitude);
      text =
          switch (Character.toLowerCase(type)) {
            case 'f' -> fixed(decimal, precision, alternate);
            case 'e' -> exponential(decimal, precision, alternate);
            default -> general(decimal, Math.max(1, precision), alternate);
          };
    }
    if (Character.isUpperCase(type)) {
      text = text.toUpperCase(java.util.Locale.ROOT);
    }
    return negative ? "-" + text : text;
  }

  private static String fixed(BigDecimal value, int precision, boolean alternate) {
    String text = value.setScale(precision, RoundingMode.HALF_EVEN).toPlainString();
    return alternate && precision == 0 ? text + "." : text;
  }

  private static String exponential(BigDecimal value, int precision, boolean alternate) {
    BigDecimal rounded = value.round(new MathContext(precision + 1, RoundingMode.HALF_EVEN));
    return exponentText(digits(rounded, precision + 1), exponent(rounded), alternate);
  }

  private static String general(BigDecimal value, int precision, boolean alternate) {
    BigDecimal rounded = value.round(new MathContext(precision, RoundingMode.HALF_EVEN));
    int exponent = exponent(rounded);
    String digits = digits(rounded, precision);
    boolean byExponent = exponent < SMALLEST_FIXED_EXPONENT || exponent >= precision;
    if (!alternate) {
      int end = digits.length();
      while (end > 1 && digits.charAt(end - 1) == '0') {
        end--;
      }
      digits = digits.substring(0, end);
    }
    if (byExponent) {
      return exponentText(digits, exponent, alternate);
    }
    if (exponent < 0) {
      return "0." + "0".repeat(-exponent - 1) + digits;
    }
    if (digits.length() <= exponent + 1) {
      String whole = digits + "0".repeat(exponent + 1 - digits.length());
      return alternate ? whole + "." : whole;
    }
    return digits.substring(0, exponent + 1) + "." + digits.substring(exponent + 1);
  }

  private static String exponentText(String digits, int exponent, boolean alternate) {
    StringBuilder text = new StringBuilder();
    text.append(digits.charAt(0));
    if (digits.length() > 1 || alternate) {
      text.append('.').append(digits, 1, digits.length());
    }
    text.append('e').append(exponent < 0 ? '-' : '+');
    int size = Math.abs(exponent);
    if (size < 10) {
      text.append('0');
    }
    return text.append(size).toString();
  }

  private static int exponent(BigDecimal value) {
    return value.signum() == 0 ? 0 : value.precision() - 1 - value.scale();
  }

  private static String digits(BigDecimal value, int count) {
    String digits = value.signum() == 0 ? "0" : value.unscaledValue().toString();
    return digits.length() >= count
        ? digits.substring(0, count)
        : digits + "0".repeat(count - digits.length());
  }
}
