package krait.cli;

import java.util.ArrayList;
import java.util.List;
import krait.cli.input.Endings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code krait verify}. */
@Command(
    name = "verify",
    description = {
      "Tell whether compiled code can be executed safely, without executing it.",
      "",
      "Nothing is printed about code that is in order. Each breach of a rule is told with the code"
          + " object, the offset, the instruction, the reason, and what lies on the stack there."
          + " docs/verifier.md explains the rules."
    },
    footer = {
      "Examples:",
      "  krait verify module.pyc                  one file",
      "  krait verify lib.zip lib/                every file in an archive and a folder",
      "  krait verify --lint suspicious.pyc       what looks like an obfuscator's work, too",
      "  krait verify -c 'while 1: pass'          the code of a program",
      "  krait verify --format json lib | jq -r .rule | sort | uniq -c"
    })
final class VerifyCommand implements TakesOperands {
  /** The forms that findings can have. */
  enum Format {
    text,
    json
  }

  @Mixin StandardOptions standard;
  @Mixin PythonOption python = new PythonOption();
  @Mixin ProgramOption program = new ProgramOption();

  @Option(
      names = "--lint",
      description =
          "Report obfuscation as well: dead code, junk, overlapping instructions, jumps into"
              + " operands, instructions that the version does not have, unreadable names.")
  boolean lint;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description =
          "${COMPLETION-CANDIDATES} (default: text): for people, or a JSON object a line for each"
              + " finding.")
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
    FindingFormat form = format == Format.json ? new JsonFindings() : new TextFindings();
    VerifyTask task = new VerifyTask(python.wanted(), lint, form);
    return new BatchCommand(streams, program.with(operands), Endings.COMPILED).run(task, false);
  }
}
