package krait.cli.batch;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * Threads that take jobs in order, made when there is work for them. Their stacks are large because
 * values in a file may be nested 2000 deep; memory is only taken for what is used of them.
 */
final class Workers {

  private static final long STACK_SIZE = 256L << 20;

  private final int limit;
  private final Deque<Runnable> queue = new ArrayDeque<>();
  private int threads;
  private int idle;
  private boolean closed;

  Workers(int limit) {
    this.limit = limit;
  }

  synchronized void submit(Runnable job) {
    queue.add(job);
    if (idle == 0 && threads < limit) {
      threads++;
      Thread thread = new Thread(null, new Worker(), "krait-worker-" + threads, STACK_SIZE);
      thread.setDaemon(true);
      thread.start();
    } else {
      notifyAll();
    }
  }

  /** Ends the threads when they have done what was submitted. */
  synchronized void close() {
    closed = true;
    notifyAll();
  }

  /** A class and no lambda: the first lambda of a process costs some milliseconds. */
  private final class Worker implements Runnable {
    @Override
    public void run() {
      for (Runnable job = next(); job != null; job = next()) {
        job.run();
      }
    }
  }

  private synchronized @Nullable Runnable next() {
    idle++;
    while (queue.isEmpty() && !closed) {
      try {
        wait();
      } catch (InterruptedException e) {
        return null;
      }
    }
    idle--;
    return queue.poll();
  }
}
