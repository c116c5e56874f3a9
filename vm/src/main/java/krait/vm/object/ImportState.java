package krait.vm.object;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;

/** What the import system of one interpreter remembers: its lock, and what is being reloaded. */
public final class ImportState {

  private final ReentrantLock lock = new ReentrantLock();
  private final PyDict reloading = new PyDict();
  private final Map<String, PyDict> originals = new HashMap<>();

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

  /** Remembers what is in a built-in module but some names, for when it is loaded again. */
  public void remember(PyModule module, String... without) {
    PyDict original = module.dict().copy();
    for (String name : without) {
      original.remove(PyStr.of(name));
    }
    originals.put(module.name(), original);
  }

  /** Puts what was in a built-in module at first into it again. */
  public void restore(PyModule module) {
    PyDict original = originals.get(module.name());
    if (original != null) {
      for (int at = original.nextEntry(0); at >= 0; at = original.nextEntry(at + 1)) {
        module.dict().put(original.keyAt(at), original.valueAt(at));
      }
    }
  }

  /** The modules that are being reloaded, by name. */
  public PyDict reloading() {
    return reloading;
  }
}
