package krait.vm.modules.sre;

import krait.vm.methods.Strings;
import krait.vm.object.PyBaseString;
import krait.vm.object.PyBuffer;
import krait.vm.object.PyByteArray;
import krait.vm.object.PyErrors;
import krait.vm.object.PyInt;
import krait.vm.object.PyObject;
import krait.vm.object.PyStr;
import krait.vm.object.PyUnicode;
import krait.vm.op.ItemOps;
import org.jspecify.annotations.Nullable;

/** What a pattern is matched against: an object's characters and the part that is looked at. */
final class Subject {

  private final PyObject object;
  private final String text;
  private final int @Nullable [] wide;
  private final int start;
  private final int end;

  /**
   * The part of an object between two indexes.
   *
   * @throws krait.vm.object.PyException a TypeError if it has no characters
   */
  Subject(PyObject object, long pos, long endPos) {
    String found = textOf(object);
    if (found == null) {
      throw PyErrors.typeError("expected string or buffer");
    }
    this.object = object;
    text = found;
    wide = object instanceof PyUnicode unicode && unicode.isWide() ? codePoints(unicode) : null;
    int length = wide == null ? text.length() : wide.length;
    start = (int) Math.max(0, Math.min(pos, length));
    end = (int) Math.max(0, Math.min(endPos, length));
  }

  /** The characters of an object, or null if it has none. */
  static @Nullable String textOf(PyObject object) {
    boolean readable =
        object instanceof PyBaseString
            || object instanceof PyByteArray
            || object instanceof PyBuffer;
    return readable ? object.toString() : null;
  }

  private static int[] codePoints(PyUnicode unicode) {
    int[] all = new int[unicode.length()];
    int at = 0;
    for (int i = 0; i < all.length; i++) {
      all[i] = unicode.text().codePointAt(at);
      at = unicode.after(at);
    }
    return all;
  }

  /** The object. */
  PyObject object() {
    return object;
  }

  /** The text in Java's form. */
  String text() {
    return text;
  }

  /** The characters, where some take two places in {@link #text}; else null. */
  int @Nullable [] wide() {
    return wide;
  }

  /** The first index that is looked at. */
  int start() {
    return start;
  }

  /** The index behind the last one that is looked at. */
  int end() {
    return end;
  }

  /** A part of an object with characters. */
  static PyObject slice(PyObject object, int from, int to) {
    if (object.getClass() == PyStr.class || object.getClass() == PyUnicode.class) {
      PyBaseString whole = (PyBaseString) object;
      int stop = Math.min(to, whole.length());
      int begin = Math.min(from, stop);
      return Strings.part(whole, begin, stop);
    }
    return ItemOps.getSlice(object, PyInt.of(from), PyInt.of(to));
  }

  /** A part of the object. */
  PyObject slice(int from, int to) {
    return slice(object, from, to);
  }
}
