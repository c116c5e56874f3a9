package krait.dis;

import java.math.BigInteger;
import java.util.List;
import krait.code.ByteString;
import krait.code.CodeObject;
import krait.code.Const;
import krait.code.FloatText;
import krait.code.UnicodeText;
import krait.version.Dialect;
import krait.version.Dialect.ComplexRepr;
import krait.version.Dialect.NanSign;
import krait.version.Dialect.UnicodeWidth;

/**
 * Constants as a version's {@code repr} writes them.
 *
 * <p>Three things differ from CPython's text. A code object's address is not the real one, see
 * {@link CodeAddress}. The items of dictionaries and sets stand in the order of the file, which is
 * that of CPython's hash table when CPython wrote the file. And text has a limit: behind {@link
 * #MAX_LENGTH} bytes, or less if the caller says so, it ends in {@code ...}, because a few bytes of
 * a file can mean very much text; a long with more than {@link #MAX_DECIMAL_BITS} bits, or more
 * digits than the limit leaves room for, is written in hexadecimal, because decimal digits of such
 * a number take too long to compute.
 */
public final class ConstRepr {

  /** How many bytes of text a constant gets at most. */
  public static final int MAX_LENGTH = 1 << 26;

  /** Up to how many bits a long is written in decimal digits: about 79 000 of them. */
  public static final int MAX_DECIMAL_BITS = 1 << 18;

  private static final byte[] HEX = {
    '0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'a', 'b', 'c', 'd', 'e', 'f'
  };

  private static final int CHUNK = 1 << 12;

  /** A number of n bits takes about as long as n * n / 1000 bytes of other text. */
  private static final int WORK_DIVISOR = 1000;

  private final Dialect dialect;
  private final CodeAddress address;
  private long extraWork;

  /** The representation in a version. */
  public ConstRepr(Dialect dialect, CodeAddress address) {
    this.dialect = dialect;
    this.address = address;
  }

  /**
   * The text of a constant: ASCII, but for the names in code objects, a character for each byte.
   */
  public String text(Const value) {
    return text(value, MAX_LENGTH);
  }

  /** The text of a constant, cut to about a number of bytes. */
  public String text(Const value, int limit) {
    ByteSink out = new ByteSink();
    write(value, out, limit);
    return out.toString();
  }

  /** Writes a constant. */
  public void write(Const value, ByteSink out) {
    write(value, out, MAX_LENGTH);
  }

  /**
   * Writes a constant in about a number of bytes at most; what is cut off is replaced by {@code
   * ...}.
   */
  public void write(Const value, ByteSink out, int limit) {
    int end = (int) Math.min((long) out.size + limit, Integer.MAX_VALUE);
    writeValue(value, out, end);
    if (out.size > end) {
      out.size = end;
      out.put("...");
    }
  }

  /**
   * The work since the last call that was more than the text shows, in bytes of text that could
   * have been written meanwhile: decimal digits of large numbers.
   */
  long takeExtraWork() {
    long work = extraWork;
    extraWork = 0;
    return work;
  }

  /** Writes as much of a value as goes beyond the end, or all of it. */
  private void writeValue(Const value, ByteSink out, int end) {
    if (value instanceof Const.Str string) {
      writeStr(string.value(), out, end);
    } else if (value instanceof Const.Singleton singleton) {
      writeSingleton(singleton, out);
    } else if (value instanceof Const.Int number) {
      out.putNumber(number.value());
    } else if (value instanceof CodeObject code) {
      CodeRepr.write(code, address, out);
    } else if (value instanceof Const.Tuple tuple) {
      writeTuple(tuple.items(), out, end);
    } else if (value instanceof Const.Unicode text) {
      writeUnicode(shown(text.value()), out, end);
    } else if (value instanceof Const.Float64 number) {
      out.put(floatText(number));
    } else if (value instanceof Const.LongInt number) {
      writeLong(number.value(), out, end);
    } else {
      writeRare(value, out, end);
    }
  }

  private void writeRare(Const value, ByteSink out, int end) {
    if (value instanceof Const.Complex number) {
      writeComplex(number, out);
    } else if (value instanceof Const.MutableList list) {
      out.put('[');
      writeItems(list.items(), out, end);
      out.put(']');
    } else if (value instanceof Const.MutableSet set) {
      writeSet("set([", set.items(), out, end);
    } else if (value instanceof Const.FrozenSet set) {
      writeSet("frozenset([", set.items(), out, end);
    } else if (value instanceof Const.Dict dict) {
      writeDict(dict.entries(), out, end);
    } else {
      throw new IllegalStateException("a kind of constant without text: " + value.getClass());
    }
  }

  private static void writeSingleton(Const.Singleton value, ByteSink out) {
    if (value == Const.Singleton.STOP_ITERATION) {
      out.put("<type 'exceptions.StopIteration'>");
    } else {
      out.put(value.pythonName());
    }
  }

  private void writeTuple(List<Const> items, ByteSink out, int end) {
    out.put('(');
    writeItems(items, out, end);
    if (items.size() == 1) {
      out.put(',');
    }
    out.put(')');
  }

  private void writeSet(String start, List<Const> items, ByteSink out, int end) {
    out.put(start);
    writeItems(items, out, end);
    out.put("])");
  }

  private void writeItems(List<Const> items, ByteSink out, int end) {
    int count = items.size();
    for (int i = 0; i < count && out.size <= end; i++) {
      if (i > 0) {
        out.put(", ");
      }
      writeValue(items.get(i), out, end);
    }
  }

  private void writeDict(List<Const.Dict.Entry> entries, ByteSink out, int end) {
    out.put('{');
    for (int i = 0; i < entries.size() && out.size <= end; i++) {
      if (i > 0) {
        out.put(", ");
      }
      writeValue(entries.get(i).key(), out, end);
      out.put(": ");
      writeValue(entries.get(i).value(), out, end);
    }
    out.put('}');
  }

  private void writeLong(BigInteger value, ByteSink out, int end) {
    // The bits of a negative number take a search.
    BigInteger magnitude = value.abs();
    int bits = magnitude.bitLength();
    long room = Math.max((long) end - out.size, 0);
    if (bits <= Math.min(MAX_DECIMAL_BITS, 3 * room + Long.SIZE)) {
      out.put(value.toString());
      extraWork += (long) bits * bits / WORK_DIVISOR;
    } else {
      out.put(value.signum() < 0 ? "-0x" : "0x");
      writeHex(magnitude, out, (int) Math.min((bits + 3) / 4, room + 1));
    }
    out.put('L');
  }

  /** The highest hexadecimal digits of a number. */
  private static void writeHex(BigInteger value, ByteSink out, int digits) {
    int total = (value.bitLength() + 3) / 4;
    byte[] bytes = value.shiftRight(4 * (total - digits)).toByteArray();
    out.ensure(digits);
    for (int i = digits - 1; i >= 0; i--) {
      int octet = bytes[bytes.length - 1 - i / 2] & 0xff;
      out.put(HEX[(i & 1) == 0 ? octet & 0xf : octet >> 4]);
    }
  }

  private String floatText(Const.Float64 number) {
    if (isNan(number)) {
      return nanText(number);
    }
    return FloatText.repr(number.value(), dialect.floatRepr());
  }

  private static boolean isNan(Const.Float64 number) {
    return Double.isNaN(number.value());
  }

  private String nanText(Const.Float64 number) {
    return dialect.nanSign() == NanSign.SHOWN && number.bits() < 0 ? "-nan" : "nan";
  }

  private void writeComplex(Const.Complex number, ByteSink out) {
    Const.Float64 real = number.real();
    boolean realShown =
        dialect.complexRepr() == ComplexRepr.POSITIVE_REAL_ZERO_HIDDEN
            ? real.bits() != 0
            : real.value() != 0;
    String imaginary = partText(number.imaginary());
    if (realShown) {
      out.put('(');
      out.put(partText(real));
      if (imaginary.charAt(0) != '-') {
        out.put('+');
      }
    }
    out.put(imaginary);
    if (dialect.complexRepr() == ComplexRepr.REAL_ZERO_HIDDEN_STARRED
        && !Double.isFinite(number.imaginary().value())) {
      out.put('*');
    }
    out.put(realShown ? "j)" : "j");
  }

  /** A part of a complex number: no {@code .0} after whole numbers. */
  private String partText(Const.Float64 part) {
    if (isNan(part)) {
      return nanText(part);
    }
    return switch (dialect.floatRepr()) {
      case SEVENTEEN_DIGITS -> FloatText.seventeenDigits(part.value());
      case SHORTEST -> FloatText.shortest(part.value());
    };
  }

  private static void writeStr(ByteString string, ByteSink out, int end) {
    int shown = Math.max((int) Math.min(string.length(), (long) end - out.size + 1), 0);
    int quote = quoteFor(string, shown);
    out.put(quote);
    for (int from = 0; from < shown; from += CHUNK) {
      writeChunk(string, from, Math.min(from + CHUNK, shown), quote, out);
    }
    out.put(quote);
  }

  private static void writeChunk(ByteString string, int from, int to, int quote, ByteSink out) {
    out.ensure(4 * (to - from));
    byte[] bytes = out.bytes;
    int size = out.size;
    for (int i = from; i < to; i++) {
      int c = string.at(i);
      if (c >= ' ' && c < 0x7f && c != '\\' && c != quote) {
        bytes[size++] = (byte) c;
      } else {
        size = putEscape(bytes, size, c);
      }
    }
    out.size = size;
  }

  /** Single quotes, unless only these occur. */
  private static int quoteFor(ByteString string, int shown) {
    boolean single = false;
    for (int i = 0; i < shown; i++) {
      int c = string.at(i);
      if (c == '"') {
        return '\'';
      }
      single |= c == '\'';
    }
    return single ? '"' : '\'';
  }

  private static int putEscape(byte[] bytes, int at, int c) {
    int size = at;
    bytes[size++] = '\\';
    switch (c) {
      case '\\', '\'', '"' -> bytes[size++] = (byte) c;
      case '\t' -> bytes[size++] = 't';
      case '\n' -> bytes[size++] = 'n';
      case '\r' -> bytes[size++] = 'r';
      default -> {
        bytes[size++] = 'x';
        bytes[size++] = HEX[c >> 4];
        bytes[size++] = HEX[c & 0xf];
      }
    }
    return size;
  }

  /** Where characters are units of UTF-16, surrogates that meet are shown as one. */
  private String shown(String text) {
    return dialect.unicodeWidth() == UnicodeWidth.WIDE
        ? text
        : UnicodeText.of(UnicodeText.utf16(text));
  }

  private static void writeUnicode(String text, ByteSink out, int end) {
    int shown = Math.max((int) Math.min(text.length(), (long) end - out.size + 1), 0);
    int quote = quoteFor(text, shown);
    out.put('u');
    out.put(quote);
    int at = 0;
    while (at < shown) {
      at = writeChunk(text, at, Math.min(at + CHUNK, shown), quote, out);
    }
    out.put(quote);
  }

  /** Writes characters up to an index, or one more if that is within a surrogate pair. */
  private static int writeChunk(String text, int from, int to, int quote, ByteSink out) {
    out.ensure(10 * (to - from));
    byte[] bytes = out.bytes;
    int size = out.size;
    int at = from;
    while (at < to) {
      int c = text.codePointAt(at);
      at = UnicodeText.after(text, at);
      if (c >= ' ' && c < 0x7f && c != '\\' && c != quote) {
        bytes[size++] = (byte) c;
      } else if (c < 0x100) {
        size = putEscape(bytes, size, c);
      } else {
        size = putWideEscape(bytes, size, c);
      }
    }
    out.size = size;
    return at;
  }

  private static int quoteFor(String text, int shown) {
    boolean single = false;
    for (int i = 0; i < shown; i++) {
      char c = text.charAt(i);
      if (c == '"') {
        return '\'';
      }
      single |= c == '\'';
    }
    return single ? '"' : '\'';
  }

  private static int putWideEscape(byte[] bytes, int at, int c) {
    int size = at;
    int digits = c < 0x10000 ? 4 : 8;
    bytes[size++] = '\\';
    bytes[size++] = (byte) (digits == 4 ? 'u' : 'U');
    for (int shift = 4 * (digits - 1); shift >= 0; shift -= 4) {
      bytes[size++] = HEX[(c >> shift) & 0xf];
    }
    return size;
  }
}
