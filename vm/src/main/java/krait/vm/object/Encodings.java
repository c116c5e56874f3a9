package krait.vm.object;

import org.jspecify.annotations.Nullable;

/**
 * Conversions between {@code str} and {@code unicode} by the default encoding: ASCII, unless a
 * program chose another one, which is asked for what is not ASCII.
 */
public final class Encodings {

  private static final int ASCII_LIMIT = 128;

  private static final String ASCII = "ascii";

  private Encodings() {}

  /** The name of the default encoding. */
  public static String defaultName() {
    DefaultEncoding chosen = chosen();
    return chosen == null ? ASCII : chosen.name();
  }

  private static @Nullable DefaultEncoding chosen() {
    return ThreadState.current().interpreter().defaultEncoding();
  }

  /** A text as bytes: ASCII, nearly always. */
  public static PyStr ascii(PyUnicode text) {
    String s = text.text();
    for (int i = 0; i < s.length(); i++) {
      if (s.charAt(i) >= ASCII_LIMIT) {
        DefaultEncoding chosen = chosen();
        if (chosen != null) {
          return chosen.encode(text);
        }
        int end = i + 1;
        while (end < s.length() && s.charAt(end) >= ASCII_LIMIT) {
          end++;
        }
        throw encodeError(ASCII, text, text.index(i), text.index(end), "ordinal not in range(128)");
      }
    }
    return PyStr.of(s);
  }

  /** Bytes as a text. */
  public static PyUnicode decode(PyStr bytes) {
    String s = bytes.text();
    for (int i = 0; i < s.length(); i++) {
      if (s.charAt(i) >= ASCII_LIMIT) {
        DefaultEncoding chosen = chosen();
        if (chosen != null) {
          return chosen.decode(bytes);
        }
        throw decodeError(ASCII, bytes, i, i + 1, "ordinal not in range(128)");
      }
    }
    return PyUnicode.of(s);
  }

  /** A string of either kind as a text. */
  public static PyUnicode toUnicode(PyObject string) {
    return string instanceof PyUnicode text ? text : decode((PyStr) string);
  }

  /** A {@code UnicodeEncodeError}. */
  public static PyException encodeError(
      String encoding, PyUnicode text, int start, int end, String reason) {
    return new PyException(
        PyExc.UnicodeEncodeError,
        PyTuple.of(PyStr.of(encoding), text, PyInt.of(start), PyInt.of(end), PyStr.of(reason)));
  }

  /** A {@code UnicodeDecodeError}. */
  public static PyException decodeError(
      String encoding, PyStr bytes, int start, int end, String reason) {
    return new PyException(
        PyExc.UnicodeDecodeError,
        PyTuple.of(PyStr.of(encoding), bytes, PyInt.of(start), PyInt.of(end), PyStr.of(reason)));
  }
}
