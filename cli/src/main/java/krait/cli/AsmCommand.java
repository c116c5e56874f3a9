package krait.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import krait.cli.input.Endings;
import krait.cli.input.InputFinder;
import krait.version.PyVersion;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code krait asm}. */
@Command(
    name = "asm",
    description = {
      "Assemble text to compiled files.",
      "",
      "Reads assembly text, as 'krait dis --format asm' writes it, and classic listings of dis, of"
          + " which it says what it had to assume. A file with a fault writes nothing: an older"
          + " output stays as it is."
    },
    footer = {
      "Examples:",
      "  krait asm hello.pyasm -o hello.pyc       one file",
      "  krait asm texts -o out                   a folder: texts/a/b.pyasm to out/a/b.pyc",
      "  krait dis --format asm x.pyc | sed s/BINARY_ADD/BINARY_SUBTRACT/ | krait asm - -o x.pyc",
      "                                           an edit in one line"
    })
final class AsmCommand implements Subcommand {

  /** How names of assembly texts end. */
  static final String ENDING = ".pyasm";

  private static final Endings TEXTS = new Endings(List.of(ENDING));

  @Mixin StandardOptions standard;

  @Option(
      names = {"-o", "--output"},
      required = true,
      paramLabel = "OUT",
      description =
          "The file to write, or '-' for standard output; with several texts, or if it is a folder"
              + " or ends with '/', the folder to write a/b.pyc for a/b.pyasm in.")
  String output = "";

  @Option(
      names = "--python",
      paramLabel = "V",
      completionCandidates = PythonOption.Candidates.class,
      converter = PythonOption.Converter.class,
      description =
          "The version (${COMPLETION-CANDIDATES}) to assemble for where a text has no .python line"
              + " (default: 2.6; for a listing, what its instructions tell).")
  PyVersion version;

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE",
      description = "A text, a folder or archive of .pyasm files, or '-' for standard input.")
  List<String> operands = new ArrayList<>();

  @Override
  public int run(Streams streams) {
    AsmTask task = new AsmTask(version, target(streams));
    return new BatchCommand(streams, operands, TEXTS).run(task, !output.equals("-"));
  }

  private AsmTask.Target target(Streams streams) {
    if (output.equals("-")) {
      if (streams.terminals().out()) {
        throw new Failure(ExitCode.USAGE, "the result is no text; it can't go to a terminal");
      }
      return AsmTask.Target.standardOutput();
    }
    Path path = Path.of(output);
    boolean folder =
        output.endsWith("/") || Files.isDirectory(path) || !InputFinder.isSingle(operands);
    return folder ? AsmTask.Target.folder(path) : AsmTask.Target.file(path);
  }
}
