package krait.vm.exec;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Something to do in another thread, with its result or what it threw. */
final class MainTask<T extends @Nullable Object> implements Runnable {

  private final Supplier<T> action;
  private @Nullable T result;
  private @Nullable Throwable thrown;

  MainTask(Supplier<T> action) {
    this.action = action;
  }

  @Override
  public void run() {
    try {
      result = action.get();
    } catch (RuntimeException | Error e) {
      thrown = e;
    }
  }

  /** Starts a thread that runs this, and waits for its end. */
  @SuppressWarnings("NullAway") // null is a result like any other where T allows it
  T result(Thread thread) {
    thread.start();
    boolean interrupted = false;
    while (true) {
      try {
        thread.join();
        break;
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
    if (thrown instanceof RuntimeException e) {
      throw e;
    }
    if (thrown instanceof Error e) {
      throw e;
    }
    return result;
  }
}
