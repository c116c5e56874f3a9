package krait.code;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import krait.version.Dialect.FloatRepr;
import org.jspecify.annotations.Nullable;

/** Floats as Python writes them: correctly rounded decimal digits, in Python's layout. */
public final class FloatText {

  private static final int EXACT_DIGITS = 15;
  private static final int MAX_DIGITS = 17;
  private static final int SMALLEST_FIXED_EXPONENT = -4;

  private FloatText() {}

  /** What {@code repr} writes for a float. */
  public static String repr(double value, FloatRepr style) {
    return switch (style) {
      case SEVENTEEN_DIGITS -> withPoint(general(value, MAX_DIGITS));
      case SHORTEST -> withPoint(shortest(value));
    };
  }

  /** What C's {@code %.17g} writes, which is how a part of a complex number was shown. */
  public static String seventeenDigits(double value) {
    return general(value, MAX_DIGITS);
  }

  /**
   * The shortest digits that read back as the same float, without {@code .0} after whole numbers.
   */
  public static String shortest(double value) {
    String special = special(value);
    return special != null ? special : layout(value, shortestDecimal(Math.abs(value)), 16);
  }

  private static String general(double value, int digits) {
    String special = special(value);
    return special != null ? special : layout(value, round(Math.abs(value), digits), digits);
  }

  private static @Nullable String special(double value) {
    if (Double.isNaN(value)) {
      return "nan";
    }
    if (Double.isInfinite(value)) {
      return value > 0 ? "inf" : "-inf";
    }
    if (value == 0) {
      return 1 / value > 0 ? "0" : "-0";
    }
    return null;
  }

  private static BigDecimal round(double magnitude, int digits) {
    return new BigDecimal(magnitude).round(new MathContext(digits, RoundingMode.HALF_EVEN));
  }

  private static BigDecimal shortestDecimal(double magnitude) {
    boolean subnormal = magnitude < Double.MIN_NORMAL;
    for (int digits = subnormal ? 1 : EXACT_DIGITS; digits < MAX_DIGITS; digits++) {
      BigDecimal nearest = round(magnitude, digits);
      if (nearest.doubleValue() == magnitude) {
        return nearest;
      }
      // Above a power of two the floats lie twice as far apart as below it: the nearest decimal may
      // miss on the near side where the one beyond still reads back as the same float.
      BigDecimal above =
          new BigDecimal(magnitude).round(new MathContext(digits, RoundingMode.CEILING));
      if (above.doubleValue() == magnitude) {
        return above;
      }
    }
    return round(magnitude, MAX_DIGITS);
  }

  /**
   * Lays digits out as {@code %g} does, without zeros at the end.
   *
   * @param fixedDigits up to how many digits before the point a number is written without exponent
   */
  private static String layout(double value, BigDecimal magnitude, int fixedDigits) {
    BigDecimal stripped = magnitude.stripTrailingZeros();
    String digits = stripped.unscaledValue().toString();
    int exponent = digits.length() - 1 - stripped.scale();
    StringBuilder text = new StringBuilder(24);
    if (value < 0) {
      text.append('-');
    }
    if (exponent < SMALLEST_FIXED_EXPONENT || exponent >= fixedDigits) {
      return exponential(text, digits, exponent);
    }
    if (exponent < 0) {
      text.append("0.").append("0".repeat(-exponent - 1)).append(digits);
    } else if (digits.length() <= exponent + 1) {
      text.append(digits).append("0".repeat(exponent + 1 - digits.length()));
    } else {
      text.append(digits, 0, exponent + 1)
          .append('.')
          .append(digits, exponent + 1, digits.length());
    }
    return text.toString();
  }

  private static String exponential(StringBuilder text, String digits, int exponent) {
    text.append(digits.charAt(0));
    if (digits.length() > 1) {
      text.append('.').append(digits, 1, digits.length());
    }
    text.append('e').append(exponent < 0 ? '-' : '+');
    int size = Math.abs(exponent);
    if (size < 10) {
      text.append('0');
    }
    return text.append(size).toString();
  }

  /** Adds {@code .0} to a text that would otherwise read as an integer. */
  public static String withPoint(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '.' || c == 'e' || c == 'n' || c == 'i') {
        return text;
      }
    }
    return text + ".0";
  }
}
