package krait.vm.codec;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.StandardCharsets;

/**
 * Writes encodings that change between sets of characters by escape sequences. The JDK's encoders
 * tell the set and the bytes of each character by itself; the changes between them are made here.
 */
final class Iso2022 implements Encoding.Table {

  private static final String ASCII = "\u001b(B";
  private static final char ESCAPE = '\u001b';
  private static final char SHIFT_OUT = '\u000e';
  private static final char SHIFT_IN = '\u000f';

  private final CharsetEncoder encoder;
  private String set = ASCII;
  private boolean announced;
  private boolean shifted;

  Iso2022(Charset charset) {
    this.encoder = charset.newEncoder();
  }

  @Override
  public boolean append(StringBuilder out, int character) {
    String alone;
    try {
      ByteBuffer bytes = encoder.encode(CharBuffer.wrap(Character.toString(character)));
      alone = StandardCharsets.ISO_8859_1.decode(bytes).toString();
    } catch (CharacterCodingException e) {
      return false;
    }
    int shift = alone.indexOf(SHIFT_OUT);
    if (shift >= 0) {
      appendShifted(out, alone.substring(0, shift), alone.substring(shift + 1, shift + 3));
      return true;
    }
    change(out, alone.charAt(0) == ESCAPE ? designation(alone) : ASCII);
    if (shifted) {
      out.append(SHIFT_IN);
      shifted = false;
    }
    int from = alone.charAt(0) == ESCAPE ? set.length() : 0;
    int end = set.equals(ASCII) ? alone.length() : alone.length() - ASCII.length();
    out.append(alone, from, end);
    return true;
  }

  private void appendShifted(StringBuilder out, String announcement, String bytes) {
    if (!announced) {
      out.append(announcement);
      announced = true;
    }
    if (!shifted) {
      out.append(SHIFT_OUT);
      shifted = true;
    }
    out.append(bytes);
  }

  /** The escape sequence that a text begins with: its last byte is a letter. */
  private static String designation(String text) {
    int at = 1;
    while (text.charAt(at) < '@') {
      at++;
    }
    return text.substring(0, at + 1);
  }

  private void change(StringBuilder out, String wanted) {
    if (!set.equals(wanted)) {
      out.append(wanted);
      set = wanted;
    }
  }

  /** What goes back to ASCII at the end. */
  String end() {
    return shifted ? String.valueOf(SHIFT_IN) : set.equals(ASCII) ? "" : ASCII;
  }
}
