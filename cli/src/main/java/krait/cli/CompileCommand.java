package krait.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import krait.cli.input.Endings;
import krait.version.PyVersion;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code krait compile}. */
@Command(
    name = "compile",
    description = {
      "Compile Python 2 source to the .pyc files that CPython makes, as its compileall does.",
      "",
      "Each file goes beside its source, or below another folder with -o. What is up to date is left",
      "alone: a file whose magic number and time are those that would be written. A file with an",
      "error gets no .pyc; the others are compiled all the same, and the exit status is 1."
    },
    footer = {
      "Examples:",
      "  krait compile module.py                     module.pyc, for Python 2.6",
      "  krait compile --python 2.7 -q lib           a whole folder, quietly",
      "  krait compile -o build -d /usr/lib/app src  into build/, named as /usr/lib/app/...",
      "  krait compile -O --mtime 0 module.py        module.pyo, the same bytes every time"
    })
final class CompileCommand implements TakesOperands {

  @Mixin StandardOptions standard;

  @Option(
      names = "--python",
      paramLabel = "V",
      completionCandidates = PythonOption.Candidates.class,
      converter = PythonOption.Converter.class,
      description = "Make code for Python V: ${COMPLETION-CANDIDATES} (default: 2.6).")
  PyVersion version = PyVersion.reference();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "DIR",
      description = "Write below DIR, under names relative to the folder or archive given.")
  @Nullable Path folder;

  @Option(
      names = "-d",
      paramLabel = "DIR",
      description =
          "Put DIR before the relative name of each file, for the name that code objects carry"
              + " (default: the path as given).")
  @Nullable String namedFolder;

  @Option(
      names = "-O",
      description = "Leave out assertions, take __debug__ as false, and write .pyo files.")
  boolean optimize;

  @Option(names = "-OO", description = "The same, and leave out docstrings.")
  boolean optimizeMore;

  @Option(
      names = "--mtime",
      paramLabel = "SECONDS",
      description = "The time in the header, in seconds since 1970 (default: that of the source).")
  @Nullable Long mtime;

  @Option(
      names = {"-f", "--force"},
      description = "Compile also what is up to date.")
  boolean force;

  @Option(
      names = {"-q", "--quiet"},
      description = "Print errors and warnings only.")
  boolean quiet;

  @Parameters(
      arity = "1..*",
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
    return new BatchCommand(streams, operands, Endings.SOURCES).run(new CompileTask(this), quiet);
  }

  int optimization() {
    return optimizeMore ? 2 : optimize ? 1 : 0;
  }
}
