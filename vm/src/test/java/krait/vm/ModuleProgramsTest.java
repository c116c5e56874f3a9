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
import java.util.stream.Stream;
import krait.code.CodeObject;
import krait.compiler.Compiler;
import krait.compiler.source.SourceText;
import krait.version.PyVersion;
import krait.vm.exec.Machine;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Runs the programs in the folders {@code modules} and {@code types}, each in a folder of its own
 * with a copy of the files that it comes with, and compares with what CPython printed: {@code
 * dis_forms.26.txt} is the output of 2.6.4, its exit status and its error text.
 */
class ModuleProgramsTest {

  private static final Path PROGRAMS = Path.of("src/test/resources/krait/vm");
  private static final List<String> FOLDERS = List.of("modules", "types");

  @TempDir private Path folder;

  static List<String> recordings() throws IOException {
    List<String> names = new ArrayList<>();
    for (String folder : FOLDERS) {
      try (Stream<Path> files = Files.list(PROGRAMS.resolve(folder))) {
        for (Path file : files.sorted().toList()) {
          if (file.toString().endsWith(".txt")) {
            names.add(folder + "/" + file.getFileName());
          }
        }
      }
    }
    return names;
  }

  @ParameterizedTest
  @MethodSource("recordings")
  void programsPrintWhatCPythonPrints(String recording) throws IOException {
    String[] parts = recording.split("\\.", -1);
    String program = parts[0].substring(parts[0].indexOf('/') + 1) + ".py";
    PyVersion version =
        PyVersion.parse(parts[1].charAt(0) + "." + parts[1].charAt(1)).orElseThrow();
    copyCompanions(PROGRAMS.resolve(parts[0]));
    // Tracebacks and warnings show lines of the source.
    byte[] source = Files.readAllBytes(PROGRAMS.resolve(parts[0] + ".py"));
    Files.write(folder.resolve(program), source);
    CodeObject code = Compiler.forVersion(version).compile(SourceText.ofFile(source, program));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Machine machine = new Machine(version, InputStream.nullInputStream(), out, err);
    machine.setFolder(folder);
    int status = machine.run(code, List.of(program), "");
    assertEquals(
        Files.readString(PROGRAMS.resolve(recording), StandardCharsets.ISO_8859_1),
        text(out) + "--- stderr, status " + status + "\n" + text(err));
  }

  private void copyCompanions(Path from) throws IOException {
    if (!Files.isDirectory(from)) {
      return;
    }
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.sorted().toList()) {
        Path target = folder.resolve(from.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(target);
        } else {
          Files.copy(file, target);
        }
      }
    }
  }

  private static String text(ByteArrayOutputStream bytes) {
    return bytes.toString(StandardCharsets.ISO_8859_1);
  }
}
