package krait.vm.modules;

import java.io.InputStream;
import java.io.OutputStream;
import krait.vm.object.PyFile;
import krait.vm.object.PyModule;
import krait.vm.object.Settings;

/** The three files that a program starts with. */
public final class StandardFiles {

  private final StandardInput in;
  private final StandardOutput out;
  private final StandardOutput err;

  /**
   * The files over streams.
   *
   * @param terminals which of the streams are terminals
   */
  public StandardFiles(
      InputStream in, OutputStream out, OutputStream err, Terminals terminals, boolean unbuffered) {
    this.in = new StandardInput(in, terminals.in());
    Buffering buffering = terminals.out() ? Buffering.LINE : Buffering.BLOCK;
    this.out = new StandardOutput(1, out, terminals.out(), unbuffered ? Buffering.NONE : buffering);
    this.err = new StandardOutput(2, err, terminals.err(), Buffering.NONE);
  }

  /**
   * Which streams have a person at the other end.
   *
   * @param in standard input
   * @param out standard output
   * @param err standard error
   */
  public record Terminals(boolean in, boolean out, boolean err) {
    /** None of them. */
    public static final Terminals NONE = new Terminals(false, false, false);
  }

  /** Standard input. */
  public StandardInput in() {
    return in;
  }

  /** Standard output. */
  public StandardOutput out() {
    return out;
  }

  /** Standard error. */
  public StandardOutput err() {
    return err;
  }

  /** Puts the file objects into {@code sys}. */
  public void open(PyModule sys, Settings settings) {
    open(sys, settings, "stdin", in, "r");
    open(sys, settings, "stdout", out, "w");
    open(sys, settings, "stderr", err, "w");
  }

  private static void open(
      PyModule sys, Settings settings, String name, StandardStream stream, String mode) {
    PyFile file = new PyFile(stream, "<" + name + ">", mode);
    if (settings.streamEncoding() != null) {
      file.setEncoding(settings.streamEncoding(), settings.streamErrors());
    } else if (stream.isTerminal()) {
      file.setEncoding(settings.encoding(), null);
    }
    sys.put(name, file);
    sys.put("__" + name + "__", file);
  }
}
