package krait.conformance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import krait.code.CodeObject;
import krait.compiler.Compiler;
import krait.compiler.source.PySyntaxError;
import krait.compiler.source.SourceText;
import krait.marshal.PycFile;
import krait.version.PyVersion;

/**
 * Compiles a folder of sources and compares with the {@code .pyc} files that an interpreter made of
 * them, in a process for each and under their relative names.
 *
 * <p>Arguments: the version, the folder of sources, and the folder with a {@code .pyc} for each.
 */
final class LibraryCompile {

  private LibraryCompile() {}

  public static void main(String[] args) throws IOException {
    PyVersion version = PyVersion.parse(args[0]).orElseThrow();
    Path sources = Path.of(args[1]);
    int equal = 0;
    int sameButForInterning = 0;
    int different = 0;
    for (Path source : list(sources)) {
      String name = sources.relativize(source).toString();
      Path compiled = Path.of(args[2]).resolve(name + "c");
      if (!Files.exists(compiled)) {
        continue;
      }
      byte[] wanted = Files.readAllBytes(compiled);
      byte[] text = UniversalNewlines.translate(Files.readAllBytes(source));
      try {
        CodeObject code =
            Compiler.forVersion(version).compile(SourceText.ofFileContent(text, name));
        if (Arrays.equals(wanted, PycFile.of(version, 0, code).toByteArray())) {
          equal++;
        } else if (CodeDifference.between(PycFile.read(wanted).code(), code).isEmpty()) {
          sameButForInterning++;
        } else {
          different++;
          System.out.println(name + " differs");
        }
      } catch (PySyntaxError e) {
        different++;
        System.out.println(name + ": " + e.problem());
      }
    }
    System.out.println(
        equal
            + " equal, "
            + sameButForInterning
            + " equal but for interning, "
            + different
            + " different");
    System.exit(different == 0 ? 0 : 1);
  }

  private static List<Path> list(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(".py")).sorted().toList();
    }
  }
}
