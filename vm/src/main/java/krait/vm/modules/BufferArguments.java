package krait.vm.modules;

import krait.vm.object.Encodings;
import krait.vm.object.PyBuffer;
import krait.vm.object.PyByteArray;
import krait.vm.object.PyErrors;
import krait.vm.object.PyException;
import krait.vm.object.PyMemoryView;
import krait.vm.object.PyNone;
import krait.vm.object.PyObject;
import krait.vm.object.PyStr;
import krait.vm.object.PyUnicode;
import krait.vm.object.RawBytes;
import krait.vm.object.ThreadState;
import krait.vm.object.VersionRange;
import org.jspecify.annotations.Nullable;

/** Arguments that are bytes. */
public final class BufferArguments {

  private BufferArguments() {}

  /** The bytes of an object, a unicode in the default encoding; null if it has none. */
  public static @Nullable String bytes(PyObject object) {
    if (object instanceof PyUnicode text) {
      return Encodings.ascii(text).text();
    }
    if (object instanceof RawBytes raw) {
      return raw.content();
    }
    return object instanceof PyStr || object instanceof PyBuffer || object instanceof PyMemoryView
        ? object.toString()
        : null;
  }

  /**
   * The bytes of an argument.
   *
   * @param where what errors say of an argument that has none, up to the type
   */
  public static String bytes(PyObject object, String where) {
    String bytes = bytes(object);
    if (bytes == null) {
      throw wrong(object, where);
    }
    return bytes;
  }

  /**
   * The bytes of an argument that need not stay where they are; older versions take no bytearray.
   *
   * @param where the function and the place of the argument, such as {@code new() argument 1}
   */
  public static String string(PyObject object, String where) {
    boolean fromAny = takesAny();
    String problem = where + " must be string or " + (fromAny ? "buffer" : "read-only buffer");
    if (!fromAny && object instanceof PyByteArray) {
      throw wrong(object, problem);
    }
    return bytes(object, problem);
  }

  /** The bytes of an argument that must stay where they are: no bytearray. */
  public static String fixed(PyObject object, String where) {
    String problem = where + " must be string or read-only buffer";
    if (object instanceof PyByteArray) {
      throw wrong(object, problem);
    }
    return bytes(object, problem);
  }

  /** The bytes of an argument that is a text. */
  public static String characters(PyObject object, String where) {
    if (takesAny()) {
      return string(object, where);
    }
    String problem = where + " must be string or read-only character buffer";
    if (object instanceof RawBytes) {
      throw wrong(object, problem);
    }
    return bytes(object, problem);
  }

  private static boolean takesAny() {
    return VersionRange.FROM_2_7.contains(ThreadState.current().interpreter().version());
  }

  /** The error for an argument that is of another type. */
  public static PyException wrong(PyObject object, String where) {
    return PyErrors.typeError(
        where + ", not " + (object == PyNone.NONE ? "None" : object.type().name()));
  }
}
