package krait.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import krait.asm.NearMiss;
import krait.cli.manual.InstructionSearch;
import krait.cli.manual.ManualMarkdown;
import krait.cli.manual.ManualPage;
import krait.cli.manual.ManualTable;
import krait.opcode.Opcode;
import krait.opcode.OpcodeTable;
import krait.version.PyVersion;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code krait opcodes}. */
@Command(
    name = "opcodes",
    description = {
      "The manual of the instruction set.",
      "Without an argument, the table of all instructions of a version."
    },
    footer = {
      "Examples:",
      "  krait opcodes                      the instructions of Python 2.6",
      "  krait opcodes --python 2.7         those of 2.7",
      "  krait opcodes FOR_ITER             all about one of them",
      "  krait opcodes 93 5Dh 0x5d          the same by number",
      "  krait opcodes --format markdown    the whole manual as a page"
    })
final class OpcodesCommand implements Subcommand {

  enum Format {
    text,
    markdown
  }

  @Mixin StandardOptions standard;

  @Option(
      names = "--python",
      paramLabel = "V",
      completionCandidates = PythonOption.Candidates.class,
      converter = PythonOption.Converter.class,
      description =
          "The instruction set of Python V: ${COMPLETION-CANDIDATES} (default: 2.6, and all of them"
              + " to look a number up).")
  @Nullable PyVersion python;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "${COMPLETION-CANDIDATES} (default: text). Markdown is the whole manual.")
  Format format = Format.text;

  @Parameters(
      arity = "0..*",
      paramLabel = "NAME|NUMBER",
      description = "An instruction by name, or by number in decimal (100) or hex (64h, 0x64).")
  List<String> wanted = new ArrayList<>();

  @Override
  public int run(Streams streams) {
    Optional<PyVersion> version = Optional.ofNullable(python);
    if (format == Format.markdown) {
      streams.out().print(ManualMarkdown.text());
      return ExitCode.OK;
    }
    PyVersion shown = version.orElse(PyVersion.V2_6);
    if (wanted.isEmpty()) {
      streams.out().print(ManualTable.of(OpcodeTable.of(shown)));
      return ExitCode.OK;
    }
    List<Opcode> found = new ArrayList<>();
    for (String each : wanted) {
      found.addAll(find(each, version));
    }
    String gap = "";
    for (Opcode opcode : found) {
      streams.out().print(gap + ManualPage.text(opcode, shown));
      gap = "\n";
    }
    return ExitCode.OK;
  }

  private static List<Opcode> find(String text, Optional<PyVersion> version) {
    List<Opcode> found = InstructionSearch.find(text, version);
    if (found.isEmpty()) {
      throw new Failure(
          ExitCode.USAGE,
          "no instruction '" + text + "'" + NearMiss.suggest(text, InstructionSearch.mnemonics()));
    }
    return found;
  }
}
