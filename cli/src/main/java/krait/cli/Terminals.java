package krait.cli;

import java.io.Console;

/**
 * Which streams have a person at the other end. Colours are for such a stream only, and so is
 * progress.
 *
 * @param in whether standard input is a terminal
 * @param out whether standard output is a terminal
 * @param err whether standard error is a terminal
 * @param plain whether the user wants no colours: {@code NO_COLOR} is set or {@code TERM} is {@code
 *     dumb}
 */
public record Terminals(boolean in, boolean out, boolean err, boolean plain) {
  /** No one is watching. */
  static final Terminals NONE = new Terminals(false, false, false, true);

  /** Set by the {@code krait} script, which can ask for each stream: words out of "in out err". */
  private static final String PROPERTY = "krait.terminals";

  /** Looks at the streams of this process. */
  static Terminals ofProcess() {
    String noColor = System.getenv("NO_COLOR");
    boolean plain = (noColor != null && !noColor.isEmpty()) || "dumb".equals(System.getenv("TERM"));
    String known = System.getProperty(PROPERTY);
    if (known != null) {
      return new Terminals(
          known.contains("in"), known.contains("out"), known.contains("err"), plain);
    }
    boolean console = hasConsole();
    return new Terminals(console, console, console, plain);
  }

  /** Java alone can only tell of input and output together. */
  @SuppressWarnings("SystemConsoleNull") // Null before Java 22; after it, asked below.
  private static boolean hasConsole() {
    Console console = System.console();
    if (console == null) {
      return false;
    }
    try {
      // Since Java 22 there may be a console without a terminal, and a method that tells.
      return (boolean) Console.class.getMethod("isTerminal").invoke(console);
    } catch (ReflectiveOperationException e) {
      return true;
    }
  }
}
