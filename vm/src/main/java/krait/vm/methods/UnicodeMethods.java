package krait.vm.methods;

import krait.vm.codec.Codecs;
import krait.vm.object.Encodings;
import krait.vm.object.PyBuffer;
import krait.vm.object.PyByteArray;
import krait.vm.object.PyErrors;
import krait.vm.object.PyObject;
import krait.vm.object.PyStr;
import krait.vm.object.PyType;
import krait.vm.object.PyUnicode;
import krait.vm.object.PythonMethod;
import krait.vm.object.PythonNew;
import krait.vm.object.PythonType;
import krait.vm.object.Texts;
import org.jspecify.annotations.Nullable;

/** {@code unicode}: what it does not share with {@code str}. */
@PythonType("unicode")
public final class UnicodeMethods {

  private UnicodeMethods() {}

  @PythonNew(name = "__new__", keywords = "string encoding errors", errorName = "unicode")
  static PyObject create(
      PyType cls,
      @Nullable PyObject string,
      @Nullable PyObject encoding,
      @Nullable PyObject errors) {
    PyUnicode value;
    if (string == null) {
      value = PyUnicode.EMPTY;
    } else if (encoding == null && errors == null) {
      value = UnicodeTexts.unicode(string);
    } else {
      value = decoded(string, encoding, errors);
    }
    return cls == PyUnicode.TYPE ? value : new PyUnicode.Derived(cls, value.text());
  }

  private static PyUnicode decoded(
      PyObject string, @Nullable PyObject encoding, @Nullable PyObject errors) {
    if (string instanceof PyUnicode) {
      throw PyErrors.typeError("decoding Unicode is not supported");
    }
    if (string instanceof PyByteArray) {
      throw PyErrors.typeError("decoding bytearray is not supported");
    }
    if (!(string instanceof PyStr) && !(string instanceof PyBuffer)) {
      throw PyErrors.typeError(
          "coercing to Unicode: need string or buffer, " + string.type().name() + " found");
    }
    PyObject result =
        Codecs.decode(
            PyStr.of(string.toString()),
            Codecs.name(encoding, "unicode", 2, Encodings.defaultName()),
            Codecs.name(errors, "unicode", 3, "strict"));
    if (!(result instanceof PyUnicode text)) {
      throw PyErrors.typeError(
          "decoder did not return an unicode object (type=" + result.type().name() + ")");
    }
    return text;
  }

  @PythonMethod(name = "__repr__")
  static String repr(PyUnicode self) {
    return Texts.quoteUnicode(self);
  }

  @PythonMethod(name = "__str__")
  static PyObject str(PyUnicode self) {
    return Encodings.ascii(self);
  }

  @PythonMethod
  static boolean isdecimal(PyUnicode self) {
    CharacterProperties properties = CharacterProperties.current();
    return StringCaseMethods.all(self, (kind, c) -> properties.is(c, CharacterProperties.DECIMAL));
  }

  @PythonMethod
  static boolean isnumeric(PyUnicode self) {
    CharacterProperties properties = CharacterProperties.current();
    return StringCaseMethods.all(self, (kind, c) -> properties.is(c, CharacterProperties.NUMERIC));
  }

  @PythonMethod
  static PyObject translate(PyUnicode self, PyObject mapping) {
    return Translating.unicode(self, mapping);
  }
}
