package krait.vm.modules;

import krait.vm.codec.CharacterMaps;
import krait.vm.codec.CodecRules;
import krait.vm.codec.InternalForm;
import krait.vm.codec.LimitedCodecs;
import krait.vm.codec.Operands;
import krait.vm.codec.RawEscapes;
import krait.vm.codec.StringEscapes;
import krait.vm.codec.UnicodeEscapes;
import krait.vm.codec.Utf16;
import krait.vm.codec.Utf32;
import krait.vm.codec.Utf7;
import krait.vm.codec.Utf8;
import krait.vm.object.Conversions;
import krait.vm.object.PyErrors;
import krait.vm.object.PyInt;
import krait.vm.object.PyNone;
import krait.vm.object.PyObject;
import krait.vm.object.PyStr;
import krait.vm.object.PyTuple;
import krait.vm.object.PyUnicode;
import krait.vm.object.PythonMethod;
import krait.vm.object.PythonModule;
import org.jspecify.annotations.Nullable;

/** The module {@code _codecs}: from texts to bytes. */
@PythonModule("_codecs")
public final class CodecsEncodeModule {

  private CodecsEncodeModule() {}

  private static PyObject result(String bytes, PyUnicode text) {
    return new PyTuple(PyStr.of(bytes), PyInt.of(text.length()));
  }

  @PythonMethod(name = "utf_8_encode")
  static PyObject encodeUtf8(PyObject object, @Nullable PyObject errors) {
    PyUnicode text = Operands.text(object);
    return result(Utf8.encode(text), text);
  }

  @PythonMethod(name = "utf_7_encode")
  static PyObject encodeUtf7(PyObject object, @Nullable PyObject errors) {
    PyUnicode text = Operands.text(object);
    return result(Utf7.encode(text), text);
  }

  @PythonMethod(name = "utf_16_le_encode")
  static PyObject encodeUtf16Little(PyObject object, @Nullable PyObject errors) {
    PyUnicode text = Operands.text(object);
    return result(Utf16.encode(text, false), text);
  }

  @PythonMethod(name = "utf_16_be_encode")
  static PyObject encodeUtf16Big(PyObject object, @Nullable PyObject errors) {
    PyUnicode text = Operands.text(object);
    return result(Utf16.encode(text, true), text);
  }

  @PythonMethod(name = "utf_32_le_encode", since = "2.6")
  static PyObject encodeUtf32Little(PyObject object, @Nullable PyObject errors) {
    PyUnicode text = Operands.text(object);
    return result(Utf32.encode(text, false), text);
  }

  @PythonMethod(name = "utf_32_be_encode", since = "2.6")
  static PyObject encodeUtf32Big(PyObject object, @Nullable PyObject errors) {
    PyUnicode text = Operands.text(object);
    return result(Utf32.encode(text, true), text);
  }

  @PythonMethod(name = "unicode_escape_encode")
  static PyObject encodeEscapes(PyObject object, @Nullable PyObject errors) {
    PyUnicode text = Operands.text(object);
    return result(UnicodeEscapes.encode(text), text);
  }

  @PythonMethod(name = "raw_unicode_escape_encode")
  static PyObject encodeRawEscapes(PyObject object, @Nullable PyObject errors) {
    PyUnicode text = Operands.text(object);
    return result(RawEscapes.encode(text), text);
  }

  @PythonMethod(name = "latin_1_encode")
  static PyObject encodeLatin1(PyObject object, @Nullable PyObject errors) {
    PyUnicode text = Operands.text(object);
    return result(
        LimitedCodecs.latin1(text, CodecsModule.handler(errors, "latin_1_encode", 2)), text);
  }

  @PythonMethod(name = "ascii_encode")
  static PyObject encodeAscii(PyObject object, @Nullable PyObject errors) {
    PyUnicode text = Operands.text(object);
    return result(LimitedCodecs.ascii(text, CodecsModule.handler(errors, "ascii_encode", 2)), text);
  }

  /** The order of bytes that a number means: negative for little-endian, 0 for a mark in front. */
  private static long order(@Nullable PyObject order) {
    return order == null ? 0 : Conversions.toInt(order);
  }

  @PythonMethod(name = "utf_16_encode")
  static PyObject encodeUtf16(
      PyObject object, @Nullable PyObject errors, @Nullable PyObject byteOrder) {
    PyUnicode text = Operands.text(object);
    long order = order(byteOrder);
    return result((order == 0 ? "\u00ff\u00fe" : "") + Utf16.encode(text, order > 0), text);
  }

  @PythonMethod(name = "utf_32_encode", since = "2.6")
  static PyObject encodeUtf32(
      PyObject object, @Nullable PyObject errors, @Nullable PyObject byteOrder) {
    PyUnicode text = Operands.text(object);
    long order = order(byteOrder);
    return result((order == 0 ? "\u00ff\u00fe\0\0" : "") + Utf32.encode(text, order > 0), text);
  }

  private static PyObject counted(String bytes, int given) {
    int count = CodecRules.current().bytesCounted() ? bytes.length() : given;
    return new PyTuple(PyStr.of(bytes), PyInt.of(count));
  }

  @PythonMethod(name = "unicode_internal_encode")
  static PyObject encodeInternal(PyObject object, @Nullable PyObject errors) {
    if (object instanceof PyUnicode text) {
      return counted(InternalForm.encode(text), text.length());
    }
    PyStr bytes = Operands.bytes(object);
    return new PyTuple(bytes, PyInt.of(bytes.length()));
  }

  @PythonMethod(name = "charmap_encode")
  static PyObject encodeByMap(
      PyObject object, @Nullable PyObject errors, @Nullable PyObject mapping) {
    PyUnicode text = Operands.text(object);
    String how = CodecsModule.handler(errors, "charmap_encode", 2);
    return result(
        mapping == null || mapping == PyNone.NONE
            ? LimitedCodecs.latin1(text, how)
            : CharacterMaps.encode(text, how, mapping),
        text);
  }

  @PythonMethod(name = "charmap_build")
  static PyObject buildMap(PyObject table) {
    if (table instanceof PyUnicode text) {
      return CharacterMaps.inverse(text);
    }
    throw PyErrors.typeError(
        "charmap_build() argument 1 must be unicode, not " + table.type().name());
  }

  @PythonMethod(name = "escape_encode")
  static PyObject encodeStringEscapes(PyObject object, @Nullable PyObject errors) {
    if (!(object instanceof PyStr bytes)) {
      throw PyErrors.typeError(
          "escape_encode() argument 1 must be "
              + CodecRules.current().bytesWanted()
              + ", not "
              + object.type().name());
    }
    return counted(StringEscapes.encode(bytes.text()), bytes.length());
  }

  @PythonMethod(name = "readbuffer_encode")
  static PyObject encodeReadBuffer(PyObject object, @Nullable PyObject errors) {
    PyStr bytes =
        object instanceof PyUnicode text
            ? PyStr.of(InternalForm.encode(text))
            : Operands.bytes(object);
    return new PyTuple(bytes, PyInt.of(bytes.length()));
  }

  @PythonMethod(name = "charbuffer_encode")
  static PyObject encodeCharacterBuffer(PyObject object, @Nullable PyObject errors) {
    PyStr bytes = Operands.bytes(object);
    return new PyTuple(bytes, PyInt.of(bytes.length()));
  }
}
