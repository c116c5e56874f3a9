package krait.cli;

import java.util.ArrayList;
import java.util.List;
import krait.cli.input.Endings;
import krait.compiler.source.CompileMode;
import krait.version.PyVersion;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code krait ast}. */
@Command(
    name = "ast",
    description =
        "Print the syntax tree of Python 2 source as CPython's ast.dump does, or as JSON.",
    footer = {
      "Examples:",
      "  krait ast module.py                      ast.dump(ast.parse(text))",
      "  krait ast -a --python 2.7 module.py      with lineno and col_offset",
      "  krait ast --mode eval -c 'a + b'         one expression",
      "  krait ast --format json lib | jq .       a JSON object a line for each file"
    })
final class AstCommand implements TakesOperands {

  /** The forms that the tree can have. */
  enum Format {
    dump,
    json
  }

  /** What a source is. */
  enum Mode {
    exec(CompileMode.EXEC),
    eval(CompileMode.EVAL),
    single(CompileMode.SINGLE);

    final CompileMode mode;

    Mode(CompileMode mode) {
      this.mode = mode;
    }
  }

  @Mixin StandardOptions standard;
  @Mixin ProgramOption program = new ProgramOption();

  @Option(
      names = "--python",
      paramLabel = "V",
      completionCandidates = PythonOption.Candidates.class,
      converter = PythonOption.Converter.class,
      description = "Read source of Python V: ${COMPLETION-CANDIDATES} (default: 2.6).")
  PyVersion version = PyVersion.reference();

  @Option(
      names = "--mode",
      paramLabel = "MODE",
      description = "What the source is: ${COMPLETION-CANDIDATES} (default: exec).")
  Mode mode = Mode.exec;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "${COMPLETION-CANDIDATES} (default: dump).")
  Format format = Format.dump;

  @Option(
      names = {"-a", "--include-attributes"},
      description = "Show lineno and col_offset too.")
  boolean positions;

  @Option(names = "--no-annotate-fields", description = "Leave out the names of fields.")
  boolean withoutFieldNames;

  @Parameters(
      arity = "0..*",
      paramLabel = "FILE",
      description =
          "A source file, a folder or an archive of such files (*.py), or '-' for standard input.")
  List<String> operands = new ArrayList<>();

  @Override
  public void operands(List<String> operands) {
    this.operands = operands;
  }

  @Override
  public int run(Streams streams) {
    return new BatchCommand(streams, program.with(operands), Endings.SOURCES)
        .run(new AstTask(this), false);
  }
}
