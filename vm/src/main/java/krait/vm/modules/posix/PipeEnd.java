package krait.vm.modules.posix;

import java.util.ArrayDeque;
import krait.vm.modules.SequentialStream;
import krait.vm.object.Errno;
import krait.vm.object.PyExc;
import krait.vm.object.PyException;
import krait.vm.object.ThreadState;

/** One end of a pipe between threads: what the other end writes can be read here. */
final class PipeEnd extends SequentialStream {

  private static final int CAPACITY = 65536;
  private static final int PATIENCE_MILLIS = 50;

  /** What both ends share. */
  private static final class Content {
    final ArrayDeque<Byte> bytes = new ArrayDeque<>();
    boolean readerClosed;
    boolean writerClosed;
  }

  private final Content content;
  private final boolean reads;

  /** The end to read from, of a new pipe. */
  PipeEnd() {
    this(new Content(), true);
  }

  private PipeEnd(Content content, boolean reads) {
    super(UNNUMBERED);
    this.content = content;
    this.reads = reads;
  }

  /** The end to write to. */
  PipeEnd other() {
    return new PipeEnd(content, false);
  }

  private static PyException failure(Errno error) {
    return error.error(PyExc.IOError);
  }

  /** Lets other threads run for a while. */
  private void pause() {
    ThreadState state = ThreadState.current();
    state.leave();
    try {
      synchronized (content) {
        content.wait(PATIENCE_MILLIS);
      }
    } catch (InterruptedException e) {
      state.interrupt();
    } finally {
      state.enter();
    }
    state.poll();
  }

  /** Waits until there is something to read; false at the end. */
  private boolean await() {
    if (!reads) {
      throw failure(Errno.EBADF);
    }
    while (true) {
      synchronized (content) {
        if (!content.bytes.isEmpty()) {
          return true;
        }
        if (content.writerClosed) {
          return false;
        }
      }
      pause();
    }
  }

  @Override
  public int read() {
    if (!await()) {
      return -1;
    }
    synchronized (content) {
      content.notifyAll();
      return content.bytes.remove() & 0xff;
    }
  }

  @Override
  public int peek() {
    if (!await()) {
      return -1;
    }
    synchronized (content) {
      return content.bytes.element() & 0xff;
    }
  }

  @Override
  public String readSome(int most) {
    StringBuilder text = new StringBuilder();
    if (most > 0 && await()) {
      synchronized (content) {
        while (text.length() < most && !content.bytes.isEmpty()) {
          text.append((char) (content.bytes.remove() & 0xff));
        }
        content.notifyAll();
      }
    }
    return text.toString();
  }

  @Override
  public void write(String latin1) {
    if (reads) {
      throw failure(Errno.EBADF);
    }
    int next = 0;
    while (next < latin1.length()) {
      synchronized (content) {
        if (content.readerClosed) {
          throw failure(Errno.EPIPE);
        }
        while (next < latin1.length() && content.bytes.size() < CAPACITY) {
          content.bytes.add((byte) latin1.charAt(next++));
        }
        content.notifyAll();
      }
      if (next < latin1.length()) {
        pause();
      }
    }
  }

  @Override
  public void flush() {}

  @Override
  public void close() {
    synchronized (content) {
      if (reads) {
        content.readerClosed = true;
      } else {
        content.writerClosed = true;
      }
      content.notifyAll();
    }
  }
}
