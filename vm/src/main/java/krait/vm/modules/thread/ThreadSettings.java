package krait.vm.modules.thread;

/** What {@code thread} remembers of an interpreter. */
final class ThreadSettings {

  private long stackSize;

  /** The size asked for; 0 for the usual one. */
  long stackSize() {
    return stackSize;
  }

  void setStackSize(long newSize) {
    stackSize = newSize;
  }
}
