package krait.vm.methods;

import java.math.BigInteger;
import krait.vm.object.PyErrors;
import krait.vm.object.PyException;
import krait.vm.object.Texts;

/** Reads an integer: blanks, a sign, a prefix that may tell the base, digits, blanks. */
final class IntegerReader {

  private static final int MAX_BASE = 36;
  private static final int PART = 2000;

  private final String text;
  private final int givenBase;
  private final boolean asLong;
  private int base;
  private int at;

  /** A reader; {@code asLong} allows the letter L, and decides what errors say. */
  IntegerReader(String text, int base, boolean asLong) {
    this.text = text;
    this.givenBase = base;
    this.base = base;
    this.asLong = asLong;
  }

  private char peek(int place) {
    return place < text.length() ? text.charAt(place) : 0;
  }

  BigInteger read() {
    if (base != 0 && (base < 2 || base > MAX_BASE)) {
      throw badBase();
    }
    at = NumberTexts.skipBlanks(text, 0);
    boolean negative = peek(at) == '-';
    if (negative || peek(at) == '+') {
      at++;
    }
    at = NumberTexts.skipBlanks(text, at);
    if (base == 0) {
      base = baseOf(Character.toLowerCase(peek(at + 1)));
    }
    skipPrefix();
    int from = at;
    while (digit(peek(at)) >= 0) {
      at++;
    }
    if (at == from) {
      throw invalid();
    }
    String digits = text.substring(from, at);
    checkEnd();
    BigInteger value = number(digits);
    return negative ? value.negate() : value;
  }

  /** Digits as a number, in parts: the JDK's own reading takes time squared. */
  private BigInteger number(String digits) {
    if (digits.length() <= PART) {
      return new BigInteger(digits, base);
    }
    int low = digits.length() / 2;
    BigInteger high = number(digits.substring(0, digits.length() - low));
    return high.multiply(BigInteger.valueOf(base).pow(low))
        .add(number(digits.substring(digits.length() - low)));
  }

  private int digit(char c) {
    return c < 0x80 ? Character.digit(c, base) : -1;
  }

  private int baseOf(char prefix) {
    if (peek(at) != '0') {
      return 10;
    }
    boolean binary = prefix == 'b' && NumberRules.current().binaryPrefixes();
    return prefix == 'x' ? 16 : binary ? 2 : 8;
  }

  private void skipPrefix() {
    char prefix = Character.toLowerCase(peek(at + 1));
    boolean fits =
        (base == 8 && prefix == 'o' && NumberRules.current().binaryPrefixes())
            || (base == 2 && prefix == 'b' && NumberRules.current().binaryPrefixes());
    if (peek(at) == '0' && (fits || (base == 16 && prefix == 'x'))) {
      at += 2;
    }
  }

  private void checkEnd() {
    if (asLong && Character.toLowerCase(peek(at)) == 'l') {
      at++;
    }
    at = NumberTexts.skipBlanks(text, at);
    if (at == text.length()) {
      return;
    }
    if (text.charAt(at) == '\0') {
      throw PyErrors.valueError("null byte in argument for " + (asLong ? "long" : "int") + "()");
    }
    throw invalid();
  }

  private PyException badBase() {
    NumberRules rules = NumberRules.current();
    boolean old = asLong && rules.nullsNamed();
    return PyErrors.valueError(
        (asLong ? "long()" : "int()")
            + (old ? " arg 2 must be >= 2 and <= 36" : " base must be >= 2 and <= 36")
            + rules.basesEndIn());
  }

  private PyException invalid() {
    String shown = asLong ? text : text.substring(NumberTexts.skipBlanks(text, 0));
    return PyErrors.valueError(
        "invalid literal for "
            + (asLong ? "long" : "int")
            + "() with base "
            + (asLong ? base : givenBase)
            + ": "
            + Texts.quote(NumberTexts.shown(shown)));
  }
}
