package krait.vm.modules;

import java.io.IOException;
import java.io.OutputStream;

/**
 * Standard output or error. It is handed on when the C library of CPython's reference build hands
 * it on, because people see how output and error text mix.
 */
public final class StandardOutput extends StandardStream {

  private static final int BLOCK_SIZE = 4096;

  private final OutputStream out;
  private final BlockBuffer buffer;

  StandardOutput(int number, OutputStream out, boolean terminal, Buffering buffering) {
    super(number, terminal);
    this.out = out;
    this.buffer =
        new BlockBuffer(buffering, BLOCK_SIZE) {
          @Override
          void handOn(byte[] bytes, int count) throws IOException {
            out.write(bytes, 0, count);
            if (buffering != Buffering.BLOCK) {
              out.flush();
            }
          }
        };
  }

  @Override
  public void write(String latin1) {
    try {
      buffer.write(latin1);
    } catch (IOException e) {
      throw failure(e);
    }
  }

  @Override
  public void flush() {
    try {
      buffer.drain();
      out.flush();
    } catch (IOException e) {
      throw failure(e);
    }
  }
}
