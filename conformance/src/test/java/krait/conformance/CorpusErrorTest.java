package krait.conformance;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import krait.compiler.Compiler;
import krait.compiler.source.GrammarOptions;
import krait.compiler.source.PySyntaxError;
import krait.compiler.source.SourceText;
import krait.compiler.source.TabCheck;
import krait.compiler.symtable.SourceWarning;
import krait.testkit.Corpus;
import krait.version.PyVersion;
import org.junit.jupiter.api.Test;

/** Every program of the corpus that does not compile ends with the words of CPython 2.6.4. */
class CorpusErrorTest {

  private static final PyVersion VERSION = PyVersion.parse("2.6").orElseThrow();

  @Test
  void everyBrokenProgramIsRefusedWithCpythonsText() throws IOException {
    List<String> different = new ArrayList<>();
    List<Corpus.Golden> broken = new ArrayList<>();
    for (Corpus.Golden golden : Corpus.goldens("err")) {
      if (golden.version().equals("2.6") && !Files.exists(golden.file("pyc"))) {
        broken.add(golden);
        String wanted = new String(golden.content("err").orElseThrow(), ISO_8859_1);
        String printed = printed(golden);
        if (!printed.equals(wanted)) {
          different.add(golden + ": " + printed + " instead of " + wanted);
        }
      }
    }
    assertEquals(List.of(), different);
    assertTrue(broken.size() > 40, "only " + broken.size() + " programs found");
  }

  /** What the interpreter writes when it is given the program's bare name to run. */
  private static String printed(Corpus.Golden golden) throws IOException {
    Path source = golden.source();
    byte[] content = Files.readAllBytes(source);
    boolean strictTabs = Files.exists(golden.file("flags"));
    StringBuilder warnings = new StringBuilder();
    Compiler compiler =
        Compiler.forVersion(VERSION)
            .withTabCheck(strictTabs ? TabCheck.ERROR : TabCheck.NONE)
            .withWarnings(warning -> warnings.append(text(warning)));
    try {
      compiler.compile(SourceText.ofFile(content, source.getFileName().toString()));
      return "it compiles";
    } catch (PySyntaxError e) {
      return warnings + e.notices() + e.printed(GrammarOptions.of(VERSION)).latin1();
    }
  }

  private static String text(SourceWarning warning) {
    String place = warning.fileName() + ":" + warning.line() + ": " + warning.category();
    String line = warning.text() == null ? "" : "  " + warning.text().latin1();
    return place + ": " + warning.message() + "\n" + line;
  }
}
