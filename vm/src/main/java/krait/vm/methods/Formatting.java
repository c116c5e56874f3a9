package krait.vm.methods;

import krait.vm.object.Attributes;
import krait.vm.object.Encodings;
import krait.vm.object.PyBaseString;
import krait.vm.object.PyErrors;
import krait.vm.object.PyExc;
import krait.vm.object.PyException;
import krait.vm.object.PyInstance;
import krait.vm.object.PyObject;
import krait.vm.object.PyStr;
import krait.vm.object.PyUnicode;
import krait.vm.object.Slot;
import krait.vm.object.Texts;
import krait.vm.object.Warnings;

/** What {@code format} makes of an object. */
public final class Formatting {

  private Formatting() {}

  /** The object in a format. */
  public static PyBaseString format(PyObject value, PyObject spec) {
    if (!(spec instanceof PyBaseString with)) {
      throw PyErrors.typeError(
          "format expects arg 2 to be string or unicode, not " + spec.type().name());
    }
    PyObject method =
        value instanceof PyInstance instance
            ? instance.lookup(Slot.FORMAT.pyName())
            : Attributes.special(value, Slot.FORMAT.pyName());
    if (method == null) {
      return byText(value, with);
    }
    PyObject result = method.call1(with);
    if (result instanceof PyBaseString text) {
      return with instanceof PyUnicode ? Encodings.toUnicode(text) : text;
    }
    throw PyErrors.typeError(
        value.type().name()
            + ".__format__ must return string or unicode, not "
            + result.type().name());
  }

  /** An object without a format of its own: its text in the format. */
  static PyBaseString byText(PyObject value, PyBaseString spec) {
    PyBaseString text = textOf(value, spec);
    if (spec.length() > 0 && FormatRules.current().later()) {
      Warnings.warn(
          PyExc.PendingDeprecationWarning,
          "object.__format__ with a non-empty format string is deprecated");
    }
    return format(text, spec);
  }

  /** A specification as numbers and {@code str} take it. */
  static PyStr bytes(PyBaseString spec) {
    return spec instanceof PyUnicode text ? Encodings.ascii(text) : (PyStr) spec;
  }

  /** An object as a string of the kind that its format is. */
  static PyBaseString textOf(PyObject value, PyBaseString spec) {
    return spec instanceof PyUnicode ? UnicodeTexts.unicode(value) : Texts.str(value);
  }

  /** The error for a type letter that an object does not know. */
  static PyException unknown(FormatSpec spec, String type) {
    int c = spec.type;
    String shown = c > ' ' && c < 0x7f ? String.valueOf((char) c) : "\\x" + Integer.toHexString(c);
    return PyErrors.valueError(
        "Unknown format code '" + shown + "' for object of type '" + type + "'");
  }
}
