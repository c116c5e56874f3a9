package krait.vm.object;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * The lock that a thread of an interpreter holds while it runs Python code.
 *
 * <p>A thread that waits asks the holder to let others run; the holder does so where it polls.
 */
final class InterpreterLock {

  private static final long PATIENCE_MILLIS = 5;

  private final ReentrantLock lock = new ReentrantLock(true);
  private volatile @Nullable ThreadState holder;

  /** Waits for the lock. */
  void acquire(ThreadState state) {
    boolean interrupted = false;
    while (true) {
      try {
        if (lock.tryLock(PATIENCE_MILLIS, TimeUnit.MILLISECONDS)) {
          break;
        }
        ThreadState other = holder;
        if (other != null) {
          other.requestSwitch();
        }
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    holder = state;
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  /** Gives the lock up. */
  void release() {
    holder = null;
    lock.unlock();
  }

  /** Whether the current thread holds it. */
  boolean isHeld() {
    return lock.isHeldByCurrentThread();
  }
}
