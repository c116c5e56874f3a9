package krait.vm.object;

/** {@code repr} and {@code str} of any object. */
public final class Texts {

  private static final String HEX = "0123456789abcdef";
  private static final PyStr NAME = PyStr.internStatic("__name__");

  private Texts() {}

  /** The {@code repr} of an object, one character per byte. */
  public static String repr(PyObject object) {
    return reprObject(object).text();
  }

  /**
   * The {@code repr} of an object; of a subclass of {@code str} if {@code __repr__} returns one.
   */
  public static PyStr reprObject(PyObject object) {
    PyObject method = object.type().slot(Slot.REPR);
    if (method == null) {
      return PyStr.of("<" + object.type().name() + " object at " + address(object) + ">");
    }
    PyObject result = Calls.invoke(method, object);
    if (result instanceof PyStr text) {
      return text;
    }
    if (result instanceof PyUnicode text) {
      return Encodings.ascii(text);
    }
    throw PyErrors.typeError("__repr__ returned non-string (type " + result.type().name() + ")");
  }

  /** The {@code str} of an object. */
  public static PyStr str(PyObject object) {
    if (object.getClass() == PyStr.class) {
      return (PyStr) object;
    }
    PyObject result = strOrUnicode(object);
    return result instanceof PyStr text ? text : Encodings.ascii((PyUnicode) result);
  }

  /** What {@code __str__} returns: a {@code str} or a {@code unicode}. */
  public static PyBaseString strOrUnicode(PyObject object) {
    PyObject result = strOrAny(object);
    if (result instanceof PyBaseString text) {
      return text;
    }
    throw PyErrors.typeError("__str__ returned non-string (type " + result.type().name() + ")");
  }

  /** What {@code __str__} or else {@code __repr__} returns, of whatever type. */
  public static PyObject strOrAny(PyObject object) {
    PyObject method = object.type().slot(Slot.STR);
    if (method == null || method == PyType.OBJECT.slot(Slot.STR)) {
      method = object.type().slot(Slot.REPR);
    }
    if (method == null) {
      return PyStr.of(repr(object));
    }
    ThreadState state = ThreadState.current();
    state.enterCall(" while getting the str of an object");
    try {
      return Calls.invoke(method, object);
    } finally {
      state.leaveCall();
    }
  }

  /** The address that {@code repr} shows of an object. */
  public static String address(PyObject object) {
    return "0x" + Long.toHexString(Comparisons.identity(object));
  }

  /** The name of a callable, as errors show it. */
  public static String functionName(PyObject callable) {
    if (callable instanceof PyFunction function) {
      return function.name().text();
    }
    if (callable instanceof PyBuiltin function) {
      return function.name();
    }
    PyObject name = Attributes.find(callable, NAME);
    return name instanceof PyStr text ? text.text() : "?";
  }

  /** As much of a text as CPython puts into a message. */
  public static String limited(String text, int most) {
    return text.length() <= most ? text : text.substring(0, most);
  }

  /** The {@code repr} of bytes. */
  public static String quote(String bytes) {
    char quote = bytes.indexOf('\'') >= 0 && bytes.indexOf('"') < 0 ? '"' : '\'';
    StringBuilder out = new StringBuilder(bytes.length() + 2);
    out.append(quote);
    for (int i = 0; i < bytes.length(); i++) {
      char c = bytes.charAt(i);
      if (c == quote || c == '\\') {
        out.append('\\').append(c);
      } else if (c == '\t') {
        out.append("\\t");
      } else if (c == '\n') {
        out.append("\\n");
      } else if (c == '\r') {
        out.append("\\r");
      } else if (c < ' ' || c >= 0x7f) {
        hex(out, 'x', c, 2);
      } else {
        out.append(c);
      }
    }
    return out.append(quote).toString();
  }

  /** The {@code repr} of unicode characters. */
  public static String quoteUnicode(PyUnicode object) {
    String text = object.text();
    char quote = text.indexOf('\'') >= 0 && text.indexOf('"') < 0 ? '"' : '\'';
    StringBuilder out = new StringBuilder(text.length() + 3);
    out.append('u').append(quote);
    escapeUnicode(out, object, quote);
    return out.append(quote).toString();
  }

  /** A text as the codec {@code unicode_escape} writes it. */
  public static String escapeUnicode(PyUnicode text) {
    StringBuilder out = new StringBuilder(text.text().length());
    escapeUnicode(out, text, '\0');
    return out.toString();
  }

  private static void escapeUnicode(StringBuilder out, PyUnicode object, char quote) {
    String text = object.text();
    for (int i = 0; i < text.length(); ) {
      char c = text.charAt(i);
      if (!Character.isHighSurrogate(c)) {
        if (c == quote && quote != 0) {
          out.append('\\').append(c);
        } else {
          escape(out, c);
        }
        i++;
        continue;
      }
      int character = text.codePointAt(i);
      boolean pair = Character.isSupplementaryCodePoint(character);
      hex(out, pair ? 'U' : 'u', character, pair ? 8 : 4);
      i = pair ? i + 2 : object.after(i);
    }
  }

  /** Writes a character as the codec {@code unicode_escape} does. */
  static void escape(StringBuilder out, char c) {
    if (c == '\\') {
      out.append("\\\\");
    } else if (c == '\t') {
      out.append("\\t");
    } else if (c == '\n') {
      out.append("\\n");
    } else if (c == '\r') {
      out.append("\\r");
    } else if (c >= 0x100) {
      hex(out, 'u', c, 4);
    } else if (c < ' ' || c >= 0x7f) {
      hex(out, 'x', c, 2);
    } else {
      out.append(c);
    }
  }

  private static void hex(StringBuilder out, char kind, int value, int digits) {
    out.append('\\').append(kind);
    for (int shift = 4 * (digits - 1); shift >= 0; shift -= 4) {
      out.append(HEX.charAt((value >> shift) & 0xf));
    }
  }
}
