package krait.vm.methods;

import krait.vm.object.PyErrors;
import krait.vm.object.PyExc;
import krait.vm.object.PyException;
import krait.vm.object.PyNone;
import krait.vm.object.UnicodeLimits;

/** Bounds the room that a text may take. */
final class Room {

  /** The most characters of a text: what one Java array can hold. */
  private static final int LIMIT = Integer.MAX_VALUE - 8;

  private Room() {}

  /** The error where memory would not do. */
  static PyException exceeded() {
    return new PyException(PyExc.MemoryError, PyNone.NONE);
  }

  /** Checks that a text of a length can exist. */
  static int checked(long length) {
    Runtime runtime = Runtime.getRuntime();
    long free = runtime.maxMemory() - runtime.totalMemory() + runtime.freeMemory();
    if (length < 0 || length > LIMIT || length > free) {
      throw exceeded();
    }
    return (int) length;
  }

  /** A text several times; {@code problem} is for a length that no machine could count. */
  static String repeat(String text, long count, String problem) {
    if (count <= 0 || text.isEmpty()) {
      return "";
    }
    if (count > Long.MAX_VALUE / text.length()) {
      throw PyErrors.overflowError(problem);
    }
    checked(count * text.length());
    return text.repeat((int) count);
  }

  /** A character several times. */
  static String fill(int character, long count) {
    return repeat(UnicodeLimits.text(character), count, "");
  }
}
