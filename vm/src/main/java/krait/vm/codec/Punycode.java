package krait.vm.codec;

import java.math.BigInteger;
import java.util.SortedSet;
import java.util.TreeSet;
import krait.vm.object.Encodings;
import krait.vm.object.PyBaseString;
import krait.vm.object.PyErrors;
import krait.vm.object.PyExc;
import krait.vm.object.PyException;
import krait.vm.object.PyStr;
import krait.vm.object.PyUnicode;
import krait.vm.object.UnicodeLimits;
import org.jspecify.annotations.Nullable;

/**
 * Punycode (RFC 3492): the ASCII characters of a text, and behind the last hyphen the others, each
 * as the number of states of an insertion that lie between it and the one before.
 */
final class Punycode {

  private static final int BASE = 36;
  private static final int LEAST = 1;
  private static final int MOST = 26;
  private static final int SKEW = 38;
  private static final int DAMP = 700;
  private static final int FIRST_BIAS = 72;
  private static final int ASCII = 0x80;
  private static final String DIGITS = "abcdefghijklmnopqrstuvwxyz0123456789";

  private Punycode() {}

  /** The bytes of a text; those of a {@code str} are taken for characters. */
  static String encode(PyBaseString text) {
    int[] characters = characters(text);
    StringBuilder out = new StringBuilder(characters.length);
    TreeSet<Integer> others = new TreeSet<>();
    for (int character : characters) {
      if (character < ASCII) {
        out.append((char) character);
      } else {
        others.add(character);
      }
    }
    int count = out.length();
    if (count > 0) {
      out.append('-');
    }
    appendOthers(out, characters, others, count);
    return out.toString();
  }

  private static int[] characters(PyBaseString text) {
    int[] characters = new int[text.length()];
    int at = 0;
    for (int i = 0; i < characters.length; i++) {
      characters[i] = text.isWide() ? text.text().codePointAt(at) : text.text().charAt(at);
      at = text.after(at);
    }
    return characters;
  }

  private static void appendOthers(
      StringBuilder out, int[] characters, SortedSet<Integer> others, int plain) {
    int placed = plain;
    int bias = FIRST_BIAS;
    int last = ASCII;
    long states = 0;
    for (int next : others) {
      states += (long) (next - last) * (placed + 1);
      for (int character : characters) {
        if (character < next) {
          states++;
        } else if (character == next) {
          appendNumber(out, states, bias);
          placed++;
          bias = adapted(states, placed == plain + 1, placed);
          states = 0;
        }
      }
      states++;
      last = next + 1;
    }
  }

  private static void appendNumber(StringBuilder out, long number, int bias) {
    long rest = number;
    for (int i = 1; ; i++) {
      int limit = limit(i, bias);
      if (rest < limit) {
        out.append(DIGITS.charAt((int) rest));
        return;
      }
      out.append(DIGITS.charAt((int) (limit + (rest - limit) % (BASE - limit))));
      rest = (rest - limit) / (BASE - limit);
    }
  }

  /** Below what a digit is the last one of its number. */
  private static int limit(long digit, int bias) {
    return (int) Math.max(LEAST, Math.min(MOST, BASE * digit - bias));
  }

  private static int adapted(long states, boolean first, int count) {
    long rest = first ? states / DAMP : states / 2;
    rest += rest / count;
    int bias = 0;
    while (rest > (BASE - LEAST) * MOST / 2) {
      rest /= BASE - LEAST;
      bias += BASE;
    }
    return (int) (bias + BASE * rest / (rest + SKEW));
  }

  /** The text of bytes, or of a text. */
  static PyUnicode decode(PyBaseString input, String errors) {
    if (!errors.equals("strict") && !errors.equals("replace") && !errors.equals("ignore")) {
      throw CodecErrors.unicode("Unsupported error handling " + errors);
    }
    String s = input.text();
    int hyphen = s.lastIndexOf('-');
    StringBuilder plain = new StringBuilder();
    if (hyphen >= 0) {
      plain.append(plain(input, s.substring(0, hyphen), errors));
    }
    boolean unicode = input instanceof PyUnicode;
    String rest = s.substring(hyphen + 1);
    int[] numbers = characters(unicode ? PyUnicode.of(rest) : PyStr.of(rest));
    return new Reader(numbers, unicode, errors.equals("strict"), plain).text();
  }

  private static String plain(PyBaseString input, String text, String errors) {
    if (input instanceof PyUnicode) {
      throw PyErrors.typeError("decoding Unicode is not supported");
    }
    return errors.equals("strict")
        ? Encodings.decode(PyStr.of(text)).text()
        : new Decoding("ascii", PyStr.of(text), errors, true)
            .decodedBy(LimitedCodecs::decodeAscii)
            .text();
  }

  /** Inserts characters by their numbers. */
  private static final class Reader {
    private final int[] numbers;
    private final boolean strict;
    private final boolean unicode;
    private final StringBuilder out;
    private int count;
    private int at;

    Reader(int[] numbers, boolean unicode, boolean strict, StringBuilder plain) {
      this.numbers = numbers;
      this.unicode = unicode;
      this.strict = strict;
      this.out = plain;
      this.count = plain.length();
    }

    PyUnicode text() {
      BigInteger place = BigInteger.ONE.negate();
      int character = ASCII;
      int bias = FIRST_BIAS;
      while (at < numbers.length) {
        boolean first = at == 0;
        BigInteger states = number(bias);
        if (states == null) {
          break;
        }
        BigInteger[] turns =
            place.add(states).add(BigInteger.ONE).divideAndRemainder(BigInteger.valueOf(count + 1));
        character = checked(turns[0].add(BigInteger.valueOf(character)));
        place = turns[1];
        insert(place.intValue(), character);
        bias = adapted(states, first);
      }
      return PyUnicode.of(out.toString());
    }

    /** A place is counted in characters; a text is built that has no more than the numbers. */
    private void insert(int place, int character) {
      int offset = PyUnicode.of(out.toString()).offset(place);
      out.insert(offset, UnicodeLimits.text(character));
      count++;
    }

    private int adapted(BigInteger states, boolean first) {
      // A number over 63 bits has led to an error, or to characters that are unknown.
      long bounded = states.bitLength() < Long.SIZE ? states.longValue() : Long.MAX_VALUE / 2;
      return Punycode.adapted(bounded, first, count);
    }

    private int checked(BigInteger character) {
      if (character.compareTo(BigInteger.valueOf(Character.MAX_CODE_POINT)) > 0) {
        if (strict) {
          throw CodecErrors.unicode("Invalid character U+" + character.toString(16));
        }
        return '?';
      }
      UnicodeLimits limits = UnicodeLimits.current();
      if (character.intValue() > limits.largest()) {
        throw PyErrors.valueError("unichr() arg not in " + limits.range());
      }
      return character.intValue();
    }

    /** The next number; null where errors are passed over. */
    private @Nullable BigInteger number(int bias) {
      BigInteger number = BigInteger.ZERO;
      BigInteger weight = BigInteger.ONE;
      for (long i = 1; ; i++) {
        if (at >= numbers.length) {
          at++;
          return wrong("incomplete punicode string", false);
        }
        int digit = digit(numbers[at++]);
        if (digit < 0) {
          if (strict && at >= numbers.length) {
            throw PyErrors.indexError("string index out of range");
          }
          return wrong("Invalid extended code point '", true);
        }
        number = number.add(weight.multiply(BigInteger.valueOf(digit)));
        int limit = limit(i, bias);
        if (digit < limit) {
          return number;
        }
        weight = weight.multiply(BigInteger.valueOf(BASE - limit));
      }
    }

    private @Nullable BigInteger wrong(String problem, boolean shown) {
      if (!strict) {
        return null;
      }
      String message = shown ? problem + UnicodeLimits.text(upper(numbers[at])) + "'" : problem;
      throw new PyException(
          PyExc.UnicodeError, shown && unicode ? PyUnicode.of(message) : PyStr.of(message));
    }

    private int upper(int c) {
      boolean changes = unicode || (c >= 'a' && c <= 'z');
      return changes ? Character.toUpperCase(c) : c;
    }

    private int digit(int c) {
      int letter = upper(c);
      if (letter >= 'A' && letter <= 'Z') {
        return letter - 'A';
      }
      return c >= '0' && c <= '9' ? c - '0' + MOST : -1;
    }
  }
}
