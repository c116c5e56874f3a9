package krait.compiler.parse;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.nio.charset.CharacterCodingException;
import krait.code.ByteString;
import krait.code.Const;
import krait.code.UnicodeText;
import krait.compiler.source.GrammarFeature;
import krait.compiler.source.GrammarOptions;
import krait.compiler.source.PySyntaxError.Kind;
import krait.compiler.token.DecodedSource;
import krait.compiler.token.PyCodec;
import krait.compiler.token.TextCodingException;
import krait.compiler.token.Utf8Decoder;
import krait.version.Dialect.UnicodeWidth;
import org.jspecify.annotations.Nullable;

/** The values of string literals, in the coding of their source. */
final class StringLiterals {

  private static final String UTF8 = "utf-8";
  private static final String LATIN1 = "iso-8859-1";
  private static final int ESCAPE_SIZE = 10;

  private final byte[] source;
  private final boolean utf8Source;
  private final @Nullable PyCodec codec;
  private final boolean unicodeByDefault;
  private final boolean oldErrors;
  private final Utf8Decoder utf8;
  private final boolean wide;

  /**
   * Values in one source.
   *
   * @param unicodeByDefault whether a literal without prefix is unicode
   * @param unicodeSource whether the source was given as unicode
   */
  StringLiterals(
      DecodedSource decoded,
      GrammarOptions options,
      boolean unicodeByDefault,
      boolean unicodeSource) {
    String encoding = unicodeSource ? UTF8 : decoded.encoding();
    this.source = decoded.buffer();
    this.utf8Source = encoding != null && !encoding.equals(LATIN1);
    this.codec =
        encoding == null || encoding.equals(LATIN1) || encoding.equals(UTF8)
            ? null
            : PyCodec.find(encoding, options);
    this.unicodeByDefault = unicodeByDefault;
    this.oldErrors = options.has(GrammarFeature.OLD_DECODE_ERRORS);
    this.utf8 = new Utf8Decoder(oldErrors);
    this.wide = options.dialect().unicodeWidth() == UnicodeWidth.WIDE;
  }

  /** The value of one literal, prefix and quotes included. */
  Const value(int start, int end) throws TextCodingException {
    int from = start;
    boolean unicode = unicodeByDefault;
    boolean raw = false;
    int prefix = source[from] | 0x20;
    if (prefix == 'u' || prefix == 'b') {
      unicode = prefix == 'u';
      prefix = source[++from] | 0x20;
    }
    if (prefix == 'r') {
      raw = true;
      from++;
    }
    int quotes = isTriple(from, end) ? 3 : 1;
    from += quotes;
    int to = end - quotes;
    return unicode ? unicode(from, to, raw) : bytes(from, to, raw);
  }

  /** A text that was put together, in which surrogates that meet join if they do in the version. */
  Const joined(String text) {
    return new Const.Unicode(wide ? text : UnicodeText.of(UnicodeText.utf16(text)));
  }

  private boolean isTriple(int from, int end) {
    return end - from >= 6 && source[from + 1] == source[from] && source[from + 2] == source[from];
  }

  private Const bytes(int from, int to, boolean raw) throws TextCodingException {
    if (!raw && hasBackslash(from, to)) {
      ByteBuilder value = StringEscapes.decode(this, source, from, to, codec);
      return new Const.Str(value.toByteString(), false);
    }
    if (codec != null) {
      byte[] recoded = recode(source, from, to, codec);
      boolean interned = recoded.length == 0 || (recoded.length == 1 && codec.isUtf8());
      return new Const.Str(ByteString.copyOf(recoded), interned);
    }
    int length = to - from;
    return new Const.Str(ByteString.copyOf(source, from, length), length <= 1);
  }

  private boolean hasBackslash(int from, int to) {
    for (int i = from; i < to; i++) {
      if (source[i] == '\\') {
        return true;
      }
    }
    return false;
  }

  private Const unicode(int from, int to, boolean raw) throws TextCodingException {
    byte[] text = source;
    int begin = from;
    int end = to;
    if (utf8Source && hasHighByte(from, to)) {
      ByteBuilder escaped = escapeHighCharacters(from, to);
      text = escaped.array();
      begin = 0;
      end = escaped.length();
    } else if (!hasBackslash(from, to)) {
      return new Const.Unicode(new String(source, from, to - from, ISO_8859_1));
    }
    StringBuilder value =
        raw
            ? UnicodeEscapes.decodeRaw(text, begin, end)
            : UnicodeEscapes.decode(text, begin, end, oldErrors);
    return joined(value.toString());
  }

  private boolean hasHighByte(int from, int to) {
    for (int i = from; i < to; i++) {
      if (source[i] < 0) {
        return true;
      }
    }
    return false;
  }

  /** Writes all characters above 127 as escapes, as CPython does before it decodes escapes. */
  private ByteBuilder escapeHighCharacters(int from, int to) throws TextCodingException {
    ByteBuilder out = new ByteBuilder((to - from) * 4);
    int at = from;
    while (at < to) {
      if (source[at] == '\\') {
        out.append(source[at++]);
        if (source[at] < 0) {
          appendLatin1(out, "u005c");
        }
      }
      if (source[at] >= 0) {
        out.append(source[at++]);
        continue;
      }
      int run = at;
      while (at < to && source[at] < 0) {
        at++;
      }
      StringBuilder characters = new StringBuilder();
      if (oldErrors) {
        utf8.decode(source, run, at, characters);
      } else {
        utf8.decodeApart(source, run, at, characters);
      }
      appendEscapes(out, characters.toString());
    }
    return out;
  }

  private void appendEscapes(ByteBuilder out, String characters) {
    int i = 0;
    while (i < characters.length()) {
      int c = oldErrors ? characters.charAt(i) : characters.codePointAt(i);
      i = oldErrors ? i + 1 : UnicodeText.after(characters, i);
      String digits = Integer.toHexString(c);
      String mark = oldErrors ? "\\u" : "\\U";
      int width = oldErrors ? ESCAPE_SIZE - 4 : ESCAPE_SIZE;
      appendLatin1(out, mark);
      appendLatin1(out, "0".repeat(width - 2 - digits.length()));
      appendLatin1(out, digits);
    }
  }

  private static void appendLatin1(ByteBuilder out, String text) {
    for (int i = 0; i < text.length(); i++) {
      out.append(text.charAt(i));
    }
  }

  /** UTF-8 in the coding of the source. */
  byte[] recode(byte[] text, int from, int to, PyCodec target) throws TextCodingException {
    StringBuilder characters = new StringBuilder(to - from);
    utf8.decode(text, from, to, characters);
    try {
      return target.encode(characters.toString());
    } catch (CharacterCodingException e) {
      throw new TextCodingException(
          Kind.UNICODE_ENCODE_ERROR, "codec can't encode character: character maps to <undefined>");
    }
  }
}
