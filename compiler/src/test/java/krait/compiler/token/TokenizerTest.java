package krait.compiler.token;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import krait.compiler.source.CompileMode;
import krait.compiler.source.GrammarOptions;
import krait.compiler.source.ParserFlags;
import krait.compiler.source.PySyntaxError;
import krait.compiler.source.SourceText;
import krait.version.PyVersion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The tokens of texts, as kinds with line and column. */
class TokenizerTest {

  @Test
  void cutsALineIntoTokensWithLineAndColumn() {
    assertEquals(
        "NAME 1:0, EQUAL 1:2, NUMBER 1:4, DOUBLESTAR 1:7, STRING 1:10, NEWLINE 1:13,"
            + " NEWLINE 1:-1, ENDMARKER 1:-1",
        tokens("x = 1.5** 'a'\n"));
  }

  @Test
  void indentsAndDedentsBlocks() {
    assertEquals(
        "IF 1:0, NUMBER 1:3, COLON 1:4, NEWLINE 1:5, INDENT 2:-1, PASS 2:2, NEWLINE 2:6,"
            + " DEDENT 3:-1, NAME 3:0, NEWLINE 3:1, NEWLINE 3:-1, ENDMARKER 3:-1",
        tokens("if 1:\n  pass\nx\n"));
  }

  @Test
  void blankLinesAndCommentsAreNoTokens() {
    assertEquals(
        "NAME 3:0, NEWLINE 3:3, NEWLINE 5:-1, ENDMARKER 5:-1", tokens("\n  # c\nx  # d\n\n  \n"));
  }

  @Test
  void bracketsAndBackslashesJoinLines() {
    assertEquals(
        "LPAR 1:0, NAME 2:1, RPAR 3:0, PLUS 3:2, NAME 4:0, NEWLINE 4:1, NEWLINE 4:-1,"
            + " ENDMARKER 4:-1",
        tokens("(\n a\n) + \\\nb\n"));
  }

  @Test
  void aStringOfSeveralLinesHasItsLastLineAndNoColumn() {
    assertEquals(
        "STRING 2:-1, NAME 2:5, NEWLINE 2:6, NEWLINE 2:-1, ENDMARKER 2:-1",
        tokens("'''a\nb''' c\n"));
  }

  @Test
  void commentsCanChangeTheSizeOfTabs() {
    assertEquals(
        "IF 2:0, NUMBER 2:3, COLON 2:4, NEWLINE 2:5, INDENT 3:-1, NAME 3:1, NEWLINE 3:2, NAME 4:2,"
            + " NEWLINE 4:3, DEDENT 4:-1, NEWLINE 4:-1, ENDMARKER 4:-1",
        tokens("# tab-width: 2\nif 1:\n\ta\n  b\n"));
  }

  @Test
  void theSecondLetterOfAnExponentMayBelongToAName() {
    assertEquals(
        "NUMBER 1:0, ELSE 1:1, NUMBER 1:6, NEWLINE 1:7, NEWLINE 1:-1, ENDMARKER 1:-1",
        tokens("1else 2\n"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "1 +  0x| invalid token",
        "x = 08| invalid token",
        "'abc| EOL while scanning string literal",
        "a \\ b| unexpected character after line continuation character",
      })
  void tellsWhatIsNoToken(String line, String message) {
    PySyntaxError error = assertThrows(PySyntaxError.class, () -> tokens(line + "\n"));
    assertEquals(message, error.problem());
  }

  @Test
  void tellsOfADedentThatMatchesNothing() {
    PySyntaxError error = assertThrows(PySyntaxError.class, () -> tokens("if 1:\n    a\n  b\n"));
    assertEquals(PySyntaxError.Kind.INDENTATION_ERROR, error.kind());
    assertEquals("unindent does not match any outer indentation level", error.problem());
    assertEquals(3, error.line());
    assertEquals(4, error.offset());
  }

  @Test
  void aHundredLevelsOfIndentationAreTooMany() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 100; i++) {
      text.append(" ".repeat(i)).append("if 1:\n");
    }
    tokens(text.toString());
    text.append(" ".repeat(100)).append("x\n");
    PySyntaxError error = assertThrows(PySyntaxError.class, () -> tokens(text.toString()));
    assertEquals("too many levels of indentation", error.problem());
  }

  private static String tokens(String text) {
    GrammarOptions options = GrammarOptions.of(PyVersion.V2_7);
    SourceText source = SourceText.ofString(text.getBytes(ISO_8859_1), "t.py");
    DecodedSource decoded = SourceDecoder.decode(source, options, CompileMode.EXEC);
    Tokenizer tokens = new Tokenizer(source, decoded, options, ParserFlags.NONE);
    StringBuilder out = new StringBuilder();
    do {
      tokens.advance();
      out.append(out.length() == 0 ? "" : ", ").append(tokens.type()).append(' ');
      out.append(tokens.line()).append(':').append(tokens.column());
    } while (tokens.type() != TokenType.ENDMARKER);
    return out.toString();
  }
}
