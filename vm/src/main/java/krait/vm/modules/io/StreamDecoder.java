package krait.vm.modules.io;

import krait.vm.object.PyNone;
import krait.vm.object.PyObject;

/** Makes a text of bytes that come piece by piece. */
abstract class StreamDecoder {

  /**
   * Where a decoder is.
   *
   * @param pending the bytes that it has not used yet
   * @param flags what else there is to know; 0 at the start
   */
  record State(String pending, long flags) {}

  /** The text of some bytes; {@code last} says that no more are to come. */
  abstract String decode(String bytes, boolean last);

  abstract State state();

  abstract void setState(State state);

  /** Starts over. */
  abstract void reset();

  /** What ends of lines were seen; None if nobody looked. */
  PyObject newlines() {
    return PyNone.NONE;
  }
}
