package krait.vm.modules;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import krait.vm.object.ThreadState;

/** Standard input. While the program waits for it, its other threads run, and Ctrl-C is heard. */
public final class StandardInput extends StandardStream {

  private final InputStream in;
  private final byte[] bytes = new byte[8192];
  private int next;
  private int end;
  private final WaitingReader reader;

  StandardInput(InputStream in, boolean terminal) {
    super(0, terminal);
    this.in = in;
    this.reader = new WaitingReader(in);
  }

  /** Fills the buffer if it is empty; false at the end. */
  private boolean fill() {
    if (next < end) {
      return true;
    }
    next = 0;
    end = 0;
    try {
      ThreadState.current().poll();
      boolean ready = !reader.isReading() && in.available() > 0;
      end = Math.max(ready ? in.read(bytes) : reader.read(bytes), 0);
      return end > 0;
    } catch (IOException e) {
      throw failure(e);
    }
  }

  @Override
  public int read() {
    return fill() ? bytes[next++] & 0xff : -1;
  }

  @Override
  public int peek() {
    return fill() ? bytes[next] & 0xff : -1;
  }

  @Override
  public String readSome(int most) {
    if (most <= 0 || !fill()) {
      return "";
    }
    int from = next;
    next += Math.min(most, end - next);
    return new String(bytes, from, next - from, StandardCharsets.ISO_8859_1);
  }
}
