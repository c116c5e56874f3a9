package krait.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;

/**
 * Standard error as a stream that fails where nothing can be written any more. A {@link
 * PrintStream} itself goes on in silence, and with it a trace that nobody reads.
 */
final class CheckedErrors extends OutputStream {

  private final PrintStream errors;

  CheckedErrors(PrintStream errors) {
    this.errors = errors;
  }

  @Override
  public void write(int value) throws IOException {
    write(new byte[] {(byte) value}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int from, int count) throws IOException {
    errors.write(bytes, from, count);
    check();
  }

  @Override
  public void flush() throws IOException {
    check();
  }

  /**
   * Also flushes. A print stream does not tell what went wrong; nearly always a reader has gone.
   */
  private void check() throws IOException {
    if (errors.checkError()) {
      throw new IOException("Broken pipe");
    }
  }
}
