package krait.dis;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import krait.code.ByteString;
import krait.code.CodeObject;
import krait.code.Const.Str;
import org.junit.jupiter.api.Test;

class SourceLinesTest {

  /** Code whose instructions begin on lines with some steps between them. */
  private static CodeObject code(int firstLine, int... steps) {
    byte[] table = new byte[steps.length * 2];
    for (int i = 0; i < steps.length; i++) {
      table[2 * i] = 1;
      table[2 * i + 1] = (byte) steps[i];
    }
    Str empty = new Str(ByteString.latin1(""), false);
    Str code = new Str(ByteString.copyOf(new byte[steps.length + 1]), false);
    Str lines = new Str(ByteString.copyOf(table), false);
    return new CodeObject(
        0, 0, 0, 0, code, List.of(), List.of(), List.of(), List.of(), List.of(), empty, empty,
        firstLine, lines);
  }

  private static String above(String source, CodeObject code, long line) {
    ByteSink sink = new ByteSink();
    new SourceLines(source.getBytes(ISO_8859_1), code).put(line, sink);
    return new String(sink.toByteArray(), ISO_8859_1);
  }

  @Test
  void aLineComesWithThoseBeforeItThatHaveNoInstructions() {
    String source = "a = [\n\n  c]\n\n# other\nd\n";
    String expected = "        1 | a = [\n        2 | \n        3 |   c]\n";
    assertEquals(expected, above(source, code(3, 3), 3));
    assertEquals("        6 | d\n", above(source, code(3, 3), 6));
    String branch = "if a:\n  b\n# no\nelse :\n  # c\n  c\n";
    assertEquals("        2 |   b\n", above(branch, code(1, 1, 4), 2));
    String end = "        4 | else :\n        5 |   # c\n        6 |   c\n";
    assertEquals(end, above(branch, code(1, 1, 4), 6));
  }

  @Test
  void allLineEndingsCountAndTabsBecomeBlanks() {
    assertEquals("        3 |         c d\n", above("a\r\nb\r\tc d\rx", code(1, 1, 1, 1), 3));
    assertEquals("        4 | x\n", above("a\r\nb\r\tc d\rx", code(1, 1, 1, 1), 4));
  }

  @Test
  void aLineThatTheSourceLacksIsLeftOut() {
    for (long line : new long[] {-1, 0, 2, Long.MAX_VALUE}) {
      assertEquals("", above("a\n", code(1, 1), line));
    }
    assertEquals("", above("", code(1, 1), 1));
  }

  @Test
  void longTextIsCut() {
    String many = "y\n".repeat(100_000) + "x".repeat(100_000);
    String text = above(many, code(1, 100, 100, 127), 328);
    assertTrue(text.startsWith("          | ...\n      305 | y\n"), text);
    assertTrue(text.endsWith("      328 | y\n"), text);
    assertTrue(above("x".repeat(100_000), code(1), 1).length() < 500);
  }
}
