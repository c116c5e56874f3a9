package krait.conformance;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import krait.compiler.source.CompileMode;
import krait.testkit.Corpus;
import krait.version.PyVersion;

/**
 * Compiles sources with small faults here and with a real interpreter, and compares code, errors
 * and warnings. Most are texts given to {@code compile}, some of them one expression or one
 * interactive statement, and some are files that the interpreter reads. What differs is made as
 * small as possible and kept.
 *
 * <p>Arguments: the version, the path of its interpreter, the seed, the number of sources, a folder
 * for what is found, and folders with programs to change (default: the corpus).
 */
final class MutatedSources {

  private static final int REPORT = 10_000;

  /** What an interpreter says that was built without its module for names of characters. */
  private static final String CRIPPLED = "can't load unicodedata module";

  private static final int SLOW_MILLISECONDS = 2000;

  /** A way to compile a source; one in eight of the sources goes each rare way. */
  enum Way {
    TEXT,
    STATEMENT,
    EXPRESSION,
    FILE;

    static Way of(int number) {
      return switch (number % 8) {
        case 1 -> FILE;
        case 3 -> STATEMENT;
        case 5 -> EXPRESSION;
        default -> TEXT;
      };
    }

    private CompileMode mode() {
      return this == STATEMENT
          ? CompileMode.SINGLE
          : this == EXPRESSION ? CompileMode.EVAL : CompileMode.EXEC;
    }

    /** What Krait makes of a source. */
    CompileOutcome made(PyVersion version, byte[] source) {
      return this == FILE
          ? CompileOutcome.ofFile(version, source)
          : CompileOutcome.ofText(version, mode(), source);
    }

    /** What an interpreter makes of it; nothing if it dies. */
    Optional<CompileOutcome> wanted(PythonProcess python, byte[] source) {
      try {
        Optional<byte[]> answer =
            this == FILE ? python.compileFile(source) : python.compile(mode(), source);
        return answer.map(CompileOutcome::of).filter(outcome -> !outcome.text().contains(CRIPPLED));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private MutatedSources() {}

  public static void main(String[] args) throws IOException {
    PyVersion version = PyVersion.parse(args[0]).orElseThrow();
    long seed = Long.parseLong(args[2]);
    int count = Integer.parseInt(args[3]);
    SourceMutator mutator =
        new SourceMutator(originals(List.of(args).subList(5, args.length)), seed);
    int refused = 0;
    int different = 0;
    try (PythonProcess python = new PythonProcess(args[1])) {
      for (int i = 0; i < count; i++) {
        byte[] source = mutator.next();
        Way way = Way.of(i);
        Optional<CompileOutcome> wanted = way.wanted(python, source);
        long start = System.nanoTime();
        CompileOutcome made = way.made(version, source);
        long took = (System.nanoTime() - start) / 1_000_000;
        refused += made.refused() ? 1 : 0;
        if (wanted.isPresent() ? !wanted.get().equals(made) : took > SLOW_MILLISECONDS) {
          different++;
          String name =
              way.name().toLowerCase(Locale.ROOT) + "-" + version + "-" + seed + "-" + i + ".py";
          keep(source, way, version, python, Path.of(args[4]).resolve(name));
        }
        if ((i + 1) % REPORT == 0 || i + 1 == count) {
          System.out.println(
              (i + 1)
                  + (" sources, " + refused + " refused, " + python.deaths())
                  + (" killed the interpreter, " + different + " different"));
        }
      }
    }
    System.exit(different == 0 ? 0 : 1);
  }

  private static void keep(
      byte[] source, Way way, PyVersion version, PythonProcess python, Path file)
      throws IOException {
    byte[] small =
        SourceShrinker.shrink(
            source,
            piece ->
                way.wanted(python, piece)
                    .filter(wanted -> !wanted.equals(way.made(version, piece)))
                    .isPresent());
    Files.createDirectories(file.toAbsolutePath().getParent());
    Files.write(file, small);
    String difference =
        way.wanted(python, small)
            .map(wanted -> wanted.difference(way.made(version, small)))
            .orElse("the interpreter dies or we are slow");
    System.out.println(file.getFileName() + ": " + difference);
    System.out.println(new String(small, ISO_8859_1).replace("\r", "\\r").replace("\0", "\\0"));
  }

  /** The programs of folders, or of the corpus, in a stable order. */
  static List<byte[]> originals(List<String> folders) throws IOException {
    List<Path> files = new ArrayList<>();
    for (String folder : folders) {
      try (Stream<Path> walk = Files.walk(Path.of(folder))) {
        walk.filter(path -> path.toString().endsWith(".py")).sorted().forEach(files::add);
      }
    }
    List<byte[]> originals = new ArrayList<>();
    for (Path file : folders.isEmpty() ? Corpus.sources() : files) {
      byte[] content = Files.readAllBytes(file);
      if (content.length > 0) {
        originals.add(content);
      }
    }
    return originals;
  }
}
