package krait.cli;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import krait.version.PyVersion;
import krait.vm.exec.Machine;
import krait.vm.exec.Program;
import krait.vm.modules.StandardFiles;
import krait.vm.modules.SysRelease;
import krait.vm.object.Settings;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** {@code krait run}. */
@Command(
    name = "run",
    separator = " ",
    customSynopsis = "krait run [OPTION]... [FILE | -c CODE | -m MODULE | -] [ARG]...",
    description = {
      "Run a program as python does.",
      "",
      "FILE is a source file, a compiled file (.pyc, .pyo) or assembly text (.pyasm); '-', or no"
          + " FILE, stands for a source on standard input. A compiled file is verified first.",
    },
    exitCodeListHeading = "%nExit status:%n",
    exitCodeList = {
      "that of the program:0, or what sys.exit was given, or 1 for an exception.",
      " " + ExitCode.USAGE + ":The command line was not understood, or there is no such file.",
      " " + ExitCode.BAD_INPUT + ":The file is malformed, or the verifier refused it.",
      "" + ExitCode.INTERNAL + ":A bug in Krait: please report it."
    },
    footer = {
      "Examples:",
      "  krait run hello.py a b             a program and its arguments",
      "  krait run --python 2.7 hello.py    the same as Python 2.7",
      "  krait run hello.pyc                code that CPython compiled",
      "  krait run -c 'print 6 * 7'"
    })
final class RunCommand implements ReadsArguments {

  @Mixin StandardOptions standard;

  private final Map<String, String> environment;
  private RunArguments arguments = new RunArguments();

  RunCommand() {
    this(System.getenv());
  }

  RunCommand(Map<String, String> environment) {
    this.environment = environment;
  }

  @Override
  public boolean read(String[] args) {
    arguments = RunArguments.parse(args);
    return !arguments.has(RunOption.HELP);
  }

  @Override
  public void describe(CommandSpec spec) {
    for (RunOption option : RunOption.values()) {
      if (!option.description().isEmpty()) {
        OptionSpec.Builder builder =
            OptionSpec.builder(option.spelling()).description(option.description());
        String parameter = option.parameter();
        spec.addOption(
            parameter == null
                ? builder.build()
                : builder.type(String.class).paramLabel(parameter).build());
      }
    }
  }

  @Override
  public int run(Streams streams) throws IOException {
    PyVersion wanted = arguments.version();
    if (arguments.has(RunOption.VERSION)) {
      PyVersion version = wanted == null ? PyVersion.reference() : wanted;
      streams.err().println("Python " + SysRelease.of(version).number());
      return ExitCode.OK;
    }
    List<String> words = new ArrayList<>();
    for (String operand : arguments.operands()) {
      words.add(bytes(operand));
    }
    ProgramFile file = program(streams, wanted, words);
    Settings settings = new Settings(file.version());
    new RunEnvironment(environment).apply(arguments, settings);
    Terminals terminals = streams.terminals();
    StandardFiles files =
        new StandardFiles(
            streams.in(),
            streams.out().target(),
            streams.err(),
            new StandardFiles.Terminals(terminals.in(), terminals.out(), terminals.err()),
            settings.isUnbuffered());
    return new Machine(settings, files).run(file.program(), words);
  }

  /** Finds the program; takes its name out of the words, so that its arguments are left. */
  private ProgramFile program(Streams streams, @Nullable PyVersion wanted, List<String> words)
      throws IOException {
    PyVersion version = wanted == null ? PyVersion.reference() : wanted;
    String command = arguments.value(RunOption.COMMAND);
    if (command != null) {
      return new ProgramFile(version, Program.text(bytes(command)));
    }
    String module = arguments.value(RunOption.MODULE);
    if (module != null) {
      return new ProgramFile(version, Program.module(bytes(module)));
    }
    String name = words.isEmpty() ? "" : words.remove(0);
    boolean skip = arguments.has(RunOption.SKIP_FIRST_LINE);
    return name.isEmpty() || name.equals("-")
        ? ProgramFile.ofStandardInput(streams.in(), name, version, skip)
        : ProgramFile.read(arguments.operands().get(0), name, wanted, skip);
  }

  /** A word of the command line as the bytes that the system passed, one character for each. */
  private static String bytes(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) >= 0x80) {
        String name = System.getProperty("sun.jnu.encoding", "UTF-8");
        return new String(word.getBytes(Charset.forName(name)), StandardCharsets.ISO_8859_1);
      }
    }
    return word;
  }
}
