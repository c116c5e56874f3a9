package krait.cli;

import krait.vm.object.Flag;
import org.jspecify.annotations.Nullable;

/** The options of {@code krait run}: those of {@code python}, and some of Krait's own. */
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
  INTERACTIVE(
      "-i", Flag.INSPECT, "Show the prompt when the program has ended; prompt for any input."),
  OPTIMIZE(
      "-O", Flag.OPTIMIZE, "Leave out assertions; twice (-OO): docstrings, too. Reads .pyo files."),
  UNBUFFERED("-u", "Write standard output at once."),
  DONT_WRITE_BYTECODE("-B", Flag.DONT_WRITE_BYTECODE, "Don't write .pyc files on import."),
  IGNORE_ENVIRONMENT("-E", Flag.IGNORE_ENVIRONMENT, "Ignore the variables PYTHON*."),
  WARNING("-W", "FILTER", "What to do with warnings: action:message:category:module:line."),
  SKIP_FIRST_LINE("-x", "Skip the first line of the source."),
  DIVISION("-Q", "HOW", "How / divides ints: old, warn, warnall or new (default: old)."),
  TABCHECK("-t", Flag.TABCHECK, "Warn of inconsistent tabs; twice (-tt): refuse them."),
  PY3K("-3", Flag.PY3K_WARNING, "Set sys.py3kwarning; Krait warns of nothing more."),
  NO_SITE("-S", Flag.NO_SITE, "Accepted: Krait never imports 'site' by itself."),
  NO_USER_SITE("-s", Flag.NO_USER_SITE, "Accepted, for the same reason."),
  VERBOSE("-v", Flag.VERBOSE, "Set sys.flags.verbose."),
  DEBUG("-d", Flag.DEBUG, "Set sys.flags.debug."),
  BYTES_WARNING("-b", Flag.BYTES_WARNING, "Set sys.flags.bytes_warning."),
  UNICODE("-U", Flag.UNICODE, "Set sys.flags.unicode."),
  VERSION("-V", "Show the version of Python and exit."),
  HELP("-h", "");

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

  /** The option that a text such as {@code "-c"} or {@code "--python"} is, or null. */
  static @Nullable RunOption find(String text) {
    for (RunOption option : values()) {
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
