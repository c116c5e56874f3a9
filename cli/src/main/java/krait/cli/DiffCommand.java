package krait.cli;

import java.io.IOException;
import java.util.List;
import krait.cli.batch.Task;
import krait.cli.batch.TaskOutput;
import krait.cli.input.Endings;
import krait.cli.input.Input;
import krait.cli.input.InputFinder;
import krait.diff.FileComparison;
import krait.diff.FileDifference;
import krait.marshal.PycFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code krait diff}. */
@Command(
    name = "diff",
    description = {
      "Tell what differs between two compiled files, and why: header, fields, tables, interning,",
      "line tables, and instructions, of which those that have only moved are no difference.",
      "",
      "The exit status is 0 if they are equal, and 1 if they differ."
    },
    footer = {
      "Examples:",
      "  krait diff old.pyc new.pyc",
      "  krait diff --format json old.pyc new.pyc | jq '.code[].path'"
    })
final class DiffCommand implements Subcommand {
  /** The forms that a difference can have. */
  enum Format {
    text,
    json
  }

  @Mixin StandardOptions standard;
  @Mixin PythonOption python = new PythonOption();
  @Mixin ColorOption color = new ColorOption();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "${COMPLETION-CANDIDATES} (default: text).")
  Format format = Format.text;

  @Parameters(
      arity = "2",
      paramLabel = "FILE",
      description = "Two .pyc or .pyo files, or marshalled code; '-' is standard input.")
  List<String> files;

  private final PycFile[] read = new PycFile[2];

  @Override
  public int run(Streams streams) {
    for (String file : files) {
      if (!InputFinder.isSingle(List.of(file))) {
        throw new Failure(ExitCode.USAGE, file + ": diff compares single files only");
      }
    }
    int status = new BatchCommand(streams, files, Endings.COMPILED).run(this::read, true);
    if (status != ExitCode.OK) {
      return status;
    }
    DifferenceFormat form =
        format == Format.json ? new JsonDifference() : new TextDifference(color.isOn(streams));
    Task task = (input, out) -> compare(form, out);
    return new BatchCommand(streams, files.subList(0, 1), Endings.COMPILED).run(task, false);
  }

  private void read(Input input, TaskOutput out) {
    CodeFile file = CodeFile.of(input, python.wanted(), out);
    read[out.index()] = file.header().orElseGet(() -> PycFile.of(file.version(), 0, file.code()));
  }

  /** On a thread of the batch, because these have room for deeply nested values. */
  private void compare(DifferenceFormat form, TaskOutput out) throws IOException {
    FileDifference difference = FileComparison.compare(read[0], read[1]);
    if (!difference.isEmpty()) {
      out.finding();
    }
    form.write(files.get(0), files.get(1), difference, out);
  }
}
