package krait.vm.object;

/** Conversions between {@code str} and {@code unicode} by the default encoding, ASCII. */
public final class Encodings {

  private static final int ASCII_LIMIT = 128;

  private Encodings() {}

  /** A text as ASCII bytes. */
  public static PyStr ascii(PyUnicode text) {
    String s = text.text();
    for (int i = 0; i < s.length(); i++) {
      if (s.charAt(i) >= ASCII_LIMIT) {
        int end = i + 1;
        while (end < s.length() && s.charAt(end) >= ASCII_LIMIT) {
          end++;
        }
        throw encodeError(
            "ascii", text, text.index(i), text.index(end), "ordinal not in range(128)");
      }
    }
    return PyStr.of(s);
  }

  /** Bytes as a text. */
  public static PyUnicode decode(PyStr bytes) {
    String s = bytes.text();
    for (int i = 0; i < s.length(); i++) {
      if (s.charAt(i) >= ASCII_LIMIT) {
        throw decodeError("ascii", bytes, i, i + 1, "ordinal not in range(128)");
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
