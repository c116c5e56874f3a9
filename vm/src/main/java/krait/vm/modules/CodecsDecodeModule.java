package krait.vm.modules;

import krait.vm.codec.CharacterMaps;
import krait.vm.codec.Decoding;
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
import krait.vm.object.PyInt;
import krait.vm.object.PyNone;
import krait.vm.object.PyObject;
import krait.vm.object.PyStr;
import krait.vm.object.PyTuple;
import krait.vm.object.PyUnicode;
import krait.vm.object.PythonMethod;
import krait.vm.object.PythonModule;
import org.jspecify.annotations.Nullable;

/** The module {@code _codecs}: from bytes to texts. */
@PythonModule("_codecs")
public final class CodecsDecodeModule {

  private CodecsDecodeModule() {}

  private static PyObject decoded(
      String name,
      PyObject object,
      @Nullable PyObject errors,
      @Nullable PyObject last,
      Decoding.Decoder decoder) {
    boolean complete = last == null || Conversions.isTrue(last);
    Decoding state =
        new Decoding(
            name, Operands.bytes(object), CodecsModule.handler(errors, "decode", 2), complete);
    PyUnicode text = state.decodedBy(decoder);
    return new PyTuple(text, PyInt.of(state.used()));
  }

  private static PyObject orFalse(@Nullable PyObject last) {
    return last == null ? PyInt.ZERO : last;
  }

  @PythonMethod(name = "utf_8_decode")
  static PyObject decodeUtf8(PyObject object, @Nullable PyObject errors, @Nullable PyObject last) {
    return decoded("utf8", object, errors, orFalse(last), Utf8::decode);
  }

  @PythonMethod(name = "utf_7_decode")
  static PyObject decodeUtf7(PyObject object, @Nullable PyObject errors, @Nullable PyObject last) {
    return decoded("utf7", object, errors, orFalse(last), Utf7::decode);
  }

  @PythonMethod(name = "utf_16_decode")
  static PyObject decodeUtf16(PyObject object, @Nullable PyObject errors, @Nullable PyObject last) {
    return decoded("utf16", object, errors, orFalse(last), state -> Utf16.decode(state, 0));
  }

  @PythonMethod(name = "utf_16_le_decode")
  static PyObject decodeUtf16Little(
      PyObject object, @Nullable PyObject errors, @Nullable PyObject last) {
    return decoded("utf16", object, errors, orFalse(last), state -> Utf16.decode(state, -1));
  }

  @PythonMethod(name = "utf_16_be_decode")
  static PyObject decodeUtf16Big(
      PyObject object, @Nullable PyObject errors, @Nullable PyObject last) {
    return decoded("utf16", object, errors, orFalse(last), state -> Utf16.decode(state, 1));
  }

  @PythonMethod(name = "utf_32_decode", since = "2.6")
  static PyObject decodeUtf32(PyObject object, @Nullable PyObject errors, @Nullable PyObject last) {
    return decoded("utf32", object, errors, orFalse(last), state -> Utf32.decode(state, 0));
  }

  @PythonMethod(name = "utf_32_le_decode", since = "2.6")
  static PyObject decodeUtf32Little(
      PyObject object, @Nullable PyObject errors, @Nullable PyObject last) {
    return decoded("utf32", object, errors, orFalse(last), state -> Utf32.decode(state, -1));
  }

  @PythonMethod(name = "utf_32_be_decode", since = "2.6")
  static PyObject decodeUtf32Big(
      PyObject object, @Nullable PyObject errors, @Nullable PyObject last) {
    return decoded("utf32", object, errors, orFalse(last), state -> Utf32.decode(state, 1));
  }

  @PythonMethod(name = "ascii_decode")
  static PyObject decodeAscii(PyObject object, @Nullable PyObject errors) {
    return decoded("ascii", object, errors, null, LimitedCodecs::decodeAscii);
  }

  @PythonMethod(name = "latin_1_decode")
  static PyObject decodeLatin1(PyObject object, @Nullable PyObject errors) {
    return decoded("latin-1", object, errors, null, LimitedCodecs::decodeLatin1);
  }

  @PythonMethod(name = "unicode_escape_decode")
  static PyObject decodeEscapes(PyObject object, @Nullable PyObject errors) {
    return decoded("unicodeescape", object, errors, null, UnicodeEscapes::decode);
  }

  @PythonMethod(name = "raw_unicode_escape_decode")
  static PyObject decodeRawEscapes(PyObject object, @Nullable PyObject errors) {
    return decoded("rawunicodeescape", object, errors, null, RawEscapes::decode);
  }

  @PythonMethod(name = "unicode_internal_decode")
  static PyObject decodeInternal(PyObject object, @Nullable PyObject errors) {
    return object instanceof PyUnicode text
        ? new PyTuple(text, PyInt.of(text.length()))
        : decoded("unicode_internal", object, errors, null, InternalForm::decode);
  }

  /** The result, how many bytes were used, and the order of bytes. */
  private static PyObject ordered(PyObject result, int order) {
    PyTuple pair = (PyTuple) result;
    return new PyTuple(pair.get(0), pair.get(1), PyInt.of(order));
  }

  @PythonMethod(name = "utf_16_ex_decode")
  static PyObject decodeUtf16Ordered(
      PyObject object,
      @Nullable PyObject errors,
      @Nullable PyObject byteOrder,
      @Nullable PyObject last) {
    int[] order = {byteOrder == null ? 0 : Conversions.toInt(byteOrder)};
    return ordered(
        decoded(
            "utf16",
            object,
            errors,
            orFalse(last),
            state -> order[0] = Utf16.decode(state, order[0])),
        order[0]);
  }

  @PythonMethod(name = "utf_32_ex_decode", since = "2.6")
  static PyObject decodeUtf32Ordered(
      PyObject object,
      @Nullable PyObject errors,
      @Nullable PyObject byteOrder,
      @Nullable PyObject last) {
    int[] order = {byteOrder == null ? 0 : Conversions.toInt(byteOrder)};
    return ordered(
        decoded(
            "utf32",
            object,
            errors,
            orFalse(last),
            state -> order[0] = Utf32.decode(state, order[0])),
        order[0]);
  }

  @PythonMethod(name = "charmap_decode")
  static PyObject decodeByMap(
      PyObject object, @Nullable PyObject errors, @Nullable PyObject mapping) {
    return mapping == null || mapping == PyNone.NONE
        ? decodeLatin1(object, errors)
        : decoded("charmap", object, errors, null, state -> CharacterMaps.decode(state, mapping));
  }

  @PythonMethod(name = "escape_decode")
  static PyObject decodeStringEscapes(PyObject object, @Nullable PyObject errors) {
    PyStr bytes = Operands.bytes(object);
    return new PyTuple(
        PyStr.of(
            StringEscapes.decode(bytes.text(), CodecsModule.handler(errors, "escape_decode", 2))),
        PyInt.of(bytes.length()));
  }
}
