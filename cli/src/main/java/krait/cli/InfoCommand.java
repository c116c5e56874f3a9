package krait.cli;

import java.util.ArrayList;
import java.util.List;
import krait.cli.input.Endings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code krait info}. */
@Command(
    name = "info",
    description = {
      "Show what compiled files are: the header (magic number, version, date),",
      "and the fields of each code object, with flags by name."
    },
    footer = {
      "Examples:",
      "  krait info module.pyc",
      "  krait info --depth 0 lib.zip      the module's code only",
      "  krait info --format json lib      a JSON object a line for each file's header",
      "  krait info -c 'lambda a, *b: a'   the code of a program"
    })
final class InfoCommand implements TakesOperands {
  /** The forms that the answer can have. */
  enum Format {
    text,
    json
  }

  @Mixin StandardOptions standard;
  @Mixin PythonOption python = new PythonOption();
  @Mixin ProgramOption program = new ProgramOption();

  @Option(
      names = "--depth",
      paramLabel = "N",
      description =
          "Show code objects nested at most N deep; 0 is the module's code alone (default: all).")
  int depth = Integer.MAX_VALUE;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "${COMPLETION-CANDIDATES} (default: text).")
  Format format = Format.text;

  @Parameters(
      arity = "0..*",
      paramLabel = "FILE",
      description =
          "A .pyc or .pyo file, marshalled code without a header, a .py file, which is compiled,"
              + " a folder or a zip, egg or jar archive of .pyc and .pyo files, or '-' for standard"
              + " input.")
  List<String> operands = new ArrayList<>();

  @Override
  public void operands(List<String> operands) {
    this.operands = operands;
  }

  @Override
  public int run(Streams streams) {
    InfoTask task = new InfoTask(python.wanted(), format, depth);
    return new BatchCommand(streams, program.with(operands), Endings.COMPILED).run(task, false);
  }
}
