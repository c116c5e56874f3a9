package krait.vm.modules.io;

import krait.vm.object.PyErrors;
import krait.vm.object.PyInt;
import krait.vm.object.PyObject;
import krait.vm.object.PyStr;
import krait.vm.object.PyUnicode;
import org.jspecify.annotations.Nullable;

/** Makes bytes of a text that comes piece by piece. */
final class StreamEncoder {

  private static final PyStr ENCODE = PyStr.internStatic("encode");

  private final @Nullable UsualEncoding usual;
  private final @Nullable PyObject encoder;
  private final String errors;

  /**
   * One of the usual encodings, or one by an incremental encoder of the library.
   *
   * @param encoder the library's; null if the encoding is a usual one
   */
  StreamEncoder(@Nullable UsualEncoding usual, @Nullable PyObject encoder, String errors) {
    this.usual = usual;
    this.encoder = encoder;
    this.errors = errors;
  }

  /** The bytes of a text. */
  String encode(PyUnicode text) {
    if (usual != null) {
      return usual.encode(text, errors);
    }
    PyObject result = encoder == null ? text : IoCalls.call(encoder, ENCODE, text);
    if (result instanceof PyStr bytes) {
      return bytes.text();
    }
    throw PyErrors.typeError(
        "encoder should return a bytes object, not '" + result.type().name() + "'");
  }

  /** Says whether what comes next stands at the start of the file. */
  void restart(boolean atStart) {
    if (encoder != null) {
      if (atStart) {
        IoCalls.call(encoder, IoCalls.RESET);
      } else {
        IoCalls.call(encoder, IoCalls.SETSTATE, PyInt.of(0));
      }
    }
  }
}
