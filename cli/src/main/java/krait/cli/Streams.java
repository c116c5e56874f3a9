package krait.cli;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;

/**
 * All that a subcommand knows of the world outside, so that a test can be that world.
 *
 * @param in standard input
 * @param out standard output: results and nothing else
 * @param err standard error: messages and progress
 * @param terminals which of the two are shown to a person
 */
public record Streams(InputStream in, ResultStream out, PrintStream err, Terminals terminals) {

  /** Makes the streams of a command of which no one is watching the output. */
  public static Streams of(InputStream in, OutputStream out, PrintStream err) {
    return new Streams(in, new ResultStream(out), err, Terminals.NONE);
  }

  /** Tells the user one thing, on one line, whatever characters the message has. */
  public void complain(String message) {
    out.flush();
    err.println("krait: " + OneLine.of(message));
    err.flush();
  }
}
