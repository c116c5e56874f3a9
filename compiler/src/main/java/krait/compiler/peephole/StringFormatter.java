package krait.compiler.peephole;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import krait.code.ByteString;
import krait.code.Const;
import krait.code.FloatText;
import krait.compiler.symtable.WarningListener;
import krait.dis.CodeAddress;
import krait.dis.ConstRepr;
import krait.version.Dialect;
import krait.version.PyVersion;
import org.jspecify.annotations.Nullable;

/** The operator {@code %} on a constant string; null where Python raises an exception. */
final class StringFormatter {

  private static final int MAX_RESULT = 20;
  private static final int STR_DIGITS = 12;
  private static final double LARGEST_FIXED = 1e50;

  private final PyVersion version;
  private final CharacterItem characters;
  private final Texts texts;
  private final FloatFolder floats;

  StringFormatter(PyVersion version, WarningListener warnings) {
    this.version = version;
    this.characters = new CharacterItem(version, warnings);
    this.texts = new Texts(version);
    this.floats = new FloatFolder(version);
  }

  /** The formatted string, if it is short enough to be folded. */
  @Nullable Const format(Const format, Const args) {
    if (format instanceof Const.Unicode string) {
      return unicode(string.value(), args);
    }
    if (!(format instanceof Const.Str string)) {
      return null;
    }
    Run run = new Run(string.value().latin1(), args, false);
    if (run.run()) {
      return new Const.Str(ByteString.latin1(run.text.toString()), false);
    }
    String decoded = run.needsUnicode ? Texts.unicode(format) : null;
    return decoded == null ? null : unicode(decoded, args);
  }

  private @Nullable Const unicode(String format, Const args) {
    Run run = new Run(format, args, true);
    return run.run() ? texts.text(run.text.toString()) : null;
  }

  /** One formatting; it gives up when the text is longer than anything that is folded. */
  private final class Run {

    final StringBuilder text = new StringBuilder();
    boolean needsUnicode;
    private final String format;
    private final boolean unicode;
    private final @Nullable List<Const> tuple;
    private final Const args;
    private int at;
    private int used;
    private boolean left;
    private boolean plus;
    private boolean blank;
    private boolean alternate;
    private boolean zero;
    private int width;
    private int precision;

    Run(String format, Const args, boolean unicode) {
      this.format = format;
      this.args = args;
      this.unicode = unicode;
      this.tuple = args instanceof Const.Tuple items ? items.items() : null;
    }

    boolean run() {
      while (at < format.length()) {
        char c = format.charAt(at++);
        if (c != '%') {
          text.append(c);
        } else if (!conversion()) {
          return false;
        }
        if (text.length() > 2 * MAX_RESULT) {
          return false;
        }
      }
      return tuple == null ? used == 1 : used == tuple.size();
    }

    private @Nullable Const nextArg() {
      int index = used++;
      if (tuple != null) {
        return index < tuple.size() ? tuple.get(index) : null;
      }
      return index == 0 ? args : null;
    }

    private boolean conversion() {
      if (!flags()) {
        return false;
      }
      char type = at < format.length() ? format.charAt(at++) : 0;
      if (type == '%') {
        pad("%", false, "");
        return true;
      }
      Const value = nextArg();
      if (value == null) {
        return false;
      }
      return switch (type) {
        case 's', 'r' -> string(value, type);
        case 'c' -> character(value);
        case 'd', 'i', 'u' -> integer(value, 'd');
        case 'o', 'x', 'X' -> integer(value, type);
        case 'e', 'E', 'f', 'F', 'g', 'G' -> floating(value, type == 'F' ? 'f' : type);
        default -> false;
      };
    }

    /** Reads what stands between the percent sign and the type. */
    private boolean flags() {
      left = false;
      plus = false;
      blank = false;
      alternate = false;
      zero = false;
      boolean more = true;
      while (more && at < format.length()) {
        switch (format.charAt(at)) {
          case '-' -> left = true;
          case '+' -> plus = true;
          case ' ' -> blank = true;
          case '#' -> alternate = true;
          case '0' -> zero = true;
          default -> more = false;
        }
        at += more ? 1 : 0;
      }
      width = number(0);
      if (width < 0) {
        left = true;
        width = -width;
      }
      precision = -1;
      if (at < format.length() && format.charAt(at) == '.') {
        at++;
        precision = Math.max(0, number(0));
      }
      if (at < format.length() && "hlL".indexOf(format.charAt(at)) >= 0) {
        at++;
      }
      return width != Integer.MIN_VALUE && width <= 2 * MAX_RESULT && precision <= 1 << 10;
    }

    /** A number, or that of the next argument for a star; a value out of range if there is none. */
    private int number(int otherwise) {
      if (at < format.length() && format.charAt(at) == '*') {
        at++;
        Const value = nextArg();
        return value instanceof Const.Int number && Math.abs(number.value()) < 1 << 20
            ? (int) number.value()
            : Integer.MAX_VALUE;
      }
      long number = otherwise;
      while (at < format.length() && format.charAt(at) >= '0' && format.charAt(at) <= '9') {
        number = Math.min(1 << 20, 10 * number + format.charAt(at++) - '0');
      }
      return (int) number;
    }

    private boolean string(Const value, char type) {
      String string;
      if (type == 's' && value instanceof Const.Unicode) {
        if (!unicode) {
          needsUnicode = true;
          return false;
        }
        string = Texts.unicode(value);
      } else if (type == 's' && value instanceof Const.Str bytes) {
        string = unicode ? Texts.unicode(value) : bytes.value().latin1();
      } else {
        string = type == 's' ? str(value) : repr(value);
      }
      if (string == null) {
        return false;
      }
      pad(precision >= 0 ? texts.beginning(string, precision) : string, false, "");
      return true;
    }

    private boolean character(Const value) {
      if (value instanceof Const.Unicode && !unicode) {
        needsUnicode = true;
        return false;
      }
      String string = unicode ? characters.inUnicode(value) : characters.inStr(value);
      if (string == null) {
        return false;
      }
      pad(string, false, "");
      return true;
    }

    private boolean integer(Const value, char type) {
      BigInteger number;
      if (NumberFolder.isInteger(value)) {
        number = NumberFolder.integer(value);
      } else if (value instanceof Const.Float64 real && Double.isFinite(real.value())) {
        number = new BigDecimal(real.value()).toBigInteger();
      } else {
        return false;
      }
      int radix = type == 'd' ? 10 : type == 'o' ? 8 : 16;
      if (number.bitLength() > 5 * MAX_RESULT * 2) {
        return false;
      }
      String digits = number.abs().toString(radix);
      if (digits.length() < precision) {
        digits = "0".repeat(precision - digits.length()) + digits;
      }
      String prefix = "";
      if (alternate && radix == 16) {
        prefix = "0x";
      } else if (alternate && radix == 8 && digits.charAt(0) != '0') {
        digits = "0" + digits;
      }
      if (type == 'X') {
        digits = digits.toUpperCase(java.util.Locale.ROOT);
        prefix = prefix.toUpperCase(java.util.Locale.ROOT);
      }
      pad(number.signum() < 0 ? "-" + digits : digits, true, prefix);
      return true;
    }

    private boolean floating(Const value, char type) {
      if (!NumberFolder.isNumber(value) || value instanceof Const.Complex) {
        return false;
      }
      double number = floats.toDouble(value);
      if (Double.isInfinite(number) && !(value instanceof Const.Float64)) {
        return false;
      }
      boolean bounded = Dialect.of(version).floatRepr() == Dialect.FloatRepr.SEVENTEEN_DIGITS;
      boolean large = bounded && type == 'f' && Math.abs(number) >= LARGEST_FIXED;
      int digits = precision < 0 ? 6 : precision;
      pad(FloatFormat.format(number, large ? 'g' : type, digits, alternate), true, "");
      return true;
    }

    /** Adds a converted value with its sign and padding. */
    private void pad(String value, boolean signed, String prefix) {
      String sign = "";
      String body = value;
      if (signed) {
        if (body.startsWith("-")) {
          sign = "-";
          body = body.substring(1);
        } else {
          sign = plus ? "+" : blank ? " " : "";
        }
      }
      int missing = Math.max(0, width - sign.length() - prefix.length() - texts.length(body));
      if (left) {
        text.append(sign).append(prefix).append(body).append(" ".repeat(missing));
      } else if (zero && signed) {
        text.append(sign).append(prefix).append("0".repeat(missing)).append(body);
      } else {
        text.append(" ".repeat(missing)).append(sign).append(prefix).append(body);
      }
    }
  }

  private String repr(Const value) {
    return new ConstRepr(Dialect.of(version), CodeAddress.PLACEHOLDER).text(value);
  }

  /** What {@code str} gives: fewer digits of floats than repr, no mark on longs. */
  private String str(Const value) {
    if (value instanceof Const.LongInt number) {
      return number.value().toString();
    }
    if (value instanceof Const.Float64 number) {
      return FloatText.withPoint(FloatFormat.format(number.value(), 'g', STR_DIGITS, false));
    }
    if (value instanceof Const.Complex number) {
      return complex(number.real().value(), number.imaginary().value());
    }
    return repr(value);
  }

  private static String complex(double real, double imaginary) {
    String second = FloatFormat.format(imaginary, 'g', STR_DIGITS, false);
    if (real == 0) {
      return second + "j";
    }
    String first = FloatFormat.format(real, 'g', STR_DIGITS, false);
    return "(" + first + (second.startsWith("-") ? "" : "+") + second + "j)";
  }
}
