package krait.vm.modules.sre;

import krait.vm.methods.Strings;
import krait.vm.object.Iterations;
import krait.vm.object.PyBaseString;
import krait.vm.object.PyBuffer;
import krait.vm.object.PyByteArray;
import krait.vm.object.PyErrors;
import krait.vm.object.PyException;
import krait.vm.object.PyInt;
import krait.vm.object.PyObject;
import krait.vm.object.PyStr;
import krait.vm.object.PyUnicode;
import krait.vm.object.RawBytes;
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
    wide = wide(object, found);
    int length = wide == null ? text.length() : wide.length;
    start = (int) Math.max(0, Math.min(pos, length));
    end = (int) Math.max(0, Math.min(endPos, length));
  }

  /** The characters of an object, or null if it has none. */
  private static @Nullable String textOf(PyObject object) {
    boolean readable =
        object instanceof PyBaseString
            || object instanceof PyByteArray
            || object instanceof PyBuffer
            || object instanceof RawBytes;
    return readable ? object.toString() : null;
  }

  /** Whether an object can be searched and has no backslash. */
  static boolean isWithoutEscapes(PyObject object) {
    if (object instanceof PyBaseString) {
      return object.toString().indexOf('\\') < 0;
    }
    try {
      Subject subject = new Subject(object, 0, 0);
      return subject.text.indexOf('\\') < 0;
    } catch (PyException e) {
      return false;
    }
  }

  private static int @Nullable [] wide(PyObject object, String text) {
    if (object instanceof PyUnicode unicode) {
      return unicode.isWide() ? codePoints(unicode) : null;
    }
    return object instanceof RawBytes ? items(object, text) : null;
  }

  /** The items of what is no string, if they have the size of characters of unicode. */
  private static int @Nullable [] items(PyObject object, String bytes) {
    long length = Iterations.longLength(object);
    int size = SreRules.current().codeSize();
    if (length == bytes.length()) {
      return null;
    }
    if (length != bytes.length() / (double) size) {
      throw PyErrors.typeError("buffer size mismatch");
    }
    int[] items = new int[(int) length];
    for (int i = 0; i < bytes.length(); i++) {
      items[i / size] |= bytes.charAt(i) << (i % size * Byte.SIZE);
    }
    return items;
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
