package krait.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import krait.cli.batch.Task;
import krait.cli.batch.TaskOutput;
import krait.cli.input.Endings;
import krait.cli.input.Input;
import krait.cli.input.Operands;
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
      "  krait diff -c 'a < b < c' -c 'a < b and b < c'",
      "  krait diff --format json old.pyc new.pyc | jq '.code[].path'"
    })
final class DiffCommand implements Subcommand {
  /** The forms that a difference can have. */
  enum Format {
    text,
    json
  }

  /** One input that nobody reads, for a task that has read what it needs. */
  private static final Operands NOTHING = new Operands(List.of(""), List.of());

  @Mixin StandardOptions standard;
  @Mixin PythonOption python = new PythonOption();
  @Mixin ProgramOption program = new ProgramOption();
  @Mixin ColorOption color = new ColorOption();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "${COMPLETION-CANDIDATES} (default: text).")
  Format format = Format.text;

  @Parameters(
      arity = "0..2",
      paramLabel = "FILE",
      description =
          "Two .pyc or .pyo files, marshalled code, or .py files, which are compiled; '-' is"
              + " standard input. Each -c takes the place of one of them.")
  List<String> files = new ArrayList<>();

  private final PycFile[] read = new PycFile[2];

  @Override
  public int run(Streams streams) {
    Operands both = program.exactly(2, "diff compares", files);
    int status = new BatchCommand(streams, both, Endings.COMPILED).run(this::read, true);
    if (status != ExitCode.OK) {
      return status;
    }
    DifferenceFormat form =
        format == Format.json ? new JsonDifference() : new TextDifference(color.isOn(streams));
    Task task = (input, out) -> compare(form, out);
    return new BatchCommand(streams, NOTHING, Endings.COMPILED).run(task, false);
  }

  private void read(Input input, TaskOutput out) {
    CodeFile file = CodeFile.of(input, python.wanted(), out);
    read[out.index()] = file.header().orElseGet(() -> PycFile.of(file.version(), 0, file.code()));
  }

  /** The name of an input, as the user wrote it. */
  private String name(int index) {
    int programs = program.programs.size();
    return index < programs ? "<string>" : files.get(index - programs);
  }

  /** On a thread of the batch, because these have room for deeply nested values. */
  private void compare(DifferenceFormat form, TaskOutput out) throws IOException {
    FileDifference difference = FileComparison.compare(read[0], read[1]);
    if (!difference.isEmpty()) {
      out.finding();
    }
    form.write(name(0), name(1), difference, out);
  }
}
