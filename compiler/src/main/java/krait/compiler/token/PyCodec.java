package krait.compiler.token;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import krait.compiler.source.GrammarFeature;
import krait.compiler.source.GrammarOptions;
import org.jspecify.annotations.Nullable;

/** A character coding under CPython's name, done by one of Java's. */
public final class PyCodec {

  private static final Map<String, String> JAVA_NAMES = PyCodecNames.table();

  private static final List<String> BYTE_CODECS =
      List.of("string_escape", "quopri", "quopri_codec", "quoted_printable", "quotedprintable");

  /** Codings of which CPython calls two bytes wrong whatever the second is. */
  private static final List<String> PAIRS =
      List.of("gb2312", "gbk", "big5", "big5hkscs", "euc_kr", "cp949", "cp950");

  private final String errorName;
  private final Charset charset;

  private PyCodec(String errorName, Charset charset) {
    this.errorName = errorName;
    this.charset = charset;
  }

  /** The codec that CPython of a version finds under a name, or null if there is none. */
  public static @Nullable PyCodec find(String name, GrammarOptions options) {
    String key = key(name);
    String javaName = JAVA_NAMES.get(key);
    if (javaName == null) {
      javaName = JAVA_NAMES.get(key.replace('.', '_'));
    }
    GrammarFeature needed = javaName == null ? null : PyCodecNames.needed(javaName);
    if (javaName == null || (needed != null && !options.has(needed))) {
      return null;
    }
    if (javaName.startsWith("=")) {
      return new PyCodec("charmap", ByteCoding.of(javaName.substring(1)));
    }
    if (!Charset.isSupported(javaName)) {
      return null;
    }
    Charset charset = Charset.forName(javaName);
    return charset.canEncode() ? new PyCodec(errorName(key, charset), charset) : null;
  }

  /** What does the conversion. */
  public Charset charset() {
    return charset;
  }

  /** The name that CPython's errors show. */
  public String errorName() {
    return errorName;
  }

  /** Whether it is UTF-8, whose encoder makes interned strings of single characters. */
  public boolean isUtf8() {
    return charset.equals(StandardCharsets.UTF_8);
  }

  /** Whether each byte is a character, or all is UTF-8: what CPython's general reader decodes. */
  boolean isReadInBlocks() {
    return isUtf8() || errorName.equals("charmap") || errorName.equals("ascii");
  }

  /** Whether the name is that of a codec of CPython that decodes bytes to bytes. */
  static boolean isByteCodec(String name) {
    return BYTE_CODECS.contains(key(name));
  }

  /** CPython's form of a name: lower case, one underline for all that is no letter or digit. */
  private static String key(String name) {
    StringBuilder key = new StringBuilder(name.length());
    boolean gap = false;
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (Character.isLetterOrDigit(c) || c == '.') {
        if (gap && key.length() > 0) {
          key.append('_');
        }
        gap = false;
        key.append(Character.toLowerCase(c));
      } else {
        gap = true;
      }
    }
    return key.toString();
  }

  private static String errorName(String key, Charset charset) {
    if (charset.name().equals("US-ASCII")) {
      return "ascii";
    }
    return charset.newEncoder().maxBytesPerChar() > 1.0f ? key : "charmap";
  }

  /** Decodes bytes, all of which must belong to the coding. */
  String decode(byte[] bytes, int from, int to, Utf8Decoder utf8) throws TextCodingException {
    if (charset.equals(StandardCharsets.UTF_8)) {
      StringBuilder text = new StringBuilder(to - from);
      utf8.decode(bytes, from, to, text);
      return text.toString();
    }
    CharsetDecoder decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes, from, to - from);
    CharBuffer out =
        CharBuffer.allocate((int) ((to - from) * (double) decoder.maxCharsPerByte()) + 1);
    CoderResult result = decoder.decode(in, out, true);
    if (!result.isError()) {
      result = decoder.flush(out);
    }
    if (result.isError()) {
      throw failure(bytes[in.position()] & 0xff, in.position() - from, result.length(), to - from);
    }
    return out.flip().toString();
  }

  private TextCodingException failure(int first, int position, int count, int length) {
    int end = position + count;
    String reason = "illegal multibyte sequence";
    if (errorName.equals("ascii")) {
      reason = "ordinal not in range(128)";
    } else if (errorName.equals("charmap")) {
      reason = "character maps to <undefined>";
    } else if (PAIRS.contains(errorName)) {
      end = Math.min(position + 2, length);
      reason = end == position + 2 ? reason : "incomplete multibyte sequence";
    }
    return TextCodingException.undecodable(errorName, first, position, end, reason);
  }

  /**
   * Encodes text.
   *
   * @throws CharacterCodingException if the coding lacks a character
   */
  public byte[] encode(String text) throws CharacterCodingException {
    ByteBuffer out =
        charset
            .newEncoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT)
            .encode(CharBuffer.wrap(text));
    byte[] bytes = new byte[out.remaining()];
    out.get(bytes);
    return bytes;
  }

  /** The text of {@code encode} with a question mark for what the coding lacks. */
  byte[] encodeReplacing(String text) {
    return text.getBytes(charset);
  }
}
