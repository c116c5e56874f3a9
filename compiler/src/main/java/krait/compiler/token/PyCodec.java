package krait.compiler.token;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A character coding under CPython's name, done by one of Java's. */
public final class PyCodec {

  private static final Map<String, String> JAVA_NAMES = PyCodecNames.table();

  private final String errorName;
  private final Charset charset;

  private PyCodec(String errorName, Charset charset) {
    this.errorName = errorName;
    this.charset = charset;
  }

  /** The codec that CPython finds under a name, or null if there is none. */
  public static @Nullable PyCodec find(String name) {
    String key = key(name);
    String javaName = JAVA_NAMES.getOrDefault(key, name);
    try {
      Charset charset = Charset.forName(javaName);
      return charset.canEncode() ? new PyCodec(errorName(key, charset), charset) : null;
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return null;
    }
  }

  private static String key(String name) {
    return name.toLowerCase(Locale.ROOT).replace('-', '_').replace('.', '_').replace(' ', '_');
  }

  private static String errorName(String key, Charset charset) {
    if (charset.name().equals("US-ASCII")) {
      return "ascii";
    }
    return charset.newEncoder().maxBytesPerChar() > 1.0f ? key : "charmap";
  }

  /** Decodes bytes, all of which must belong to the coding. */
  String decode(byte[] bytes, int from, int to) throws Failure {
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
      throw failure(bytes[in.position()] & 0xff, in.position() - from, result.length());
    }
    return out.flip().toString();
  }

  private Failure failure(int first, int position, int count) {
    String reason =
        switch (errorName) {
          case "ascii" -> "ordinal not in range(128)";
          case "charmap" -> "character maps to <undefined>";
          default -> "illegal multibyte sequence";
        };
    String what =
        count == 1
            ? "byte 0x"
                + Integer.toHexString(0x100 | first).substring(1)
                + " in position "
                + position
            : "bytes in position " + position + "-" + (position + count - 1);
    return new Failure("'" + errorName + "' codec can't decode " + what + ": " + reason);
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

  /** Bytes that do not belong to the coding, with CPython's message. */
  static final class Failure extends Exception {
    private static final long serialVersionUID = 1L;

    private final String message;

    Failure(String message) {
      super(message, null, false, false);
      this.message = message;
    }

    String message() {
      return message;
    }
  }
}
