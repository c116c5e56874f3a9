package krait.vm;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import krait.code.CodeObject;
import krait.compiler.Compiler;
import krait.compiler.source.SourceText;
import krait.version.PyVersion;
import krait.vm.exec.Machine;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Runs {@code characters.py}, with which the interpreters printed the tables of characters, and
 * compares. The version with a wide build is left out: it has seventeen times as many characters.
 */
class CharacterTablesTest {

  private static final Path PROGRAM = Path.of("src/test/resources/krait/vm/characters.py");
  private static final Path TABLES = Path.of("src/main/resources/krait/vm/methods");

  @ParameterizedTest
  @ValueSource(strings = {"2.5", "2.6"})
  void methodsOfTextsSayOfEachCharacterWhatCPythonSays(String name) throws IOException {
    PyVersion version = PyVersion.parse(name).orElseThrow();
    CodeObject code =
        Compiler.forVersion(version)
            .compile(SourceText.ofFile(Files.readAllBytes(PROGRAM), "characters.py"));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Machine machine =
        new Machine(version, InputStream.nullInputStream(), out, new ByteArrayOutputStream());
    machine.run(code, List.of("characters.py"), "");
    assertEquals(
        Files.readString(TABLES.resolve("characters-" + name + ".txt")),
        out.toString(StandardCharsets.US_ASCII));
  }
}
