package krait.vm.exec;

import org.jspecify.annotations.Nullable;

/**
 * Memory kept for the time when there is no other: without it there would be none for the exception
 * that says so, nor for its handler.
 */
final class MemoryReserve {

  private static final int BYTES = 2 << 20;

  private static volatile byte @Nullable [] reserve = new byte[BYTES];

  private MemoryReserve() {}

  /** Gives the reserve up; takes a new one first if the last was given up and there is room now. */
  static void release() {
    if (reserve == null) {
      try {
        reserve = new byte[BYTES];
      } catch (OutOfMemoryError e) {
        return;
      }
    }
    reserve = null;
  }
}
