package krait.vm.modules.io;

import krait.vm.codec.Codecs;
import krait.vm.object.PyErrors;
import krait.vm.object.PyNone;
import krait.vm.object.PyObject;
import krait.vm.object.PyStr;
import org.jspecify.annotations.Nullable;

/**
 * How a text says that it is about its ends of lines.
 *
 * @param newline the argument {@code newline}; null for None
 */
record LineEnds(@Nullable String newline) {

  /** What an argument says, which may be None. */
  static LineEnds of(PyObject argument, String function, int number) {
    String newline = nameOrNull(argument, function, number);
    if (newline == null
        || newline.isEmpty()
        || newline.equals("\n")
        || newline.equals("\r")
        || newline.equals("\r\n")) {
      return new LineEnds(newline);
    }
    throw PyErrors.valueError("illegal newline value: " + newline);
  }

  /** An argument that is a name or None. */
  static @Nullable String nameOrNull(@Nullable PyObject argument, String function, int number) {
    if (argument == null || argument == PyNone.NONE) {
      return null;
    }
    if (!(argument instanceof krait.vm.object.PyBaseString)) {
      throw PyErrors.typeError(
          function
              + "() argument "
              + number
              + " must be string or None, not "
              + argument.type().name());
    }
    return Codecs.name(argument, function, number, "");
  }

  /** Whether a line may end in any of three ways. */
  boolean isUniversal() {
    return newline == null || newline.isEmpty();
  }

  /** Whether all ends become {@code \n}. */
  boolean isTranslated() {
    return newline == null;
  }

  /** What is written for {@code \n}; null for itself. */
  @Nullable String written() {
    return newline != null && newline.startsWith("\r") ? newline : null;
  }

  /** The text as it is written. */
  String toWrite(String text) {
    String end = written();
    return end == null ? text : text.replace("\n", end);
  }

  /** The argument as an object. */
  PyObject shown() {
    return newline == null ? PyNone.NONE : PyStr.of(newline);
  }

  /** Where a line ends that starts at or before an offset: behind its end, or -1. */
  int find(CharSequence text, int from, int to) {
    if (newline == null || newline.equals("\n")) {
      return behind(text, from, to, '\n');
    }
    if (newline.equals("\r")) {
      return behind(text, from, to, '\r');
    }
    for (int at = from; at < to; at++) {
      char c = text.charAt(at);
      boolean pair = c == '\r' && at + 1 < to && text.charAt(at + 1) == '\n';
      if (pair) {
        return at + 2;
      }
      if (newline.isEmpty() && (c == '\n' || c == '\r')) {
        return at + 1;
      }
    }
    return -1;
  }

  private static int behind(CharSequence text, int from, int to, char end) {
    if (text instanceof String string) {
      int at = string.indexOf(end, from);
      return at < 0 ? -1 : at + 1;
    }
    for (int at = from; at < to; at++) {
      if (text.charAt(at) == end) {
        return at + 1;
      }
    }
    return -1;
  }
}
