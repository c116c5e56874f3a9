package krait.compiler.peephole;

import static java.nio.charset.StandardCharsets.UTF_8;
import static krait.version.PyVersion.V2_5;
import static krait.version.PyVersion.V2_6;
import static krait.version.PyVersion.V2_7;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import krait.code.ByteString;
import krait.code.CodeObject;
import krait.compiler.Compiler;
import krait.dis.CodeAddress;
import krait.dis.ConstRepr;
import krait.version.Dialect;
import krait.version.PyVersion;
import org.junit.jupiter.api.Test;

class PeepholeTest {

  /** The code of an assignment of one constant to x at the top level of a module. */
  private static final int ASSIGNMENT_LENGTH = 10;

  private static void assertFolded(PyVersion version, String resource) throws IOException {
    StringBuilder made = new StringBuilder();
    String wanted;
    try (InputStream in = PeepholeTest.class.getResourceAsStream(resource)) {
      wanted = new String(in.readAllBytes(), UTF_8);
    }
    List<String> lines = wanted.lines().toList();
    for (String line : lines) {
      String expression = line.substring(0, line.indexOf(" => "));
      made.append(expression).append(" => ").append(folded(version, expression)).append('\n');
    }
    assertEquals(wanted, made.toString());
    assertEquals(67, lines.size());
  }

  private static String folded(PyVersion version, String expression) {
    CodeObject code = Compiler.forVersion(version).compile("x = " + expression + "\n", "f");
    ByteString bytes = code.code().value();
    return bytes.length() == ASSIGNMENT_LENGTH
        ? new ConstRepr(Dialect.of(version), CodeAddress.PLACEHOLDER)
            .text(code.consts().get(bytes.at(1)))
        : "NOT FOLDED";
  }

  @Test
  void constantsAreFoldedAs264Does() throws IOException {
    assertFolded(V2_6, "folded-2.6.txt");
  }

  @Test
  void constantsAreFoldedAs2718Does() throws IOException {
    assertFolded(V2_7, "folded-2.7.txt");
  }

  private static String code(PyVersion version, String source) {
    CodeObject module = Compiler.forVersion(version).compile(source, "f");
    return module.nested().get(0).code().value().latin1();
  }

  @Test
  void aJumpBehindAReturnIsRemovedSince26() {
    String source = "def f(a):\n  if a: return b\n  else: return c\n  c\n";
    assertEquals("|\0\0o\b\0\1t\0\0Sn\5\0\1t\1\0St\1\0\1d\0\0S", code(V2_5, source));
    assertEquals("|\0\0o\5\0\1t\0\0S\1t\1\0St\1\0\1d\0\0S", code(V2_6, source));
    assertEquals("|\0\0r\n\0t\0\0St\1\0St\1\0\1d\0\0S", code(V2_7, source));
  }

  @Test
  void twoTestsInARowAreJoined() {
    String source = "def f(a, b):\n  if a and b: c\n";
    assertEquals("|\0\0o\17\0\1|\1\0o\b\0\1t\0\0\1n\1\0\1d\0\0S", code(V2_6, source));
    assertEquals("|\0\0r\23\0|\1\0r\23\0t\0\0\1n\0\0d\0\0S", code(V2_7, source));
  }

  @Test
  void threeItemsAreRotatedAndNotPacked() {
    String source = "def f(a):\n  a, b, c = c, b, a\n";
    assertEquals("|\1\0|\2\0|\0\0\3\2}\0\0}\2\0}\1\0d\0\0S", code(V2_6, source));
  }
}
