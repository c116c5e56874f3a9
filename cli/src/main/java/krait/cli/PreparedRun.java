package krait.cli;

import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import krait.version.PyVersion;
import krait.vm.exec.Machine;
import krait.vm.exec.Program;
import krait.vm.exec.Prompt;
import krait.vm.modules.StandardFiles;
import krait.vm.object.Flag;
import krait.vm.object.InstructionLimit;
import krait.vm.object.InstructionWatcher;
import krait.vm.object.Settings;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** A program with a machine that is ready to run it, as a command line asks for. */
final class PreparedRun {

  private final RunArguments arguments;
  private final List<String> words = new ArrayList<>();
  private final ProgramFile file;
  private final Machine machine;
  private final Settings settings;
  private final RunEnvironment variables;
  private final Terminals terminals;
  private final boolean promptOnly;

  /**
   * Finds the program and makes the machine.
   *
   * @param environment the environment variables
   * @throws Failure if there is no such program, or it is malformed
   */
  PreparedRun(RunArguments arguments, Map<String, String> environment, Streams streams)
      throws IOException {
    this.arguments = arguments;
    for (String operand : arguments.operands()) {
      words.add(bytes(operand));
    }
    terminals = streams.terminals();
    promptOnly = isPromptOnly();
    file = program(streams, arguments.version());
    settings = new Settings(file.version());
    variables = new RunEnvironment(environment);
    variables.apply(arguments, settings);
    // Only a test has streams of another kind; the process has its own.
    settings.setStreamsShared(streams.out().target() instanceof FileOutputStream);
    StandardFiles files =
        new StandardFiles(
            streams.in(),
            streams.out().target(),
            streams.err(),
            new StandardFiles.Terminals(terminals.in(), terminals.out(), terminals.err()),
            settings.isUnbuffered());
    machine = new Machine(settings, files);
  }

  /** The version of the program. */
  PyVersion version() {
    return file.version();
  }

  /** Runs it, with the limit that the command line sets; its exit status. */
  int run(@Nullable InstructionWatcher watcher) throws IOException {
    long most = arguments.number(RunOption.MAX_INSTRUCTIONS, -1);
    if (most >= 0 || watcher != null) {
      machine.watchInstructions(most < 0 ? null : new InstructionLimit(most), watcher);
    }
    if (promptOnly || (settings.has(Flag.INSPECT) && takesPrompt())) {
      return runWithPrompt(variables.prompt(settings, promptOnly));
    }
    Interrupts.handOn(machine);
    return machine.run(file.program(), words);
  }

  /** With a line editor on a terminal, plainly on a pipe. */
  private int runWithPrompt(Prompt prompt) throws IOException {
    if (!terminals.in() || !terminals.out()) {
      Interrupts.handOn(machine);
      machine.setPrompt(prompt);
      return machine.run(file.program(), words);
    }
    boolean colours = arguments.colours(terminals.out(), terminals);
    try (PromptEditor editor = PromptEditor.open(machine, variables.historyFile(), colours)) {
      machine.setPrompt(prompt.readFrom(editor, editor.isIn(StandardCharsets.UTF_8)));
      return machine.run(file.program(), words);
    }
  }

  /** Whether a person, or one who pretends to be one, types on standard input. */
  private boolean takesPrompt() {
    return terminals.in() || arguments.has(RunOption.INTERACTIVE);
  }

  /** Whether there is no program. */
  private boolean isPromptOnly() {
    boolean stdin = words.isEmpty() || words.get(0).equals("-");
    boolean none = !arguments.has(RunOption.COMMAND) && !arguments.has(RunOption.MODULE) && stdin;
    return none && takesPrompt();
  }

  /** Adds options to the help of a command. */
  static void describe(Iterable<RunOption> options, CommandSpec spec) {
    for (RunOption option : options) {
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

  /** Finds the program; takes its name out of the words, so that its arguments are left. */
  private ProgramFile program(Streams streams, @Nullable PyVersion wanted) throws IOException {
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
    if (promptOnly) {
      return new ProgramFile(version, Program.none(name));
    }
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
