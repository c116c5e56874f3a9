package krait.vm.object;

import java.util.concurrent.locks.ReentrantLock;

/** What the import system of one interpreter remembers: its lock, and what is being reloaded. */
public final class ImportState {

  private final ReentrantLock lock = new ReentrantLock();
  private final PyDict reloading = new PyDict();

  /** Nothing imported yet. */
  public ImportState() {}

  /** Begins to import; waits while another thread does, and lets others run meanwhile. */
  public void enter() {
    if (lock.tryLock()) {
      return;
    }
    ThreadState state = ThreadState.current();
    state.leave();
    try {
      lock.lock();
    } finally {
      state.enter();
    }
  }

  /** Ends to import; false if the thread did not do so. */
  public boolean leave() {
    if (!lock.isHeldByCurrentThread()) {
      return false;
    }
    lock.unlock();
    return true;
  }

  /** Whether some thread imports. */
  public boolean isEntered() {
    return lock.isLocked();
  }

  /** The modules that are being reloaded, by name. */
  public PyDict reloading() {
    return reloading;
  }
}
