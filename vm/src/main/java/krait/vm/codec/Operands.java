package krait.vm.codec;

import krait.vm.object.Encodings;
import krait.vm.object.PyBaseString;
import krait.vm.object.PyBuffer;
import krait.vm.object.PyByteArray;
import krait.vm.object.PyErrors;
import krait.vm.object.PyNone;
import krait.vm.object.PyObject;
import krait.vm.object.PyStr;
import krait.vm.object.PyUnicode;

/** What codecs are given. */
public final class Operands {

  private Operands() {}

  /** An object as a text: bytes are ASCII. */
  public static PyUnicode text(PyObject object) {
    if (object instanceof PyBaseString) {
      return Encodings.toUnicode(object);
    }
    if (object instanceof PyByteArray) {
      throw PyErrors.typeError("decoding bytearray is not supported");
    }
    if (object instanceof PyBuffer) {
      return Encodings.decode(PyStr.of(object.toString()));
    }
    throw PyErrors.typeError(
        "coercing to Unicode: need string or buffer, " + object.type().name() + " found");
  }

  /** An object as bytes: a text must be ASCII. */
  public static PyStr bytes(PyObject object) {
    if (object instanceof PyStr known) {
      return known;
    }
    if (object instanceof PyUnicode text) {
      return Encodings.ascii(text);
    }
    if (object instanceof PyBuffer || object instanceof PyByteArray) {
      return PyStr.of(object.toString());
    }
    throw PyErrors.typeError(
        "must be string or buffer, not " + (object == PyNone.NONE ? "None" : object.type().name()));
  }
}
