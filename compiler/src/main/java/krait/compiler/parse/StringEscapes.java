package krait.compiler.parse;

import krait.compiler.source.PySyntaxError.Kind;
import krait.compiler.token.PyCodec;
import krait.compiler.token.TextCodingException;
import org.jspecify.annotations.Nullable;

/** The value of a str literal that has backslashes. */
final class StringEscapes {

  private final StringLiterals literals;
  private final byte[] source;
  private final int end;
  private final @Nullable PyCodec codec;
  private final ByteBuilder out;
  private int at;

  private StringEscapes(
      StringLiterals literals, byte[] source, int from, int end, @Nullable PyCodec codec) {
    this.literals = literals;
    this.source = source;
    this.at = from;
    this.end = end;
    this.codec = codec;
    this.out = new ByteBuilder(end - from);
  }

  /** Decodes the text between the quotes; a codec if the str is to be in another coding. */
  static ByteBuilder decode(
      StringLiterals literals, byte[] source, int from, int end, @Nullable PyCodec codec)
      throws TextCodingException {
    StringEscapes escapes = new StringEscapes(literals, source, from, end, codec);
    escapes.run();
    return escapes.out;
  }

  private void run() throws TextCodingException {
    while (at < end) {
      if (source[at] != '\\') {
        plain();
        continue;
      }
      at++;
      if (at == end) {
        throw new TextCodingException(Kind.VALUE_ERROR, "Trailing \\ in string");
      }
      escape(source[at++]);
    }
  }

  private void plain() throws TextCodingException {
    if (codec == null || source[at] >= 0) {
      out.append(source[at++]);
      return;
    }
    int from = at;
    while (at < end && source[at] < 0) {
      at++;
    }
    byte[] encoded = literals.recode(source, from, at, codec);
    out.append(encoded, 0, encoded.length);
  }

  private void escape(int c) throws TextCodingException {
    switch (c) {
      case '\n' -> {}
      case '\\', '\'', '"' -> out.append(c);
      case 'b' -> out.append('\b');
      case 'f' -> out.append('\f');
      case 't' -> out.append('\t');
      case 'n' -> out.append('\n');
      case 'r' -> out.append('\r');
      case 'v' -> out.append(0x0B);
      case 'a' -> out.append(0x07);
      case '0', '1', '2', '3', '4', '5', '6', '7' -> octal(c - '0');
      case 'x' -> hexadecimal();
      default -> {
        out.append('\\');
        at--;
        plain();
      }
    }
  }

  private void octal(int first) {
    int value = first;
    for (int i = 0; i < 2 && at < end && source[at] >= '0' && source[at] <= '7'; i++) {
      value = 8 * value + source[at++] - '0';
    }
    out.append(value);
  }

  private void hexadecimal() throws TextCodingException {
    int high = at + 1 < end ? Character.digit(source[at], 16) : -1;
    int low = at + 1 < end ? Character.digit(source[at + 1], 16) : -1;
    if (high < 0 || low < 0) {
      throw new TextCodingException(Kind.VALUE_ERROR, "invalid \\x escape");
    }
    at += 2;
    out.append(16 * high + low);
  }
}
