package krait.conformance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import krait.testkit.Corpus;

/** The text of the project's own files. */
final class Sources {

  /** A Java file, its path below the project with slashes, and its lines. */
  record Source(String path, List<String> lines) {

    /** Tells each line that has a match, as "path:number: line". */
    List<String> find(Pattern pattern) {
      List<String> found = new ArrayList<>();
      for (int i = 0; i < lines.size(); i++) {
        if (pattern.matcher(lines.get(i)).find()) {
          found.add(path + ":" + (i + 1) + ": " + lines.get(i).strip());
        }
      }
      return found;
    }
  }

  private Sources() {}

  /** All Java files of all modules, those of tests included. */
  static List<Source> java() {
    Path project = Corpus.root().resolveSibling("");
    List<Source> sources = new ArrayList<>();
    try (Stream<Path> modules = Files.list(project)) {
      for (Path module : modules.sorted().toList()) {
        if (Files.isDirectory(module.resolve("src"))) {
          addAll(project, module.resolve("src"), sources);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return sources;
  }

  private static void addAll(Path project, Path folder, List<Source> sources) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(path -> path.toString().endsWith(".java")).sorted().toList()) {
        String path = project.relativize(file).toString().replace('\\', '/');
        sources.add(new Source(path, Files.readAllLines(file)));
      }
    }
  }
}
