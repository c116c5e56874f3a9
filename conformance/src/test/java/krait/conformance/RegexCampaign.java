package krait.conformance;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import krait.code.CodeObject;
import krait.compiler.Compiler;
import krait.compiler.source.SourceText;
import krait.testkit.Corpus;
import krait.version.PyVersion;
import krait.vm.exec.Machine;
import krait.vm.modules.StandardFiles;
import krait.vm.object.Settings;

/** Compares what random regular expressions match in a real interpreter and here. */
public final class RegexCampaign {

  private static final int BATCH = 500;
  private static final int SHOWN = 40;
  private static final String NAME = "regex_matches.py";
  private static final Path PROGRAM =
      Corpus.root().resolveSibling("vm/src/test/resources/krait/vm/modules/" + NAME);

  private final String python;
  private final PyVersion version;
  private final String library;
  private final Path file;
  private int matched;
  private int different;

  private RegexCampaign(String python, PyVersion version, String library) throws IOException {
    this.python = python;
    this.version = version;
    this.library = library;
    file = Files.createTempDirectory("regexes").resolve("patterns.txt");
  }

  /** Takes the interpreter, its version, its library, how many patterns, and a seed. */
  public static void main(String[] args) throws IOException, InterruptedException {
    if (args.length != 5) {
      System.err.println("usage: RegexCampaign PYTHON VERSION LIBRARY COUNT SEED");
      System.exit(2);
    }
    PyVersion version = PyVersion.parse(args[1]).orElseThrow();
    RegexCampaign campaign = new RegexCampaign(args[0], version, args[2]);
    int count = Integer.parseInt(args[3]);
    long seed = Long.parseLong(args[4]);
    for (int done = 0; done < count; done += BATCH) {
      campaign.compare(seed * Integer.MAX_VALUE + done, Math.min(BATCH, count - done));
    }
    System.out.println(
        count
            + " patterns, "
            + campaign.matched
            + " lines of results, "
            + campaign.different
            + " different");
    System.exit(campaign.different == 0 ? 0 : 1);
  }

  private void compare(long seed, int count) throws IOException, InterruptedException {
    StringBuilder lines = new StringBuilder();
    boolean lazyGroups = version.equals(PyVersion.V2_7);
    for (int i = 0; i < count; i++) {
      lines.append(RandomRegex.line(seed + i, lazyGroups)).append('\n');
    }
    Files.writeString(file, lines, ISO_8859_1);
    String[] wanted = byPython().split("\n", -1);
    String[] given = byKrait().split("\n", -1);
    for (int i = 0; i < Math.max(wanted.length, given.length); i++) {
      String line = i < given.length ? given[i] : "nothing";
      String expected = i < wanted.length ? wanted[i] : "nothing";
      if (!expected.equals(line) && different++ < SHOWN) {
        System.out.println(line + "\n   not   " + expected);
      }
    }
    matched += wanted.length;
  }

  private String byPython() throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(python, PROGRAM.toString(), "match", file.toString())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    process.getOutputStream().close();
    String output = new String(process.getInputStream().readAllBytes(), ISO_8859_1);
    process.waitFor();
    return output;
  }

  private String byKrait() throws IOException {
    CodeObject code =
        Compiler.forVersion(version).compile(SourceText.ofFile(Files.readAllBytes(PROGRAM), NAME));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    StandardFiles files =
        new StandardFiles(
            InputStream.nullInputStream(), out, err, StandardFiles.Terminals.NONE, false);
    Machine machine = new Machine(new Settings(version).setPath(List.of(library)), files);
    machine.run(code, List.of(NAME, "match", file.toString()), "");
    System.out.print(err.toString(ISO_8859_1));
    return out.toString(ISO_8859_1);
  }
}
