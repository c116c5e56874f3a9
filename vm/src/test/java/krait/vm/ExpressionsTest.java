package krait.vm;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import krait.code.CodeObject;
import krait.compiler.Compiler;
import krait.compiler.source.SourceText;
import krait.version.PyVersion;
import krait.vm.exec.Machine;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Evaluates the expressions in the folder {@code expressions}, about numbers and texts, and
 * compares with what CPython's own evaluation of them printed: {@code numbers.26.txt} holds what
 * 2.6.4 made of {@code numbers.txt}.
 */
class ExpressionsTest {

  private static final Path FOLDER = Path.of("src/test/resources/krait/vm/expressions");
  private static final String EVALUATOR = "evaluate.py";

  static List<String> recordings() throws IOException {
    List<String> names = new ArrayList<>();
    try (Stream<Path> files = Files.list(FOLDER)) {
      for (Path file : files.sorted().toList()) {
        String name = file.getFileName().toString();
        if (name.split("\\.", -1).length == 3) {
          names.add(name);
        }
      }
    }
    return names;
  }

  @ParameterizedTest
  @MethodSource("recordings")
  void expressionsGiveWhatCPythonPrints(String recording) throws IOException {
    String[] parts = recording.split("\\.", -1);
    PyVersion version =
        PyVersion.parse(parts[1].charAt(0) + "." + parts[1].charAt(1)).orElseThrow();
    byte[] source = Files.readAllBytes(FOLDER.resolve(EVALUATOR));
    CodeObject code = Compiler.forVersion(version).compile(SourceText.ofFile(source, EVALUATOR));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Machine machine = new Machine(version, InputStream.nullInputStream(), out, err);
    machine.setFolder(FOLDER);
    machine.run(code, List.of(EVALUATOR, parts[0] + ".txt"), "");
    String expected = Files.readString(FOLDER.resolve(recording), StandardCharsets.ISO_8859_1);
    assertEquals(List.of(), differences(expected, text(out)), text(err));
  }

  /** The lines that differ; all of the output if there are more or fewer lines. */
  private static List<String> differences(String expected, String printed) {
    String[] wanted = expected.split("\n", -1);
    String[] given = printed.split("\n", -1);
    if (wanted.length != given.length) {
      return Arrays.asList(given);
    }
    List<String> different = new ArrayList<>();
    for (int i = 0; i < wanted.length; i++) {
      if (!wanted[i].equals(given[i])) {
        different.add(given[i] + "   instead of   " + wanted[i]);
      }
    }
    return different;
  }

  private static String text(ByteArrayOutputStream bytes) {
    return bytes.toString(StandardCharsets.ISO_8859_1);
  }
}
