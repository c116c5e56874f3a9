package krait.vm.modules.io;

import krait.vm.object.PyNone;
import krait.vm.object.PyObject;
import org.jspecify.annotations.Nullable;

/** The arguments that say how bytes become a text. */
record TextOptions(
    @Nullable PyObject encoding, @Nullable PyObject errors, @Nullable PyObject newline) {

  private static boolean isGiven(@Nullable PyObject argument) {
    return argument != null && argument != PyNone.NONE;
  }

  boolean hasEncoding() {
    return isGiven(encoding);
  }

  boolean hasErrors() {
    return isGiven(errors);
  }

  boolean hasNewline() {
    return isGiven(newline);
  }

  /** An argument, or None if it was left out. */
  static PyObject orNone(@Nullable PyObject argument) {
    return argument == null ? PyNone.NONE : argument;
  }
}
