package krait.vm.object;

import java.util.concurrent.locks.ReentrantLock;

/** What the import system of one interpreter remembers: its lock, and what is being reloaded. */
public final class ImportState {

  private final ReentrantLock lock = new ReentrantLock();
  private final PyDict reloading = new PyDict();

  /** Nothing imported yet. */
  public ImportState() {}

  /** The lock that a thread holds while it imports. */
  public ReentrantLock lock() {
    return lock;
  }

  /** The modules that are being reloaded, by name. */
  public PyDict reloading() {
    return reloading;
  }
}
