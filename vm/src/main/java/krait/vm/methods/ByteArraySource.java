package krait.vm.methods;

import krait.vm.object.Conversions;
import krait.vm.object.Iterations;
import krait.vm.object.PyBuffer;
import krait.vm.object.PyByteArray;
import krait.vm.object.PyErrors;
import krait.vm.object.PyException;
import krait.vm.object.PyInt;
import krait.vm.object.PyMemoryView;
import krait.vm.object.PyObject;
import krait.vm.object.PyStr;
import org.jspecify.annotations.Nullable;

/** What a {@code bytearray} takes its bytes from. */
final class ByteArraySource {

  private static final int BYTE_LIMIT = 256;

  private ByteArraySource() {}

  /** Fills an empty array with so many zeros, or with the bytes of a buffer or an iterable. */
  static void fill(PyByteArray self, PyObject source) {
    PyInt count = count(source);
    if (count != null) {
      self.assign(zeros(count.value()));
    } else if (source instanceof PyByteArray || source instanceof PyBuffer) {
      self.assign(bytes(source));
    } else {
      addAll(self, source);
    }
  }

  /** The number of bytes that an object stands for, or null if it rather holds bytes. */
  private static @Nullable PyInt count(PyObject source) {
    if (!Conversions.isIndex(source)) {
      return null;
    }
    try {
      return PyInt.of(Conversions.toIndexOverflowing(source));
    } catch (PyException e) {
      if (e.matches(ByteArrayRules.current().lostErrors())) {
        return null;
      }
      throw e;
    }
  }

  /** Adds the bytes of an iterable one by one, so that it sees what is there already. */
  private static void addAll(PyByteArray self, PyObject iterable) {
    PyObject iterator = Iterations.iterator(iterable);
    PyObject item = Iterations.next(iterator);
    while (item != null) {
      String one = String.valueOf((char) value(item));
      self.replace(self.size(), self.size(), one);
      item = Iterations.next(iterator);
    }
  }

  private static String zeros(long count) {
    if (count < 0) {
      throw PyErrors.valueError("negative count");
    }
    return Room.fill(0, count);
  }

  /** The bytes of a string, byte array, buffer, or of an iterable of numbers. */
  static String bytes(PyObject source) {
    if (source instanceof PyStr || source instanceof PyByteArray) {
      return source.toString();
    }
    if (source instanceof PyBuffer buffer) {
      return buffer.content();
    }
    return collected(Iterations.iterator(source));
  }

  /** The bytes that an array is extended by; an iterable is asked for its length. */
  static String extension(PyObject source) {
    if (source instanceof PyStr || source instanceof PyByteArray || source instanceof PyBuffer) {
      return bytes(source);
    }
    PyObject iterator = Iterations.iterator(source);
    Iterations.askForLength(source);
    return collected(iterator);
  }

  private static String collected(PyObject iterator) {
    StringBuilder out = new StringBuilder();
    PyObject item = Iterations.next(iterator);
    while (item != null) {
      out.append((char) value(item));
      item = Iterations.next(iterator);
    }
    return out.toString();
  }

  /** The byte that an object means. */
  static int value(PyObject object) {
    if (object instanceof PyStr text) {
      if (text.length() != 1) {
        throw PyErrors.valueError("string must be of size 1");
      }
      return text.text().charAt(0);
    }
    if (!Conversions.isIndex(object)) {
      throw PyErrors.typeError("an integer or string of size 1 is required");
    }
    long value = clippedIndex(object);
    if (value < 0 || value >= BYTE_LIMIT) {
      throw PyErrors.valueError("byte must be in range(0, 256)");
    }
    return (int) value;
  }

  private static long clippedIndex(PyObject object) {
    try {
      return Conversions.toIndexClipped(object);
    } catch (PyException e) {
      if (e.matches(ByteArrayRules.current().lostErrors())) {
        throw PyErrors.typeError("an integer or string of size 1 is required");
      }
      throw e;
    }
  }

  /** The bytes of an argument that has to be a buffer. */
  static PyStr buffer(PyObject object) {
    if (object instanceof PyStr text) {
      return text;
    }
    boolean buffer =
        object instanceof PyByteArray
            || object instanceof PyBuffer
            || object instanceof PyMemoryView;
    if (buffer) {
      return PyStr.of(object.toString());
    }
    throw PyErrors.typeError("Type " + object.type().name() + " doesn't support the buffer API");
  }
}
