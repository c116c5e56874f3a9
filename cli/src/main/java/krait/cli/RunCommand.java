package krait.cli;

import java.io.IOException;
import java.util.Map;
import krait.version.PyVersion;
import krait.vm.exec.InstructionCounts;
import krait.vm.modules.SysRelease;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;

/** {@code krait run}. */
@Command(
    name = "run",
    separator = " ",
    customSynopsis = "krait run [OPTION]... [FILE | -c CODE | -m MODULE | -] [ARG]...",
    description = {
      "Run a program as python does.",
      "",
      "FILE is a source file, a compiled file (.pyc, .pyo) or assembly text (.pyasm); or a folder or"
          + " zip file that holds __main__. '-', or no FILE, stands for a source on standard input;"
          + " where that is a terminal, for the prompt. A compiled file is verified first.",
    },
    exitCodeListHeading = "%nExit status:%n",
    exitCodeList = {
      "that of the program:0, or what sys.exit was given, or 1 for an exception.",
      " " + ExitCode.USAGE + ":The command line was not understood, or the file can't be opened.",
      " " + ExitCode.BAD_INPUT + ":The file is malformed, or the verifier refused it.",
      "" + ExitCode.INTERNAL + ":A bug in Krait: please report it.",
      "" + ExitCode.STOPPED + ":The program came to the limit of --max-instructions.",
      "" + ExitCode.INTERRUPTED + ":Ctrl-C was pressed twice before the program answered."
    },
    footer = {
      "Examples:",
      "  krait run hello.py a b             a program and its arguments",
      "  krait run --python 2.7 hello.py    the same as Python 2.7",
      "  krait run hello.pyc                code that CPython compiled",
      "  krait run -c 'print 6 * 7'",
      "  krait run --count-opcodes hello.py how often each instruction ran",
      "  krait run --max-instructions 100000 untrusted.pyc"
    })
final class RunCommand implements ReadsArguments {

  private static final String NAME = "run";

  @Mixin StandardOptions standard;

  private final Map<String, String> environment;
  private RunArguments arguments = new RunArguments(NAME, RunOption.ofRun());

  RunCommand() {
    this(System.getenv());
  }

  RunCommand(Map<String, String> environment) {
    this.environment = environment;
  }

  @Override
  public boolean read(String[] args) {
    arguments = RunArguments.parse(NAME, RunOption.ofRun(), args);
    return !arguments.has(RunOption.HELP);
  }

  @Override
  public void describe(CommandSpec spec) {
    PreparedRun.describe(RunOption.ofRun(), spec);
  }

  @Override
  public int run(Streams streams) throws IOException {
    PyVersion wanted = arguments.version();
    if (arguments.has(RunOption.VERSION)) {
      PyVersion version = wanted == null ? PyVersion.reference() : wanted;
      streams.err().println("Python " + SysRelease.of(version).number());
      return ExitCode.OK;
    }
    PreparedRun prepared = new PreparedRun(arguments, environment, streams);
    boolean json = arguments.has(RunOption.COUNT_OPCODES_JSON);
    if (!json && !arguments.has(RunOption.COUNT_OPCODES)) {
      return prepared.run(null);
    }
    InstructionCounts counts = new InstructionCounts(prepared.version());
    int status = prepared.run(counts);
    CountReport report = new CountReport(counts);
    streams.err().print(json ? report.json() : report.table());
    streams.err().flush();
    return status;
  }
}
