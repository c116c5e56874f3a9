package krait.cli;

import java.util.EnumSet;
import java.util.Set;
import krait.vm.object.Flag;
import org.jspecify.annotations.Nullable;

/**
 * The options of {@code krait run} and {@code krait trace}: those of {@code python}, and some of
 * Krait's own.
 */
enum RunOption {
  COMMAND("-c", "CODE", "Run the text CODE. What follows are the program's arguments."),
  MODULE("-m", "MODULE", "Run the module MODULE, found as an import finds it."),
  PYTHON(
      "--python",
      "V",
      "The version of a source: 2.5, 2.6 or 2.7 (default: 2.6). A .pyc file brings its own."),
  STDLIB(
      "--stdlib",
      "DIR",
      "A folder with Python's library, put behind PYTHONPATH in sys.path (default: the"
          + " environment's KRAIT_STDLIB)."),
  MAX_INSTRUCTIONS(
      "--max-instructions",
      "N",
      "End the program when N instructions have run, whatever it does (exit status "
          + ExitCode.STOPPED
          + ")."),
  COUNT_OPCODES(
      "--count-opcodes",
      "Show on standard error, at the end, how often each instruction and each pair of them ran."),
  COUNT_OPCODES_JSON("--count-opcodes-json", "The same as a JSON object."),
  FUNCTION("--function", "GLOB", "Show instructions of functions of that name only."),
  LINE("--line", "N|A-B", "Show instructions of that line, or of those lines, only."),
  LIMIT("--limit", "N", "Show no more than N instructions; the program goes on."),
  FORMAT(
      "--format",
      "FORMAT",
      "text, or json: one object a line, one line for each instruction (default: text)."),
  OUTPUT("-o", "TRACE", "Write to the file TRACE, not to standard error."),
  COLOR(
      "--color",
      "WHEN",
      "Use colours: auto, always or never (default: auto: on a terminal, if NO_COLOR is not set)."),
  INTERACTIVE(
      "-i", Flag.INSPECT, "Show the prompt when the program has ended; prompt for any input."),
  OPTIMIZE("-O", Flag.OPTIMIZE, "Leave out assertions; twice (-OO): docstrings, too."),
  UNBUFFERED("-u", "Write standard output at once."),
  DONT_WRITE_BYTECODE("-B", Flag.DONT_WRITE_BYTECODE, "Don't write .pyc files on import."),
  IGNORE_ENVIRONMENT("-E", Flag.IGNORE_ENVIRONMENT, "Ignore the variables PYTHON*."),
  WARNING("-W", "FILTER", "What to do with warnings: action:message:category:module:line."),
  SKIP_FIRST_LINE("-x", "Skip the first line of the source."),
  DIVISION(
      "-Q",
      "HOW",
      "How / divides: old, warn (of ints), warnall (of all numbers) or new (true division);"
          + " default: old."),
  TABCHECK("-t", Flag.TABCHECK, "Warn of inconsistent tabs; twice (-tt): refuse them."),
  PY3K("-3", Flag.PY3K_WARNING, "Warn of what Python 3 has not, and of / between ints."),
  NO_SITE("-S", Flag.NO_SITE, "Accepted: Krait never imports 'site' by itself."),
  NO_USER_SITE("-s", Flag.NO_USER_SITE, "Accepted, for the same reason."),
  VERBOSE("-v", Flag.VERBOSE, "Set sys.flags.verbose."),
  DEBUG("-d", Flag.DEBUG, "Set sys.flags.debug."),
  BYTES_WARNING(
      "-b",
      Flag.BYTES_WARNING,
      "Warn where a bytearray is compared with unicode; twice (-bb): as an error."),
  HASH_RANDOMIZATION(
      "-R",
      Flag.HASH_RANDOMIZATION,
      "Set sys.flags.hash_randomization (2.7); hashes stay the same in each run."),
  UNICODE("-U", Flag.UNICODE, "Set sys.flags.unicode."),
  VERSION("-V", "Show the version of Python and exit."),
  HELP("-h", "");

  /** The options that {@code krait run} has alone. */
  private static final Set<RunOption> OF_RUN = EnumSet.of(COUNT_OPCODES, COUNT_OPCODES_JSON);

  /** The options that {@code krait trace} has alone. */
  private static final Set<RunOption> OF_TRACE = EnumSet.of(FUNCTION, LINE, LIMIT, FORMAT, OUTPUT);

  private final String spelling;
  private final @Nullable String parameter;
  private final @Nullable Flag flag;
  private final String description;

  RunOption(String spelling, String description) {
    this(spelling, null, null, description);
  }

  RunOption(String spelling, String parameter, String description) {
    this(spelling, parameter, null, description);
  }

  RunOption(String spelling, Flag flag, String description) {
    this(spelling, null, flag, description);
  }

  RunOption(String spelling, @Nullable String parameter, @Nullable Flag flag, String description) {
    this.spelling = spelling;
    this.parameter = parameter;
    this.flag = flag;
    this.description = description;
  }

  /** The options of {@code krait run}. */
  static Set<RunOption> ofRun() {
    return EnumSet.complementOf(EnumSet.copyOf(OF_TRACE));
  }

  /** The options of {@code krait trace}. */
  static Set<RunOption> ofTrace() {
    return EnumSet.complementOf(EnumSet.copyOf(OF_RUN));
  }

  /** The option that a text such as {@code "-c"} or {@code "--python"} is, or null. */
  static @Nullable RunOption find(String text, Set<RunOption> among) {
    for (RunOption option : among) {
      if (option.spelling.equals(text)) {
        return option;
      }
    }
    return text.equals("--help") ? HELP : null;
  }

  /** How it is written. */
  String spelling() {
    return spelling;
  }

  /** What its parameter is called in the help; null if it has none. */
  @Nullable String parameter() {
    return parameter;
  }

  /** The flag that each use of it raises by one, or null. */
  @Nullable Flag flag() {
    return flag;
  }

  /** What the help says; empty for an option that all commands have. */
  String description() {
    return description;
  }
}
