package krait.cli.batch;

import java.io.PrintStream;

/**
 * A bar on the last line of a terminal, {@code [#####-----] 12/24 name}, which appears when the
 * work takes longer than a moment and is gone at the end.
 */
public final class ProgressBar {

  private static final long FIRST_AFTER_NANOS = 400_000_000L;
  private static final long INTERVAL_NANOS = 100_000_000L;
  private static final int WIDTH = 30;
  private static final int NAME_WIDTH = 38;

  private final PrintStream terminal;
  private final int total;
  private long nextAt;
  private boolean shown;

  /**
   * A bar.
   *
   * @param terminal where to draw it
   * @param total how many inputs there are
   */
  public ProgressBar(PrintStream terminal, int total) {
    this.terminal = terminal;
    this.total = total;
    this.nextAt = System.nanoTime() + FIRST_AFTER_NANOS;
  }

  /** Shows that so many inputs are done and one is at work, if it is time to. */
  void show(int done, String name) {
    long now = System.nanoTime();
    if (now - nextAt < 0) {
      return;
    }
    nextAt = now + INTERVAL_NANOS;
    shown = true;
    int filled = total == 0 ? 0 : (int) ((long) done * WIDTH / total);
    terminal.print(
        "\r["
            + "#".repeat(Math.min(filled, WIDTH))
            + "-".repeat(Math.max(WIDTH - filled, 0))
            + "] "
            + done
            + "/"
            + total
            + " "
            + shorten(name)
            + "\033[K");
    terminal.flush();
  }

  /** The end of a name, without characters that a terminal might obey. */
  private static String shorten(String name) {
    String end = name.length() > NAME_WIDTH ? name.substring(name.length() - NAME_WIDTH) : name;
    StringBuilder plain = new StringBuilder(end);
    for (int i = 0; i < plain.length(); i++) {
      if (Character.isISOControl(plain.charAt(i))) {
        plain.setCharAt(i, '?');
      }
    }
    return plain.toString();
  }

  /** Takes the bar away, so that something else can be printed. */
  void clear() {
    if (shown) {
      terminal.print("\r\033[K");
      terminal.flush();
      shown = false;
    }
  }
}
