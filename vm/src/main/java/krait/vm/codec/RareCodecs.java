package krait.vm.codec;

import java.util.function.UnaryOperator;
import krait.compiler.source.GrammarOptions;
import krait.compiler.token.PyCodec;
import krait.version.PyVersion;
import krait.vm.object.PyBaseString;
import krait.vm.object.PyExc;
import krait.vm.object.PyException;
import krait.vm.object.PyNone;
import krait.vm.object.PyObject;
import krait.vm.object.PyStr;
import krait.vm.object.ThreadState;
import org.jspecify.annotations.Nullable;

/** The codecs that CPython has in modules of its library and that few programs use. */
final class RareCodecs {

  private RareCodecs() {}

  /** The codec of a normalized name, or null. */
  static @Nullable Codec find(String name) {
    return switch (name) {
      case "hex", "hex_codec" -> bytes(ByteCodecs::toHex, ByteCodecs::fromHex);
      case "base64", "base_64", "base64_codec" ->
          bytes(ByteCodecs::toBase64, ByteCodecs::fromBase64);
      case "zlib", "zip", "zlib_codec" -> bytes(ByteCodecs::compress, ByteCodecs::decompress);
      case "uu", "uu_codec" -> bytes(UuCoding::encode, UuCoding::decode);
      case "quopri", "quopri_codec", "quoted_printable", "quotedprintable" ->
          bytes(QuotedPrintable::encode, QuotedPrintable::decode);
      case "punycode" -> texts((text, errors) -> Punycode.encode(text), Punycode::decode);
      case "idna" -> texts(Idna::encode, Idna::decode);
      case "undefined" -> undefined();
      case "hz", "hzgb", "hz_gb", "hz_gb_2312" -> hz();
      default -> null;
    };
  }

  private static Codec bytes(UnaryOperator<String> encoder, UnaryOperator<String> decoder) {
    return new Codec() {
      @Override
      public PyObject encode(PyObject object, String errors) {
        checkStrict(errors);
        return PyStr.of(encoder.apply(Operands.bytes(object).text()));
      }

      @Override
      public PyObject decode(PyObject object, String errors) {
        checkStrict(errors);
        return PyStr.of(decoder.apply(Operands.bytes(object).text()));
      }
    };
  }

  /** Codecs from bytes to bytes know no other way to handle errors. */
  private static void checkStrict(String errors) {
    if (!errors.equals("strict")) {
      throw new PyException(PyExc.AssertionError, PyNone.NONE);
    }
  }

  /** Makes bytes of a string of either kind. */
  private interface Encoder {
    String encode(PyBaseString text, String errors);
  }

  /** Makes a text of a string of either kind. */
  private interface Decoder {
    PyObject decode(PyBaseString bytes, String errors);
  }

  private static PyBaseString string(PyObject object) {
    return object instanceof PyBaseString string ? string : Operands.bytes(object);
  }

  private static Codec texts(Encoder encoder, Decoder decoder) {
    return new Codec() {
      @Override
      public PyObject encode(PyObject object, String errors) {
        return PyStr.of(encoder.encode(string(object), errors));
      }

      @Override
      public PyObject decode(PyObject object, String errors) {
        return decoder.decode(string(object), errors);
      }
    };
  }

  private static Codec undefined() {
    return new Codec() {
      @Override
      public PyObject encode(PyObject object, String errors) {
        throw CodecErrors.unicode("undefined encoding");
      }

      @Override
      public PyObject decode(PyObject object, String errors) {
        throw CodecErrors.unicode("undefined encoding");
      }
    };
  }

  private static @Nullable Codec hz() {
    PyVersion version = ThreadState.current().interpreter().version();
    PyCodec characters = PyCodec.find("gb2312", GrammarOptions.of(version));
    if (characters == null) {
      return null;
    }
    return new Codec() {
      @Override
      public PyObject encode(PyObject object, String errors) {
        return PyStr.of(new Hz(characters.charset()).encode(Operands.text(object), errors));
      }

      @Override
      public PyObject decode(PyObject object, String errors) {
        return new Hz(characters.charset()).decode(Operands.bytes(object), errors);
      }
    };
  }
}
