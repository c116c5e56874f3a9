package krait.vm.methods;

import java.util.Locale;
import krait.vm.object.PyComplex;
import krait.vm.object.PyErrors;

/** Complex numbers in format specifications. */
final class ComplexFormat {

  private static final int USUAL_DIGITS = 6;
  private static final int STR_DIGITS = 12;

  private ComplexFormat() {}

  static String format(PyComplex value, FormatSpec spec) {
    if (spec.type != 0 && (spec.type >= 0x80 || "eEfFgGn".indexOf(spec.type) < 0)) {
      throw Formatting.unknown(spec, "complex");
    }
    if (spec.alternate) {
      throw PyErrors.valueError("Alternate form (#) not allowed in complex format specifier");
    }
    if (spec.fill == '0') {
      throw PyErrors.valueError("Zero padding is not allowed in complex format specifier");
    }
    if (spec.align == '=') {
      throw PyErrors.valueError("'=' alignment flag is not allowed in complex format specifier");
    }
    boolean plain = spec.type == 0;
    boolean hidden = plain && value.real() == 0 && 1 / value.real() > 0;
    String imaginary = part(value.imaginary(), spec);
    imaginary = (hidden ? spec.sign(isNegative(imaginary)) : sign(imaginary)) + bare(imaginary);
    String real = "";
    if (!hidden) {
      String part = part(value.real(), spec);
      real = spec.sign(isNegative(part)) + bare(part);
    }
    String text = real + imaginary + "j";
    return spec.pad("", plain && !hidden ? "(" + text + ")" : text, '>');
  }

  private static boolean isNegative(String part) {
    return part.startsWith("-");
  }

  private static String sign(String part) {
    return isNegative(part) ? "-" : "+";
  }

  /** A part without its sign. */
  private static String bare(String part) {
    return isNegative(part) ? part.substring(1) : part;
  }

  private static String part(double value, FormatSpec spec) {
    char letter =
        spec.type == 0 || spec.type == 'n' ? 'g' : Character.toLowerCase((char) spec.type);
    int digits = spec.precisionOr(spec.type == 0 ? STR_DIGITS : USUAL_DIGITS);
    String text = FloatFormat.format(value, letter, digits, false);
    if (spec.type == 'E' || spec.type == 'F' || spec.type == 'G') {
      text = text.toUpperCase(Locale.ROOT);
    }
    String sign = isNegative(text) ? "-" : "";
    String body = bare(text);
    int end = 0;
    while (end < body.length() && body.charAt(end) >= '0' && body.charAt(end) <= '9') {
      end++;
    }
    return sign + spec.grouped(body.substring(0, end), Integer.MAX_VALUE) + body.substring(end);
  }
}
