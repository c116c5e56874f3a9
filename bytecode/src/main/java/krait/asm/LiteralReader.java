package krait.asm;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import krait.code.CodeObject;
import krait.code.Const;
import krait.marshal.MarshalReader;

/** Reads values, which {@link LiteralWriter} has written or a person has. */
final class LiteralReader {

  private static final List<String> WORDS =
      List.of(
          "None",
          "True",
          "False",
          "Ellipsis",
          "StopIteration",
          "inf",
          "nan",
          "set",
          "frozenset",
          "complex",
          "floatbits");

  private static final Const.Float64 ZERO = Const.Float64.of(0);

  private final AsmScanner scanner;
  private final StringReader strings;
  private final Supplier<CodeObject> codeReader;
  private int depth;

  /** A reader that leaves code objects to somebody else. */
  LiteralReader(AsmScanner scanner, Supplier<CodeObject> codeReader) {
    this.scanner = scanner;
    this.strings = new StringReader(scanner);
    this.codeReader = codeReader;
  }

  /** The next value. */
  Const value() {
    scanner.skipBlanks();
    if (++depth > MarshalReader.MAX_DEPTH) {
      throw scanner.fault("values are nested deeper than " + MarshalReader.MAX_DEPTH);
    }
    Const value = strings.isNext() ? strings.constant() : other();
    depth--;
    return value;
  }

  /** Goes back to an earlier {@link #depth}, after a value that could not be read. */
  void reset(int level) {
    depth = level;
  }

  /** How many values are being read, one within another. */
  int depth() {
    return depth;
  }

  private Const other() {
    char c = scanner.peek();
    if (c == '.' && !Spelling.isDigit(scanner.peek(1))) {
      return codeReader.get();
    }
    if (Spelling.isDigit(c) || c == '.') {
      return number(false);
    }
    return switch (c) {
      case '-' -> negative();
      case '(' -> tuple();
      case '[' -> {
        scanner.advance(1);
        yield new Const.MutableList(items(']'));
      }
      case '{' -> dict();
      default -> word();
    };
  }

  private Const negative() {
    scanner.advance(1);
    scanner.skipBlanks();
    if (Spelling.isDigit(scanner.peek()) || scanner.peek() == '.') {
      return number(true);
    }
    int start = scanner.position();
    return switch (scanner.word()) {
      case "inf" -> Const.Float64.of(Double.NEGATIVE_INFINITY);
      case "nan" -> new Const.Float64(Double.doubleToRawLongBits(Double.NaN) | Long.MIN_VALUE);
      default -> throw scanner.fault(start, "expected a number behind '-'");
    };
  }

  private Const word() {
    int start = scanner.position();
    String word = scanner.word();
    return switch (word) {
      case "None" -> Const.Singleton.NONE;
      case "True" -> Const.Singleton.TRUE;
      case "False" -> Const.Singleton.FALSE;
      case "Ellipsis" -> Const.Singleton.ELLIPSIS;
      case "StopIteration" -> Const.Singleton.STOP_ITERATION;
      case "inf" -> Const.Float64.of(Double.POSITIVE_INFINITY);
      case "nan" -> Const.Float64.of(Double.NaN);
      case "set" -> new Const.MutableSet(bracketed());
      case "frozenset" -> new Const.FrozenSet(bracketed());
      case "complex" -> complex();
      case "floatbits" -> floatBits();
      default -> {
        scanner.advance(start - scanner.position());
        throw scanner.fault(
            "expected a constant" + scanner.found() + NearMiss.suggest(word, WORDS));
      }
    };
  }

  private List<Const> bracketed() {
    scanner.expect('(');
    List<Const> items = List.of();
    if (scanner.accept('[')) {
      items = items(']');
    }
    scanner.expect(')');
    return items;
  }

  private Const complex() {
    scanner.expect('(');
    Const.Float64 real = part();
    scanner.expect(',');
    Const.Float64 imaginary = part();
    scanner.expect(')');
    return new Const.Complex(real, imaginary);
  }

  private Const.Float64 part() {
    scanner.skipBlanks();
    int start = scanner.position();
    Const value = value();
    if (value instanceof Const.Float64 number) {
      return number;
    }
    if (value instanceof Const.Int number) {
      return Const.Float64.of((double) number.value());
    }
    throw scanner.fault(start, "expected a float");
  }

  private Const floatBits() {
    scanner.expect('(');
    scanner.skipBlanks();
    int start = scanner.position();
    BigInteger bits = scanner.digits();
    if (bits.bitLength() > 64) {
      throw scanner.fault(start, "a float has 64 bits");
    }
    scanner.expect(')');
    return new Const.Float64(bits.longValue());
  }

  private Const tuple() {
    scanner.advance(1);
    if (scanner.accept(')')) {
      return Const.Tuple.EMPTY;
    }
    Const first = value();
    if (scanner.accept(')')) {
      return first;
    }
    scanner.expect(',');
    List<Const> items = new ArrayList<>();
    items.add(first);
    items.addAll(items(')'));
    return new Const.Tuple(items);
  }

  /** Values with commas between them up to a bracket; a comma may come last. */
  private List<Const> items(char close) {
    List<Const> items = new ArrayList<>();
    while (!scanner.accept(close)) {
      items.add(value());
      if (!scanner.accept(',')) {
        scanner.expect(close);
        break;
      }
    }
    return items;
  }

  private Const dict() {
    scanner.advance(1);
    List<Const.Dict.Entry> entries = new ArrayList<>();
    while (!scanner.accept('}')) {
      Const key = value();
      scanner.expect(':');
      entries.add(new Const.Dict.Entry(key, value()));
      if (!scanner.accept(',')) {
        scanner.expect('}');
        break;
      }
    }
    return new Const.Dict(entries);
  }

  private Const number(boolean negative) {
    Const value = unsignedNumber(negative);
    scanner.skipBlanks();
    boolean more = scanner.peek() == '+' || scanner.peek() == '-';
    if (!more || !(value instanceof Const.Float64 || value instanceof Const.Int)) {
      return value;
    }
    boolean minus = scanner.peek() == '-';
    scanner.advance(1);
    scanner.skipBlanks();
    int start = scanner.position();
    if (unsignedNumber(false) instanceof Const.Complex imaginary) {
      double size = imaginary.imaginary().value();
      double real = value instanceof Const.Float64 f ? f.value() : ((Const.Int) value).value();
      return Const.Complex.of(real, minus ? -size : size);
    }
    throw scanner.fault(start, "expected an imaginary number, such as 2j");
  }

  private Const unsignedNumber(boolean negative) {
    int start = scanner.position();
    int end = floatEnd(start);
    if (end > 0) {
      double size = Double.parseDouble(scanner.text().substring(start, end));
      scanner.advance(end - start);
      double value = negative ? -size : size;
      return acceptJ() ? imaginary(negative, value) : Const.Float64.of(value);
    }
    BigInteger digits = scanner.digits();
    BigInteger value = negative ? digits.negate() : digits;
    if (scanner.peek() == 'L' || scanner.peek() == 'l') {
      scanner.advance(1);
      return new Const.LongInt(value);
    }
    if (acceptJ()) {
      return imaginary(negative, negative ? -digits.doubleValue() : digits.doubleValue());
    }
    return value.bitLength() < Long.SIZE
        ? new Const.Int(value.longValue())
        : new Const.LongInt(value);
  }

  private static Const imaginary(boolean negative, double value) {
    return new Const.Complex(negative ? Const.Float64.of(-0.0) : ZERO, Const.Float64.of(value));
  }

  private boolean acceptJ() {
    boolean found = scanner.peek() == 'j' || scanner.peek() == 'J';
    scanner.advance(found ? 1 : 0);
    return found;
  }

  /** Where a number ends that has a point or an exponent; -1 if it has none. */
  private int floatEnd(int start) {
    String text = scanner.text();
    int at = skipDigits(text, start);
    boolean real = at < text.length() && text.charAt(at) == '.';
    if (real) {
      int fraction = at + 1;
      at = skipDigits(text, fraction);
      real = at - start > 1;
    }
    if (at < text.length() && (text.charAt(at) == 'e' || text.charAt(at) == 'E') && at > start) {
      int exponent = at + 1;
      if (exponent < text.length() && "+-".indexOf(text.charAt(exponent)) >= 0) {
        exponent++;
      }
      int end = skipDigits(text, exponent);
      if (end > exponent) {
        return end;
      }
    }
    return real ? at : -1;
  }

  private static int skipDigits(String text, int from) {
    int at = from;
    while (at < text.length() && Spelling.isDigit(text.charAt(at))) {
      at++;
    }
    return at;
  }
}
