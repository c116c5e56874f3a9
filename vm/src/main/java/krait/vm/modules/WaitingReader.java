package krait.vm.modules;

import java.io.IOException;
import java.io.InputStream;
import krait.vm.object.ThreadState;
import org.jspecify.annotations.Nullable;

/**
 * Reads from a stream by threads of their own, so that a program that waits can be interrupted.
 * What a read that was given up brings in the end is the result of the next one.
 */
final class WaitingReader {

  private static final long LOOK_MILLIS = 20;

  private final InputStream in;
  private final byte[] bytes = new byte[4096];
  private boolean reading;
  private int count;
  private @Nullable IOException failure;

  WaitingReader(InputStream in) {
    this.in = in;
  }

  /** Whether a read that was given up is still going on, or has a result that nobody took. */
  synchronized boolean isReading() {
    return reading || count != 0;
  }

  /** Reads what there is, at least one byte; less than one at the end. */
  int read(byte[] into) throws IOException {
    ThreadState state = ThreadState.current();
    begin();
    while (true) {
      state.leave();
      boolean done;
      try {
        done = await();
      } finally {
        state.enter();
      }
      state.poll();
      if (done) {
        return take(into);
      }
    }
  }

  private synchronized void begin() {
    if (reading || count != 0) {
      return;
    }
    reading = true;
    Thread thread = new Thread(this::serve, "standard input");
    thread.setDaemon(true);
    thread.start();
  }

  @SuppressWarnings(
      "WaitNotInLoop") // whoever calls it looks again, and does other things meanwhile
  private synchronized boolean await() {
    try {
      if (reading) {
        wait(LOOK_MILLIS);
      }
    } catch (InterruptedException e) {
      ThreadState.current().interrupt();
    }
    return !reading;
  }

  private synchronized int take(byte[] into) throws IOException {
    IOException problem = failure;
    int taken = count;
    failure = null;
    count = 0;
    if (problem != null) {
      throw problem;
    }
    System.arraycopy(bytes, 0, into, 0, Math.max(taken, 0));
    return taken;
  }

  private void serve() {
    int got = -1;
    IOException problem = null;
    try {
      got = in.read(bytes);
    } catch (IOException e) {
      problem = e;
    }
    answer(got, problem);
  }

  private synchronized void answer(int got, @Nullable IOException problem) {
    count = got;
    failure = problem;
    reading = false;
    notifyAll();
  }
}
