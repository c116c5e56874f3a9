package krait.compiler.ast;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import krait.compiler.parse.Parser;
import krait.compiler.source.CompileMode;
import krait.compiler.source.GrammarOptions;
import krait.compiler.source.ParserFlags;
import krait.compiler.source.SourceText;
import krait.version.PyVersion;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The text of trees. A golden file has two lines that CPython's {@code ast.dump} printed: with
 * names of fields and positions, and without.
 */
class AstDumpTest {

  @ParameterizedTest
  @CsvSource({
    "statements, 2.6",
    "statements, 2.7",
    "literals, 2.6",
    "literals, 2.7",
    "python27, 2.7",
  })
  void printsATreeAsCPythonDoes(String program, String version) throws IOException {
    GrammarOptions options = GrammarOptions.of(PyVersion.parse(version).orElseThrow());
    SourceText source = SourceText.ofString(resource(program + ".py"), "x");
    Mod tree = Parser.parse(source, CompileMode.EXEC, options, ParserFlags.NONE).tree();
    String wanted =
        new String(resource(program + "." + version.replace(".", "") + ".txt"), ISO_8859_1);
    String given =
        AstDump.dump(tree, options, true, true)
            + "\n"
            + AstDump.dump(tree, options, false, false)
            + "\n";
    assertEquals(wanted, given);
  }

  private static byte[] resource(String name) throws IOException {
    try (InputStream in = AstDumpTest.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IOException("no resource " + name);
      }
      return in.readAllBytes();
    }
  }
}
