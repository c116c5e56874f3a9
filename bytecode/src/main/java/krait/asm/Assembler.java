package krait.asm;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.List;
import krait.version.PyVersion;

/**
 * Makes code of assembly text. {@code docs/assembly-language.md} describes the language.
 *
 * <p>All problems of a text are found at once. Code objects and values nested more than a few
 * hundred deep need more than a usual thread's stack; they may be nested 2000 deep.
 */
public final class Assembler {

  private Assembler() {}

  /**
   * Assembles a text.
   *
   * @param text the text
   * @param version the version to take where the text names none
   * @throws AssemblyException if it can't be assembled, with all reasons
   */
  public static AsmUnit assemble(String text, PyVersion version) {
    return new CodeParser(text, version).parse();
  }

  /**
   * The text of a file in UTF-8.
   *
   * @throws AssemblyException if the bytes are no UTF-8
   */
  public static String decode(byte[] utf8) {
    ByteBuffer in = ByteBuffer.wrap(utf8);
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(in).toString();
    } catch (CharacterCodingException e) {
      throw new AssemblyException(List.of(describe(utf8)));
    }
  }

  private static AsmProblem describe(byte[] utf8) {
    ByteBuffer in = ByteBuffer.wrap(utf8);
    CharBuffer out = CharBuffer.allocate(utf8.length);
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    CoderResult result = decoder.decode(in, out, true);
    String before = out.flip().toString();
    int line = 1 + (int) before.chars().filter(c -> c == '\n').count();
    String message = "no UTF-8 text" + (result.isError() ? "" : " at its end");
    return AsmProblem.at(before, line, before.length(), message);
  }
}
