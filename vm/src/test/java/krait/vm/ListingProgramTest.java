package krait.vm;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import krait.code.CodeObject;
import krait.compiler.Compiler;
import krait.compiler.source.SourceText;
import krait.testkit.Corpus;
import krait.testkit.Corpus.Golden;
import krait.version.PyVersion;
import krait.vm.exec.Machine;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Lists all compiled files of the corpus by a Python program that uses the built-in {@code dis},
 * and compares with the listings that CPython's own module made.
 */
class ListingProgramTest {

  private static final Path PROGRAM = Path.of("src/test/resources/krait/vm/list_code.py");
  private static final Pattern ADDRESS =
      Pattern.compile("(<code object .*? at )0x[0-9a-f]+(, file )");

  @ParameterizedTest
  @ValueSource(strings = {"2.5", "2.6", "2.7"})
  void theBuiltInDisListsTheCorpusAsCPythonDoes(String name) throws IOException {
    List<String> arguments = new ArrayList<>(List.of("list_code.py"));
    StringBuilder wanted = new StringBuilder();
    for (Golden golden : Corpus.goldens("pyc")) {
      if (golden.version().equals(name)) {
        String file = golden.file("pyc").toString();
        arguments.add(file);
        wanted.append('\u0007').append(file).append('\n');
        wanted.append(text(golden.content("dis").orElseThrow()));
      }
    }
    PyVersion version = PyVersion.parse(name).orElseThrow();
    CodeObject code =
        Compiler.forVersion(version)
            .compile(SourceText.ofFile(Files.readAllBytes(PROGRAM), "list_code.py"));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Machine machine = new Machine(version, InputStream.nullInputStream(), out, err);
    assertEquals(0, machine.run(code, arguments, ""), err::toString);
    String listed = ADDRESS.matcher(text(out.toByteArray())).replaceAll("$1ADDR$2");
    assertEquals(first(wanted.toString(), listed), first(listed, wanted.toString()));
  }

  /** The first line of a text that another one does not have there, so that failures stay short. */
  private static String first(String text, String other) {
    String[] lines = text.split("\n", -1);
    String[] others = other.split("\n", -1);
    for (int i = 0; i < lines.length; i++) {
      if (i >= others.length || !lines[i].equals(others[i])) {
        return "line " + (i + 1) + ": " + lines[i];
      }
    }
    return "";
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }
}
