package krait.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import krait.code.CodeObject;
import krait.compiler.Compiler;
import krait.compiler.source.SourceText;
import krait.testkit.Corpus;
import krait.version.PyVersion;
import krait.vm.exec.Machine;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Runs {@code syntax_trees.py} over the larger programs of the corpus: {@code syntax-trees-2.6.txt}
 * is what 2.6.4 prints of them in the folder of the corpus.
 */
class SyntaxTreesTest {

  private static final String PROGRAM = "syntax_trees.py";

  @ParameterizedTest
  @ValueSource(strings = {"2.6", "2.7"})
  void programsSeeTheTreesThatCPythonMakes(String number) throws IOException {
    PyVersion version = PyVersion.parse(number).orElseThrow();
    CodeObject code =
        Compiler.forVersion(version).compile(SourceText.ofFile(resource(PROGRAM), PROGRAM));
    List<String> arguments = new ArrayList<>(List.of(PROGRAM));
    arguments.addAll(programs());
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Machine machine =
        new Machine(version, InputStream.nullInputStream(), out, OutputStream.nullOutputStream());
    machine.setFolder(Corpus.root());
    machine.run(code, arguments, "");
    assertEquals(
        new String(resource("syntax-trees-" + number + ".txt"), StandardCharsets.ISO_8859_1),
        out.toString(StandardCharsets.ISO_8859_1));
  }

  private static List<String> programs() throws IOException {
    List<String> programs = new ArrayList<>();
    for (String folder : List.of("apps", "lang")) {
      try (Stream<Path> files = Files.list(Corpus.root().resolve(folder))) {
        for (Path file : files.sorted().toList()) {
          String name = folder + "/" + file.getFileName();
          if (name.endsWith(".py")) {
            programs.add(name);
          }
        }
      }
    }
    return programs;
  }

  private static byte[] resource(String name) throws IOException {
    try (InputStream in = SyntaxTreesTest.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IOException("no resource " + name);
      }
      return in.readAllBytes();
    }
  }
}
