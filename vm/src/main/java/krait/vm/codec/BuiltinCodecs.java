package krait.vm.codec;

import java.util.HashMap;
import java.util.Map;
import krait.compiler.source.GrammarOptions;
import krait.compiler.token.PyCodec;
import krait.version.PyVersion;
import krait.vm.object.PyErrors;
import krait.vm.object.PyObject;
import krait.vm.object.PyStr;
import krait.vm.object.PyUnicode;
import krait.vm.object.ThreadState;
import org.jspecify.annotations.Nullable;

/** The codecs that need no library. */
final class BuiltinCodecs {

  private static final Map<String, Codec> UNICODE = unicodeCodecs();

  private BuiltinCodecs() {}

  /** The codec of a normalized name, or null. */
  static @Nullable Codec find(String name) {
    Codec known = UNICODE.get(name);
    known = known == null ? RareCodecs.find(name) : known;
    if (known != null) {
      return name.startsWith("utf_32") && !CodecRules.current().utf32() ? null : known;
    }
    PyCodec codec = PyCodec.find(name, GrammarOptions.of(version()));
    if (codec == null) {
      return null;
    }
    Codec unicode = UNICODE.get(codec.charset().name());
    return unicode != null ? unicode : byCharset(codec);
  }

  private static PyVersion version() {
    return ThreadState.current().interpreter().version();
  }

  private static Codec byCharset(PyCodec codec) {
    if (codec.errorName().equals("charmap")) {
      return byTable(ByteTable.of(codec.charset()));
    }
    MultiByte multiByte = new MultiByte(codec.errorName(), codec.charset());
    return new Codec() {
      @Override
      public PyObject encode(PyObject object, String errors) {
        return PyStr.of(multiByte.encode(Operands.text(object), errors));
      }

      @Override
      public PyObject decode(PyObject object, String errors) {
        return multiByte.decode(Operands.bytes(object), errors);
      }
    };
  }

  private static Codec byTable(ByteTable table) {
    return new TextCodec(
        "charmap",
        (text, errors) ->
            new Encoding("charmap", text, errors, "character maps to <undefined>", table::append)
                .encode(),
        table::decode);
  }

  private static Map<String, Codec> unicodeCodecs() {
    Map<String, Codec> all = new HashMap<>();
    TextCodec ascii = new TextCodec("ascii", LimitedCodecs::ascii, LimitedCodecs::decodeAscii);
    TextCodec latin1 = new TextCodec("latin-1", LimitedCodecs::latin1, LimitedCodecs::decodeLatin1);
    TextCodec utf8 = new TextCodec("utf8", (text, errors) -> Utf8.encode(text), Utf8::decode);
    put(all, ascii, "ascii", "US-ASCII");
    put(all, latin1, "latin_1", "ISO-8859-1", "charmap");
    put(all, utf8, "utf_8", "UTF-8");
    put(all, new TextCodec("utf7", (text, errors) -> Utf7.encode(text), Utf7::decode), "utf_7");
    put(all, utf16(0), "utf_16", "UTF-16");
    put(all, utf16(1), "utf_16_be", "UTF-16BE");
    put(all, utf16(-1), "utf_16_le", "UTF-16LE");
    put(all, utf32(0), "utf_32", "UTF-32");
    put(all, utf32(1), "utf_32_be", "UTF-32BE");
    put(all, utf32(-1), "utf_32_le", "UTF-32LE");
    all.put("utf7", all.get("utf_7"));
    all.put("u7", all.get("utf_7"));
    all.put("utf_8_sig", signed());
    all.put(
        "unicode_escape",
        new TextCodec(
            "unicodeescape",
            (text, errors) -> UnicodeEscapes.encode(text),
            UnicodeEscapes::decode));
    all.put(
        "raw_unicode_escape",
        new TextCodec(
            "rawunicodeescape", (text, errors) -> RawEscapes.encode(text), RawEscapes::decode));
    all.put("unicode_internal", internal());
    put(all, byTable(ByteTable.rot13()), "rot13", "rot_13");
    all.put("string_escape", stringEscape());
    return all;
  }

  /** The form in memory, which what is already there is left in. */
  private static Codec internal() {
    TextCodec codec =
        new TextCodec(
            "unicode_internal", (text, errors) -> InternalForm.encode(text), InternalForm::decode);
    return new Codec() {
      @Override
      public PyObject encode(PyObject object, String errors) {
        return object instanceof PyUnicode ? codec.encode(object, errors) : Operands.bytes(object);
      }

      @Override
      public PyObject decode(PyObject object, String errors) {
        return object instanceof PyUnicode ? object : codec.decode(object, errors);
      }
    };
  }

  private static void put(Map<String, Codec> all, Codec codec, String... names) {
    for (String name : names) {
      all.put(name, codec);
    }
  }

  private static Codec utf16(int order) {
    String mark = order == 0 ? "\u00ff\u00fe" : "";
    return new TextCodec(
        "utf16",
        (text, errors) -> mark + Utf16.encode(text, order > 0),
        state -> Utf16.decode(state, order));
  }

  private static Codec utf32(int order) {
    String mark = order == 0 ? "\u00ff\u00fe\0\0" : "";
    return new TextCodec(
        "utf32",
        (text, errors) -> mark + Utf32.encode(text, order > 0),
        state -> Utf32.decode(state, order));
  }

  /** UTF-8 with a mark in front. */
  private static Codec signed() {
    String mark = "\u00ef\u00bb\u00bf";
    return new TextCodec(
        "utf8",
        (text, errors) -> mark + Utf8.encode(text),
        state -> {
          state.at = state.bytes.startsWith(mark) ? mark.length() : 0;
          Utf8.decode(state);
        });
  }

  private static Codec stringEscape() {
    return new Codec() {
      @Override
      public PyObject encode(PyObject object, String errors) {
        return PyStr.of(StringEscapes.encode(escaped(object)));
      }

      @Override
      public PyObject decode(PyObject object, String errors) {
        return PyStr.of(StringEscapes.decode(Operands.bytes(object).text(), errors));
      }
    };
  }

  /** The operand of {@code escape_encode}, which takes no texts. */
  static String escaped(PyObject object) {
    if (object instanceof PyStr bytes) {
      return bytes.text();
    }
    throw PyErrors.typeError(
        "escape_encode() argument 1 must be "
            + CodecRules.current().bytesWanted()
            + ", not "
            + object.type().name());
  }

  /** Whether an object is what a decoder may return. */
  static boolean isString(PyObject object) {
    return object instanceof PyStr || object instanceof PyUnicode;
  }
}
