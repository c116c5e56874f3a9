package krait.vm.methods;

import java.math.BigInteger;
import java.util.Locale;
import krait.vm.object.Coercion;
import krait.vm.object.Conversions;
import krait.vm.object.PyErrors;
import krait.vm.object.PyException;
import krait.vm.object.PyFloat;
import krait.vm.object.PyInt;
import krait.vm.object.PyLong;
import krait.vm.object.PyObject;
import krait.vm.object.PyStr;
import krait.vm.object.UnicodeLimits;
import org.jspecify.annotations.Nullable;

/** Numbers and characters in the operator {@code %}. */
final class PercentNumbers {

  /** The size of CPython's buffer for one number. */
  private static final int BUFFER = 120;

  private static final int USUAL_DIGITS = 6;
  private static final double LARGEST_FIXED = 1e50;
  private static final int OCTAL = 8;
  private static final int HEX = 16;

  private final PercentSpec spec;
  private final boolean unicode;

  PercentNumbers(PercentSpec spec, boolean unicode) {
    this.spec = spec;
    this.unicode = unicode;
  }

  void integer(StringBuilder out, PyObject value) {
    PyObject number = asInteger(value);
    if (number == null) {
      throw wrongType(value);
    }
    BigInteger all = Coercion.integer(number);
    boolean small = number instanceof PyInt;
    if (small && spec.precision >= BUFFER - 3) {
      throw PyErrors.overflowError("formatted integer is too long (precision too large?)");
    }
    String digits = digits(all.abs(), small);
    if (spec.alternate && spec.type == 'o' && !digits.startsWith("0")) {
      digits = "0" + digits;
    }
    if (digits.length() < spec.precision) {
      Room.checked(spec.precision);
      digits = Room.fill('0', spec.precision - (long) digits.length()) + digits;
    }
    boolean hex = spec.type == 'x' || spec.type == 'X';
    String prefix = spec.alternate && hex ? "0" + spec.type : "";
    spec.writeNumber(out, spec.sign(all.signum() < 0) + prefix, digits);
  }

  private String digits(BigInteger magnitude, boolean small) {
    if (small && spec.precision == 0 && magnitude.signum() == 0) {
      return "";
    }
    return switch (spec.type) {
      case 'o' -> magnitude.toString(OCTAL);
      case 'x' -> magnitude.toString(HEX);
      case 'X' -> magnitude.toString(HEX).toUpperCase(Locale.ROOT);
      default -> magnitude.toString();
    };
  }

  private static @Nullable PyObject asInteger(PyObject value) {
    if (value instanceof PyInt || value instanceof PyLong) {
      return value;
    }
    if (!Conversions.isNumber(value)) {
      return null;
    }
    try {
      return IntegerParsing.toInt(value, null);
    } catch (PyException noInt) {
      try {
        return IntegerParsing.toLong(value, null);
      } catch (PyException noLong) {
        return null;
      }
    }
  }

  private PyException wrongType(PyObject value) {
    if (!PercentRules.current().typesNamed()) {
      return PyErrors.typeError(unicode ? "an integer is required" : "int argument required");
    }
    char shown = spec.type == 'i' ? 'd' : spec.type;
    return PyErrors.typeError(
        "%" + shown + " format: a number is required, not " + value.type().name());
  }

  private double real(PyObject value) {
    try {
      return Conversions.toDouble(value);
    } catch (PyException e) {
      if (unicode) {
        throw e;
      }
      throw PyErrors.typeError(
          "float argument required"
              + (PercentRules.current().typesNamed() ? ", not " + value.type().name() : ""));
    }
  }

  void real(StringBuilder out, PyObject value) {
    double number = real(value);
    int digits = spec.precision < 0 ? USUAL_DIGITS : spec.precision;
    char kind = Character.toLowerCase(spec.type);
    boolean bounded = PercentRules.current().floatsBounded();
    if (bounded) {
      kind = kind == 'f' && Math.abs(number) >= LARGEST_FIXED ? 'g' : kind;
      int room = kind == 'g' ? BUFFER - 10 : kind == 'f' ? BUFFER - 53 : Integer.MAX_VALUE;
      if (digits >= room) {
        throw PyErrors.overflowError("formatted float is too long (precision too large?)");
      }
    }
    Room.checked(digits);
    String text = FloatFormat.format(number, kind, digits, spec.alternate);
    text = bounded && text.length() >= BUFFER ? text.substring(0, BUFFER - 1) : text;
    boolean negative = text.startsWith("-");
    String body = negative ? text.substring(1) : text;
    if (spec.type == 'E' || spec.type == 'G' || (spec.type == 'F' && !bounded)) {
      body = body.toUpperCase(Locale.ROOT);
    }
    spec.writeNumber(out, spec.sign(negative), body);
  }

  /** The character of a number. */
  String character(PyObject value) {
    if (unicode) {
      return unicodeCharacter(value);
    }
    long code = Conversions.toLong(value);
    if (code < 0) {
      throw PyErrors.overflowError("unsigned byte integer is less than minimum");
    }
    if (code > 0xff) {
      throw PyErrors.overflowError("unsigned byte integer is greater than maximum");
    }
    return String.valueOf((char) code);
  }

  private static String unicodeCharacter(PyObject value) {
    long code;
    try {
      code =
          Conversions.toLong(value instanceof PyFloat ? IntegerParsing.toInt(value, null) : value);
    } catch (PyException e) {
      throw PyErrors.typeError("%c requires int or char");
    }
    UnicodeLimits limits = UnicodeLimits.current();
    if (code < 0 || code > limits.largest()) {
      throw PyErrors.overflowError("%c arg not in " + limits.range());
    }
    return UnicodeLimits.text((int) code);
  }

  /** The character that a byte becomes in a text. */
  static String decoded(char c) {
    if (c < 0x80) {
      return String.valueOf(c);
    }
    if (PercentRules.current().signedBytes()) {
      return String.valueOf((char) (0xff00 | c));
    }
    return UnicodeTexts.unicode(PyStr.of(c)).text();
  }
}
