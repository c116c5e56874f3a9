package krait.compiler.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import krait.code.ByteString;
import krait.compiler.source.PySyntaxError.Kind;
import krait.version.PyVersion;
import org.junit.jupiter.api.Test;

/** The printed form of errors; the expected texts are CPython's. */
class PySyntaxErrorTest {

  private static final GrammarOptions V2_6 = GrammarOptions.of(PyVersion.V2_6);
  private static final GrammarOptions V2_7 = GrammarOptions.of(PyVersion.V2_7);

  @Test
  void aCaretStandsUnderTheOffsetWithoutTheBlanksBeforeTheText() {
    assertEquals(
        "  File \"t.py\", line 3\n    x = = 1\n        ^\nSyntaxError: invalid syntax\n",
        printed(error("invalid syntax", 3, 7, "  x = = 1\n"), V2_7));
  }

  @Test
  void anErrorWithoutOffsetHasNoCaret() {
    assertEquals(
        "  File \"t.py\", line 1\n    f() = 1\nSyntaxError: can't assign to function call\n",
        printed(
            error("can't assign to function call", 1, PySyntaxError.NO_OFFSET, "f() = 1\n"), V2_7));
  }

  @Test
  void anErrorWithoutTextHasItsPlaceOnly() {
    PySyntaxError error = new PySyntaxError(Kind.SYNTAX_ERROR, "bad", "t.py", 1, 0, null);
    assertEquals("  File \"t.py\", line 1\nSyntaxError: bad\n", printed(error, V2_7));
  }

  @Test
  void theCaretIsNeverUnderTheNewline() {
    assertEquals(
        "  File \"t.py\", line 1\n    x = \n       ^\nSyntaxError: invalid syntax\n",
        printed(error("invalid syntax", 1, 5, "x = \n"), V2_7));
  }

  @Test
  void beforeTwoSevenTheCaretMovesLeftFromAnyEnd() {
    PySyntaxError error = error("unexpected EOF while parsing", 1, 4, "(a +");
    String begin = "  File \"t.py\", line 1\n    (a +\n    ";
    String end = "^\nSyntaxError: unexpected EOF while parsing\n";
    assertEquals(begin + "  " + end, printed(error, V2_6));
    assertEquals(begin + "   " + end, printed(error, V2_7));
  }

  @Test
  void ofSeveralLinesTheOneWithTheOffsetAndThoseAfterItAreShown() {
    assertEquals(
        "  File \"t.py\", line 2\n    b''' c\n         ^\nSyntaxError: invalid syntax\n",
        printed(error("invalid syntax", 2, 11, "'''a\nb''' c\n"), V2_7));
  }

  @Test
  void anErrorWithoutPositionHasOneLine() {
    PySyntaxError error =
        PySyntaxError.withoutPosition(Kind.VALUE_ERROR, "invalid \\x escape", "t.py");
    assertEquals("ValueError: invalid \\x escape\n", printed(error, V2_7));
  }

  private static PySyntaxError error(String problem, int line, int offset, String text) {
    return new PySyntaxError(
        Kind.SYNTAX_ERROR, problem, "t.py", line, offset, ByteString.latin1(text));
  }

  private static String printed(PySyntaxError error, GrammarOptions options) {
    return error.printed(options).latin1();
  }
}
