package krait.vm.methods;

import java.util.Locale;
import krait.vm.object.Encodings;
import krait.vm.object.PyBaseString;
import krait.vm.object.PyErrors;
import krait.vm.object.PyExc;
import krait.vm.object.PyException;
import krait.vm.object.PyObject;
import krait.vm.object.PyStr;
import krait.vm.object.PyUnicode;
import krait.vm.object.Texts;
import org.jspecify.annotations.Nullable;

/** The encodings that are built in. */
final class Codecs {

  private Codecs() {}

  private static String name(@Nullable PyObject encoding) {
    if (encoding == null) {
      return "ascii";
    }
    if (!(encoding instanceof PyBaseString text)) {
      throw PyErrors.typeError("encode() argument 1 must be string, not " + encoding.type().name());
    }
    return text.text().toLowerCase(Locale.ROOT).replace('_', '-').replace(' ', '-');
  }

  private static String handler(@Nullable PyObject errors) {
    return errors == null ? "strict" : errors.toString();
  }

  private static PyException unknown(@Nullable PyObject encoding) {
    return PyErrors.of(PyExc.LookupError, "unknown encoding: " + encoding);
  }

  /** What {@code encode} gives. */
  static PyObject encode(
      PyBaseString self, @Nullable PyObject encoding, @Nullable PyObject errors) {
    String name = name(encoding);
    String how = handler(errors);
    if (self instanceof PyStr bytes) {
      switch (name) {
        case "string-escape" -> {
          String quoted = Texts.quote(bytes.text());
          String body = quoted.substring(1, quoted.length() - 1);
          return PyStr.of(quoted.startsWith("'") ? body : body.replace("'", "\\'"));
        }
        case "hex", "hex-codec" -> {
          return PyStr.of(HexCodec.encode(bytes.text()));
        }
        default -> {}
      }
    }
    PyUnicode text = Encodings.toUnicode(self);
    return switch (name) {
      case "ascii", "us-ascii", "646" -> limited(text, 0x80, "ascii", how);
      case "latin-1", "latin1", "iso-8859-1", "iso8859-1", "8859", "l1" ->
          limited(text, 0x100, "latin-1", how);
      case "utf-8", "utf8", "u8" -> PyStr.of(UnicodeCodecs.utf8(text.text()));
      case "utf-16-le", "utf-16le" -> PyStr.of(UnicodeCodecs.utf16(text.text(), false));
      case "utf-16-be", "utf-16be" -> PyStr.of(UnicodeCodecs.utf16(text.text(), true));
      case "utf-16", "utf16", "u16" ->
          PyStr.of("\u00ff\u00fe" + UnicodeCodecs.utf16(text.text(), false));
      case "unicode-escape" -> PyStr.of(UnicodeCodecs.escape(text.text()));
      case "raw-unicode-escape" -> PyStr.of(UnicodeCodecs.rawEscape(text.text()));
      default -> throw unknown(encoding);
    };
  }

  /** What {@code decode} gives. */
  static PyObject decode(
      PyBaseString self, @Nullable PyObject encoding, @Nullable PyObject errors) {
    String name = name(encoding);
    String how = handler(errors);
    PyStr bytes = self instanceof PyStr known ? known : Encodings.ascii((PyUnicode) self);
    return switch (name) {
      case "ascii", "us-ascii", "646" -> PyUnicode.of(UnicodeCodecs.fromAscii(bytes, how));
      case "latin-1", "latin1", "iso-8859-1", "iso8859-1", "8859", "l1" ->
          PyUnicode.of(bytes.text());
      case "utf-8", "utf8", "u8" -> PyUnicode.of(UnicodeCodecs.fromUtf8(bytes, how));
      case "unicode-escape" -> PyUnicode.of(EscapeDecoder.unicode(bytes.text(), false));
      case "raw-unicode-escape" -> PyUnicode.of(EscapeDecoder.unicode(bytes.text(), true));
      case "string-escape" -> PyStr.of(EscapeDecoder.string(bytes.text()));
      case "hex", "hex-codec" -> PyStr.of(HexCodec.decode(bytes.text()));
      default -> throw unknown(encoding);
    };
  }

  /** Characters below a limit as bytes; the others as the error handler says. */
  private static PyObject limited(PyUnicode text, int limit, String encoding, String errors) {
    String s = text.text();
    StringBuilder out = new StringBuilder();
    int at = 0;
    while (at < s.length()) {
      char c = s.charAt(at);
      if (c < limit) {
        out.append(c);
        at++;
        continue;
      }
      int end = at + 1;
      while (end < s.length() && s.charAt(end) >= limit) {
        end++;
      }
      String problem = "ordinal not in range(" + limit + ")";
      switch (errors) {
        case "strict" -> throw Encodings.encodeError(encoding, text, at, end, problem);
        case "ignore" -> {}
        case "replace" -> out.append("?".repeat(end - at));
        case "xmlcharrefreplace" -> UnicodeCodecs.references(out, s.substring(at, end));
        case "backslashreplace" -> out.append(UnicodeCodecs.escape(s.substring(at, end)));
        default ->
            throw PyErrors.of(PyExc.LookupError, "unknown error handler name '" + errors + "'");
      }
      at = end;
    }
    return PyStr.of(out.toString());
  }
}
