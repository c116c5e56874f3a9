package krait.vm.modules;

import krait.vm.object.PyException;
import krait.vm.object.PyObject;
import krait.vm.object.PyStr;
import krait.vm.object.Texts;
import krait.vm.op.PrintOps;

/**
 * The file that an uncaught exception is shown on, written piece by piece as CPython does, which
 * objects with a method {@code write} see. After a piece has failed nothing more is written.
 */
final class DisplayedError {

  private final PyObject file;
  private boolean failed;

  DisplayedError(PyObject file) {
    this.file = file;
  }

  /** Whether something could not be written or made. */
  boolean hasFailed() {
    return failed;
  }

  /** Says whether something could not be made. */
  void setFailed(boolean state) {
    failed = state;
  }

  /** Writes a piece of text. */
  void write(String text) {
    if (failed) {
      return;
    }
    try {
      PrintOps.write(file, PyStr.of(text));
    } catch (PyException e) {
      failed = true;
    }
  }

  /** Writes the {@code str} of an object. */
  void writeObject(PyObject object) {
    if (failed) {
      return;
    }
    try {
      PrintOps.write(file, Texts.str(object));
    } catch (PyException e) {
      failed = true;
    }
  }
}
