package krait.testkit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/**
 * The golden programs in the folder {@code corpus} of the project: sources, and what real
 * interpreters made of them. Its README describes the files.
 */
public final class Corpus {

  private static final List<String> FOLDERS = List.of("opcodes", "lang", "errors", "apps");

  private Corpus() {}

  /** The folder, found upwards from the working directory. */
  public static Path root() {
    Path folder = Path.of("").toAbsolutePath();
    while (folder != null) {
      Path corpus = folder.resolve("corpus");
      if (Files.exists(corpus.resolve("pool.txt"))) {
        return corpus;
      }
      folder = folder.getParent();
    }
    throw new IllegalStateException("no folder 'corpus' above the working directory");
  }

  /**
   * A golden file of a program as one version made it.
   *
   * @param version "2.5", "2.6" or "2.7"
   * @param stem the file without any ending, such as {@code corpus/opcodes/NOP}
   */
  public record Golden(String version, Path stem) {

    /** The program. */
    public Path source() {
      return beside(".py");
    }

    /** The golden file with an ending such as {@code pyc}, which may be absent. */
    public Path file(String ending) {
      String infix = version.equals("2.6") ? "" : "." + version.replace(".", "");
      return beside(infix + "." + ending);
    }

    /** The content of a golden file, unpacked if it is stored in gzip form. */
    public Optional<byte[]> content(String ending) {
      try {
        if (Files.exists(file(ending))) {
          return Optional.of(Files.readAllBytes(file(ending)));
        }
        Path packed = file(ending + ".gz");
        if (!Files.exists(packed)) {
          return Optional.empty();
        }
        try (InputStream in = new GZIPInputStream(Files.newInputStream(packed))) {
          return Optional.of(in.readAllBytes());
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private Path beside(String ending) {
      return stem.resolveSibling(stem.getFileName() + ending);
    }

    /** The program's name below the corpus and the version, for test reports. */
    @Override
    public String toString() {
      return root().relativize(stem) + " (" + version + ")";
    }
  }

  /** All goldens that have a file with an ending such as {@code pyc}, in a stable order. */
  public static List<Golden> goldens(String ending) {
    List<Golden> found = new ArrayList<>();
    for (Path source : sources()) {
      String name = source.toString();
      Path stem = Path.of(name.substring(0, name.length() - ".py".length()));
      for (String version : List.of("2.5", "2.6", "2.7")) {
        Golden golden = new Golden(version, stem);
        if (Files.exists(golden.file(ending)) || Files.exists(golden.file(ending + ".gz"))) {
          found.add(golden);
        }
      }
    }
    return found;
  }

  /** All programs, in a stable order. */
  public static List<Path> sources() {
    List<Path> found = new ArrayList<>();
    for (String folder : FOLDERS) {
      try (Stream<Path> files = Files.walk(root().resolve(folder))) {
        files.filter(path -> path.toString().endsWith(".py")).forEach(found::add);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    Collections.sort(found);
    return found;
  }
}
