package krait.compiler.token;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CoderResult;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** A coding with one character for each byte, by the table in {@code codings.txt}. */
final class ByteCoding extends Charset {

  /** The character of a byte that has no meaning. */
  private static final char NONE = '\uFFFD';

  private static final String RESOURCE = "codings.txt";
  private static final Map<String, ByteCoding> KNOWN = new ConcurrentHashMap<>();

  private final String characters;

  private ByteCoding(String name, String characters) {
    super("x-python-" + name.replace('_', '-'), null);
    this.characters = characters;
  }

  /**
   * The coding of that name in the table.
   *
   * @throws IllegalArgumentException if there is none
   */
  static ByteCoding of(String name) {
    return KNOWN.computeIfAbsent(name, ByteCoding::read);
  }

  private static ByteCoding read(String name) {
    try (InputStream in = ByteCoding.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException("no resource " + RESOURCE);
      }
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, UTF_8));
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (line.startsWith(name + " ")) {
          return new ByteCoding(name, characters(line.split(" ", -1)));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    throw new IllegalArgumentException(name);
  }

  private static String characters(String[] words) {
    byte[] all = new byte[256];
    for (int i = 0; i < all.length; i++) {
      all[i] = (byte) i;
    }
    StringBuilder characters = new StringBuilder(new String(all, Charset.forName(words[1])));
    for (String run : Arrays.asList(words).subList(2, words.length)) {
      int colon = run.indexOf(':');
      int at = Integer.parseInt(run.substring(0, colon), 16);
      for (String code : run.substring(colon + 1).split(",", -1)) {
        char character = code.equals("-") ? NONE : (char) Integer.parseInt(code, 16);
        characters.setCharAt(at++, character);
      }
    }
    return characters.toString();
  }

  @Override
  public boolean contains(Charset other) {
    return other.name().equals("US-ASCII") && characters.startsWith("\0\1\2\3");
  }

  @Override
  public CharsetDecoder newDecoder() {
    return new CharsetDecoder(this, 1, 1) {
      @Override
      protected CoderResult decodeLoop(ByteBuffer in, CharBuffer out) {
        while (in.hasRemaining()) {
          char character = characters.charAt(in.get(in.position()) & 0xff);
          if (character == NONE) {
            return CoderResult.unmappableForLength(1);
          }
          if (!out.hasRemaining()) {
            return CoderResult.OVERFLOW;
          }
          in.get();
          out.put(character);
        }
        return CoderResult.UNDERFLOW;
      }
    };
  }

  @Override
  public CharsetEncoder newEncoder() {
    return new CharsetEncoder(this, 1, 1) {
      @Override
      protected CoderResult encodeLoop(CharBuffer in, ByteBuffer out) {
        while (in.hasRemaining()) {
          char character = in.get(in.position());
          int code = character == NONE ? -1 : characters.lastIndexOf(character);
          if (code < 0) {
            return surrogateOr(in, character);
          }
          if (!out.hasRemaining()) {
            return CoderResult.OVERFLOW;
          }
          in.get();
          out.put((byte) code);
        }
        return CoderResult.UNDERFLOW;
      }
    };
  }

  private static CoderResult surrogateOr(CharBuffer in, char character) {
    boolean pair =
        Character.isHighSurrogate(character)
            && in.remaining() > 1
            && Character.isLowSurrogate(in.get(in.position() + 1));
    return CoderResult.unmappableForLength(pair ? 2 : 1);
  }
}
