package krait.vm.methods;

import krait.vm.object.Calls;
import krait.vm.object.Encodings;
import krait.vm.object.PyBaseString;
import krait.vm.object.PyBuffer;
import krait.vm.object.PyByteArray;
import krait.vm.object.PyErrors;
import krait.vm.object.PyInstance;
import krait.vm.object.PyObject;
import krait.vm.object.PyStr;
import krait.vm.object.PyUnicode;
import krait.vm.object.Slot;
import krait.vm.object.Texts;

/** What {@code unicode} makes of an object. */
public final class UnicodeTexts {

  private UnicodeTexts() {}

  /** The object as a text: by {@code __unicode__}, or else by {@code __str__}. */
  public static PyUnicode unicode(PyObject object) {
    if (object.getClass() == PyUnicode.class) {
      return (PyUnicode) object;
    }
    PyObject result = convert(object);
    if (result instanceof PyUnicode text) {
      return text;
    }
    if (result instanceof PyStr bytes) {
      return Encodings.decode(bytes);
    }
    throw PyErrors.typeError(
        "coercing to Unicode: need string or buffer, " + result.type().name() + " found");
  }

  /** A string or buffer as a text. */
  static PyUnicode coerce(PyObject object) {
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

  private static PyObject convert(PyObject object) {
    if (object instanceof PyInstance instance) {
      PyObject method = instance.lookup(Slot.UNICODE.pyName());
      return method == null ? Texts.strOrUnicode(object) : method.call0();
    }
    PyObject method = object.type().slot(Slot.UNICODE);
    if (method != null) {
      return Calls.invoke(method, object);
    }
    if (object instanceof PyUnicode text) {
      return PyUnicode.of(text.text());
    }
    return object.getClass() == PyStr.class ? object : Texts.strOrAny(object);
  }
}
