package krait.cli;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import krait.version.PyVersion;
import krait.vm.object.Flag;
import krait.vm.object.Settings;
import org.jspecify.annotations.Nullable;

/**
 * The command line of {@code krait run} or {@code krait trace}, read by the rules of {@code
 * python}: letters may be joined ({@code -OOu}), a value may follow its letter at once or as the
 * next word, and all that follows the program belongs to the program.
 *
 * <p>Read here and not by picocli, which takes longer to start than most programs take to run.
 */
final class RunArguments {

  private static final int MAX_DIGITS = 18;
  private static final String MOST = "9".repeat(MAX_DIGITS);

  private final String command;
  private final Set<RunOption> options;
  private final Map<Flag, Integer> flags = new EnumMap<>(Flag.class);
  private final Map<RunOption, String> values = new EnumMap<>(RunOption.class);
  private final List<String> warnings = new ArrayList<>();
  private List<String> operands = List.of();

  /** An empty command line of a command. */
  RunArguments(String command, Set<RunOption> options) {
    this.command = command;
    this.options = options;
  }

  /**
   * Reads it.
   *
   * @param command the name of the command, for messages
   * @param options the options that it has
   * @throws Failure if it is not understood
   */
  static RunArguments parse(String command, Set<RunOption> options, String[] args) {
    RunArguments result = new RunArguments(command, options);
    int at = 0;
    while (at < args.length && isOption(args[at]) && !result.isDecided()) {
      if (args[at].equals("--")) {
        at++;
        break;
      }
      at = args[at].startsWith("--") ? result.readLong(args, at) : result.readShort(args, at);
    }
    result.operands = List.of(args).subList(at, args.length);
    return result;
  }

  private static boolean isOption(String word) {
    return word.startsWith("-") && word.length() > 1;
  }

  /** After {@code -c} and {@code -m} there are no more options, nor after a question. */
  private boolean isDecided() {
    return has(RunOption.COMMAND)
        || has(RunOption.MODULE)
        || has(RunOption.HELP)
        || has(RunOption.VERSION);
  }

  private int readLong(String[] args, int at) {
    String word = args[at];
    int equals = word.indexOf('=');
    String name = equals < 0 ? word : word.substring(0, equals);
    RunOption option = RunOption.find(name, options);
    if (option == null) {
      throw unknown(name);
    }
    if (option.parameter() == null) {
      set(option, "");
      return at + 1;
    }
    if (equals >= 0) {
      set(option, word.substring(equals + 1));
      return at + 1;
    }
    set(option, next(args, at, name));
    return at + 2;
  }

  private int readShort(String[] args, int at) {
    String word = args[at];
    for (int i = 1; i < word.length(); i++) {
      String name = "-" + word.charAt(i);
      RunOption option = RunOption.find(name, options);
      if (option == null) {
        throw unknown(name);
      }
      if (option.parameter() == null) {
        set(option, "");
      } else if (i + 1 < word.length()) {
        set(option, word.substring(i + 1));
        return at + 1;
      } else {
        set(option, next(args, at, name));
        return at + 2;
      }
    }
    return at + 1;
  }

  private String next(String[] args, int at, String name) {
    if (at + 1 == args.length) {
      throw usage("Argument expected for the " + name + " option");
    }
    return args[at + 1];
  }

  private Failure unknown(String name) {
    return usage("Unknown option: " + name);
  }

  Failure usage(String message) {
    return new Failure(ExitCode.USAGE, message + "; 'krait " + command + " --help' tells more");
  }

  private void set(RunOption option, String value) {
    values.put(option, value);
    Flag flag = option.flag();
    if (flag != null) {
      raise(flag);
    }
    switch (option) {
      case WARNING -> warnings.add(value);
      case INTERACTIVE -> raise(Flag.INTERACTIVE);
      case PY3K -> flags.putIfAbsent(Flag.DIVISION_WARNING, 1);
      case DIVISION -> setDivision(value);
      default -> {}
    }
  }

  private void raise(Flag flag) {
    Integer old = flags.get(flag);
    flags.put(flag, old == null ? 1 : old + 1);
  }

  private void setDivision(String how) {
    switch (how) {
      case "old" -> flags.put(Flag.DIVISION_WARNING, 0);
      case "warn" -> flags.put(Flag.DIVISION_WARNING, 1);
      case "warnall" -> flags.put(Flag.DIVISION_WARNING, 2);
      case "new" -> flags.put(Flag.DIVISION_NEW, 1);
      default -> throw usage("-Q option should be '-Qold', '-Qwarn', '-Qwarnall', or '-Qnew' only");
    }
  }

  /** Whether an option is there. */
  boolean has(RunOption option) {
    return values.containsKey(option);
  }

  /** The value of an option, or null if it is not there. */
  @Nullable String value(RunOption option) {
    return values.get(option);
  }

  /** The value of an option as a number, or a default if it is not there. */
  long number(RunOption option, long otherwise) {
    String value = value(option);
    if (value == null) {
      return otherwise;
    }
    long number = number(value);
    if (number < 0 && isDigits(value)) {
      throw usage("'" + value + "' is too large for " + option.spelling() + ", at most " + MOST);
    }
    if (number < 0) {
      throw usage("'" + value + "' is no number for " + option.spelling());
    }
    return number;
  }

  /** The number that a text is, or -1. */
  static long number(String text) {
    return isDigits(text) && text.length() <= MAX_DIGITS ? Long.parseLong(text) : -1;
  }

  private static boolean isDigits(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return !text.isEmpty();
  }

  /** The version that {@code --python} asks for, or null. */
  @Nullable PyVersion version() {
    String name = value(RunOption.PYTHON);
    if (name == null) {
      return null;
    }
    return PyVersion.parse(name)
        .orElseThrow(
            () -> usage("'" + name + "' is none of the versions " + PyVersion.supported()));
  }

  /** Whether a stream that may be a terminal gets colours. */
  boolean colours(boolean isTerminal, Terminals terminals) {
    String when = value(RunOption.COLOR);
    if (when == null || when.equals("auto")) {
      return isTerminal && !terminals.plain();
    }
    if (when.equals("always") || when.equals("never")) {
      return when.equals("always");
    }
    throw usage("--color is auto, always or never, not '" + when + "'");
  }

  /** The program, if it is a file, and its arguments. */
  List<String> operands() {
    return operands;
  }

  /** Hands flags and warning filters over. */
  void apply(Settings settings) {
    for (Map.Entry<Flag, Integer> flag : flags.entrySet()) {
      settings.set(flag.getKey(), flag.getValue());
    }
    settings.setUnbuffered(has(RunOption.UNBUFFERED));
    settings.setWarnOptions(warnings);
  }
}
