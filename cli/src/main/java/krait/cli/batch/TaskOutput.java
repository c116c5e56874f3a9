package krait.cli.batch;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one task prints. Until it is this task's turn the bytes are kept, up to a limit at which the
 * task has to wait; from then on they go straight to the target.
 */
public final class TaskOutput extends OutputStream {

  /** How many bytes a task may be ahead of its turn. */
  static final int MAX_AHEAD = 1 << 22;

  private final int index;
  private final List<String> messages = new ArrayList<>();
  private final List<String> quoted = new ArrayList<>();
  private byte[] held = new byte[0];
  private int size;
  private @Nullable OutputStream target;
  private boolean done;
  private boolean abandoned;
  private boolean finding;
  private @Nullable Throwable failure;
  private @Nullable Throwable writeFailure;

  /** The output of the input with an index. */
  TaskOutput(int index) {
    this.index = index;
  }

  /** How many inputs come before this one. */
  public int index() {
    return index;
  }

  @Override
  public void write(int b) {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public synchronized void write(byte[] bytes, int offset, int length) {
    awaitSpace(length);
    if (abandoned) {
      throw new Abandoned();
    }
    if (target != null) {
      writeThrough(bytes, offset, length);
      return;
    }
    if (held.length - size < length) {
      held = Arrays.copyOf(held, Math.max(size + length, held.length * 2));
    }
    System.arraycopy(bytes, offset, held, size, length);
    size += length;
  }

  private void writeThrough(byte[] bytes, int offset, int length) {
    OutputStream stream = target;
    if (stream == null) {
      return;
    }
    try {
      stream.write(bytes, offset, length);
    } catch (IOException | RuntimeException e) {
      writeFailure = e;
      abandoned = true;
      throw new Abandoned();
    }
  }

  /** Tells the user something about the input, after its results: a few words on one line. */
  public synchronized void message(String text) {
    messages.add(text);
  }

  /**
   * Shows the user lines that say by themselves what they are about, such as a place in the input,
   * what is wrong there, and the line with a caret below the fault.
   */
  public synchronized void quote(List<String> lines) {
    quoted.addAll(lines);
  }

  /** Notes that there was something to be found, which the exit status will tell. */
  public synchronized void finding() {
    finding = true;
  }

  private synchronized void awaitSpace(int length) {
    try {
      while (target == null && !abandoned && size > 0 && length > MAX_AHEAD - size) {
        wait();
      }
    } catch (InterruptedException e) {
      abandoned = true;
      Thread.currentThread().interrupt();
    }
  }

  /** It is this task's turn: its bytes go to the target from now on. */
  synchronized void turn(OutputStream stream) {
    target = stream;
    if (size > 0) {
      try {
        writeThrough(held, 0, size);
      } catch (Abandoned e) {
        // The batch finds the failure when the task has ended.
      }
    }
    held = new byte[0];
    notifyAll();
  }

  /** The task's results are of no use any more; it is to stop. */
  synchronized void abandon() {
    abandoned = true;
    notifyAll();
  }

  synchronized void done(@Nullable Throwable thrown) {
    failure = thrown instanceof Abandoned ? null : thrown;
    done = true;
    notifyAll();
  }

  /** Waits until the task has ended, for at most some milliseconds; whether it has. */
  synchronized boolean isDoneWithin(long milliseconds) throws InterruptedException {
    long end = System.nanoTime() + milliseconds * 1_000_000;
    long left = milliseconds;
    while (!done && left > 0) {
      wait(left);
      left = (end - System.nanoTime()) / 1_000_000;
    }
    return done;
  }

  synchronized List<String> quoted() {
    return List.copyOf(quoted);
  }

  synchronized List<String> messages() {
    return List.copyOf(messages);
  }

  synchronized boolean hasFinding() {
    return finding;
  }

  synchronized @Nullable Throwable failure() {
    return failure;
  }

  /** What went wrong when the target was written to. */
  synchronized @Nullable Throwable writeFailure() {
    return writeFailure;
  }

  /** Ends a task whose results can't be used. */
  private static final class Abandoned extends RuntimeException {
    private static final long serialVersionUID = 1;

    Abandoned() {
      super(null, null, false, false);
    }
  }
}
