package krait.compiler.parse;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import krait.compiler.source.CompileMode;
import krait.compiler.source.GrammarOptions;
import krait.compiler.source.ParserFlags;
import krait.compiler.source.PySyntaxError;
import krait.compiler.source.SourceText;
import krait.compiler.source.TabCheck;
import krait.testkit.Corpus;
import krait.version.PyVersion;
import org.junit.jupiter.api.Test;

/** The corpus's broken programs against what CPython 2.6.4 printed for them. */
class CorpusErrorsTest {

  /** How many of them the parser refuses; the others fail in later passes. */
  private static final int REFUSED = 32;

  @Test
  void printsWhatCPythonPrintsForBrokenPrograms() throws IOException {
    GrammarOptions options = GrammarOptions.of(PyVersion.V2_6);
    List<String> wrong = new ArrayList<>();
    int refused = 0;
    for (Path program : brokenPrograms()) {
      String stem = program.toString().replace(".py", "");
      boolean strict = Files.exists(Path.of(stem + ".flags"));
      ParserFlags flags =
          new ParserFlags(false, false, false, false, strict ? TabCheck.ERROR : TabCheck.NONE);
      String name = program.getFileName().toString();
      SourceText source = SourceText.ofFile(Files.readAllBytes(program), name);
      try {
        Parser.parse(source, CompileMode.EXEC, options, flags);
      } catch (PySyntaxError e) {
        refused++;
        String wanted = Files.readString(Path.of(stem + ".err"), ISO_8859_1);
        String given = e.notices() + e.printed(options).latin1();
        if (!given.equals(wanted)) {
          wrong.add(name + "\n  wanted " + wanted + "\n  given  " + given);
        }
      }
    }
    assertEquals(List.of(), wrong);
    assertEquals(REFUSED, refused);
  }

  private static List<Path> brokenPrograms() throws IOException {
    try (Stream<Path> files = Files.list(Corpus.root().resolve("errors"))) {
      return files
          .filter(file -> file.toString().endsWith(".py"))
          .filter(file -> !Files.exists(Path.of(file + "c")))
          .sorted()
          .toList();
    }
  }
}
