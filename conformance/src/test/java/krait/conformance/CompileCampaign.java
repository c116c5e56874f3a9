package krait.conformance;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import krait.compiler.source.CompileMode;
import krait.compiler.source.GrammarOptions;
import krait.version.PyVersion;

/**
 * Compiles random programs here and with a real interpreter, and compares code, errors and
 * warnings. A program that differs is made as small as possible and kept.
 *
 * <p>Arguments: the version, the path of its interpreter, the first seed, the number of programs,
 * and a folder for what is found.
 */
final class CompileCampaign {

  private static final int REPORT = 10_000;

  private final PyVersion version;
  private final PythonProcess python;
  private boolean refused;

  private CompileCampaign(PyVersion version, PythonProcess python) {
    this.version = version;
    this.python = python;
  }

  public static void main(String[] args) throws IOException {
    PyVersion version = PyVersion.parse(args[0]).orElseThrow();
    long first = Long.parseLong(args[2]);
    int count = Integer.parseInt(args[3]);
    Path folder = Path.of(args[4]);
    int different = 0;
    int errors = 0;
    try (PythonProcess python = new PythonProcess(args[1])) {
      CompileCampaign campaign = new CompileCampaign(version, python);
      GrammarOptions grammar = GrammarOptions.of(version);
      for (int i = 0; i < count; i++) {
        byte[] source = RandomProgram.of(first + i, grammar).getBytes(UTF_8);
        campaign.refused = false;
        Optional<String> difference = campaign.difference(source);
        errors += campaign.refused ? 1 : 0;
        if (difference.isPresent()) {
          different++;
          campaign.keep(source, folder, first + i);
        }
        if ((i + 1) % REPORT == 0 || i + 1 == count) {
          System.out.println(
              (i + 1)
                  + (" programs, " + errors + " refused, " + python.deaths())
                  + (" killed the interpreter, " + different + " different"));
        }
      }
    }
    System.exit(different == 0 ? 0 : 1);
  }

  private void keep(byte[] source, Path folder, long seed) throws IOException {
    byte[] small = SourceShrinker.shrink(source, piece -> difference(piece).isPresent());
    Files.createDirectories(folder);
    Files.write(folder.resolve("random-" + version + "-" + seed + ".py"), small);
    System.out.println("seed " + seed + ": " + difference(small).orElse(""));
    System.out.println(new String(small, UTF_8));
  }

  /** What the interpreter and we say differently about a program, if anything. */
  private Optional<String> difference(byte[] source) {
    try {
      Optional<byte[]> answer = python.compile(CompileMode.EXEC, source);
      if (answer.isEmpty()) {
        return Optional.empty();
      }
      CompileOutcome wanted = CompileOutcome.of(answer.get());
      refused = wanted.refused();
      CompileOutcome made = CompileOutcome.ofText(version, CompileMode.EXEC, source);
      return wanted.equals(made) ? Optional.empty() : Optional.of(wanted.difference(made));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
