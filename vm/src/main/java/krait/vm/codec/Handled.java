package krait.vm.codec;

import krait.vm.object.PyErrors;

/** What error handlers return. */
final class Handled {

  private Handled() {}

  /** The place to go on at: counted from the end if negative. */
  static long place(long place, int length) {
    long at = place < 0 ? place + length : place;
    if (at < 0 || at > length) {
      throw PyErrors.indexError("position " + at + " from error handler out of bounds");
    }
    return at;
  }
}
