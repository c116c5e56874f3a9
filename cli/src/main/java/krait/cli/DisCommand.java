package krait.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import krait.cli.input.Endings;
import krait.cli.input.Operands;
import krait.dis.Disassembler;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code krait dis}. */
@Command(
    name = "dis",
    description = {
      "List the bytecode of compiled files as CPython's own dis does.",
      "",
      "The module's code comes first, then each code object nested in it under a heading."
    },
    footer = {
      "Examples:",
      "  krait dis module.pyc                     all code in a file",
      "  krait dis --depth 0 module.pyc           what 'python -m dis module.py' prints",
      "  krait dis --name 'Parser.*' module.pyc   the methods of a class",
      "  krait dis -c 'print a + 1'               code of a program",
      "  krait dis --source module.py             with the source between the instructions",
      "  krait dis --format wide module.pyc       with bytes, stack depth and stack picture",
      "  krait dis -o listings lib.zip lib/       a file for each input",
      "  krait dis --format asm module.pyc        text to be edited, for 'krait asm'",
      "  krait dis --format json lib | jq -r 'select(.nlocals > 50) | .path'"
    })
final class DisCommand implements TakesOperands {
  /** The forms that a listing can have. */
  enum Format {
    classic,
    wide,
    json,
    asm
  }

  @Mixin StandardOptions standard;
  @Mixin PythonOption python = new PythonOption();
  @Mixin ProgramOption program = new ProgramOption();
  @Mixin ColorOption color = new ColorOption();

  @Option(
      names = "--depth",
      paramLabel = "N",
      description =
          "List code objects nested at most N deep; 0 is the module's code alone (default: all).")
  int depth = Integer.MAX_VALUE;

  @Option(
      names = "--name",
      paramLabel = "GLOB",
      description =
          "List only code objects of that name, or dotted path such as 'Class.method'; '*', '?' and"
              + " '[a-z]' match as in file names.")
  @Nullable String name;

  @Option(
      names = "--lasti",
      paramLabel = "N",
      description =
          "Mark the instruction at offset N with '-->': in the module's code, or with --name in the"
              + " code objects listed.")
  int lasti = Disassembler.NO_LASTI;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description =
          "${COMPLETION-CANDIDATES} (default: classic): CPython's listing; the same with bytes,"
              + " stack depth and stack picture; a JSON object a line for each code object; or"
              + " assembly text, of which 'krait asm' makes the same file again.")
  Format format = Format.classic;

  @Option(
      names = "--source",
      description =
          "Show the lines of the source above their instructions: those of the .py file or -c"
              + " SOURCE that is listed, else of the file beside the compiled one or the one that"
              + " its code names.")
  boolean source;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "DIR",
      description =
          "Write a file for each input under DIR: a/b.pyc becomes DIR/a/b.pyc.dis, or with --format"
              + " asm DIR/a/b.pyasm.")
  @Nullable Path folder;

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
    if (format == Format.asm && depth != Integer.MAX_VALUE) {
      throw new Failure(
          ExitCode.USAGE, "--depth makes no sense with --format asm: nested code stays in place");
    }
    if (source && (format == Format.json || format == Format.asm)) {
      throw new Failure(ExitCode.USAGE, "--source goes with the formats classic and wide only");
    }
    Operands all = program.with(operands);
    DisTask task = new DisTask(this, makeFormat(), look(streams), !all.isSingle());
    int status = new BatchCommand(streams, all, Endings.COMPILED).run(task, folder != null);
    if (status == ExitCode.OK && name != null && !task.hasMatched()) {
      streams.complain("no code object is named '" + name + "'");
      return ExitCode.FINDINGS;
    }
    return status;
  }

  private ListingFormat makeFormat() {
    return switch (format) {
      case classic -> new ClassicFormat();
      case wide -> new WideFormat();
      case json -> new JsonFormat();
      case asm -> new AsmFormat();
    };
  }

  private DisTask.Look look(Streams streams) {
    if (folder != null || format == Format.json || format == Format.asm) {
      return DisTask.Look.RAW;
    }
    if (color.isOn(streams)) {
      return DisTask.Look.COLOURED;
    }
    return streams.terminals().out() ? DisTask.Look.TERMINAL : DisTask.Look.RAW;
  }
}
