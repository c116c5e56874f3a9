package krait.vm.modules.io;

import krait.vm.object.PyNone;
import krait.vm.object.PyObject;
import krait.vm.object.PyStr;
import krait.vm.object.PyTuple;
import krait.vm.object.PyUnicode;
import org.jspecify.annotations.Nullable;

/** Notes which ends of lines a text has, and makes all of them {@code \n} if it is asked to. */
final class NewlineTranslator extends StreamDecoder {

  private static final int CR = 1;
  private static final int LF = 2;
  private static final int CRLF = 4;

  private final @Nullable StreamDecoder decoder;
  private final boolean translates;
  private int seen;
  private boolean afterReturn;

  /**
   * One that gets what another decoder makes.
   *
   * @param decoder makes texts of bytes; null if it is given texts
   */
  NewlineTranslator(@Nullable StreamDecoder decoder, boolean translates) {
    this.decoder = decoder;
    this.translates = translates;
  }

  @Override
  String decode(String bytes, boolean last) {
    return translated(decoder == null ? bytes : decoder.decode(bytes, last), last);
  }

  /** What becomes of a text. */
  String translated(String decoded, boolean last) {
    String text = decoded;
    if (afterReturn && (last || !text.isEmpty())) {
      text = "\r".concat(text);
      afterReturn = false;
    }
    if (!last && text.endsWith("\r")) {
      text = text.substring(0, text.length() - 1);
      afterReturn = true;
    }
    int first = text.indexOf('\r');
    if (first < 0) {
      if (text.indexOf('\n') >= 0) {
        seen |= LF;
      }
      return text;
    }
    note(text);
    return translates ? replaced(text, first) : text;
  }

  private void note(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n') {
        seen |= LF;
      } else if (c == '\r') {
        boolean pair = i + 1 < text.length() && text.charAt(i + 1) == '\n';
        seen |= pair ? CRLF : CR;
        i += pair ? 1 : 0;
      }
    }
  }

  private static String replaced(String text, int first) {
    StringBuilder out = new StringBuilder(text.length());
    int from = 0;
    for (int at = first; at >= 0; at = text.indexOf('\r', from)) {
      out.append(text, from, at).append('\n');
      from = at + (at + 1 < text.length() && text.charAt(at + 1) == '\n' ? 2 : 1);
    }
    return out.append(text, from, text.length()).toString();
  }

  /** What ends of lines were seen: None, one, or several. */
  @Override
  PyObject newlines() {
    int count = Integer.bitCount(seen);
    if (count == 0) {
      return PyNone.NONE;
    }
    if (count == 1) {
      return PyUnicode.of(name(seen));
    }
    PyObject[] all = new PyObject[count];
    int filled = 0;
    for (int kind = CR; kind <= CRLF; kind *= 2) {
      if ((seen & kind) != 0) {
        all[filled++] = PyStr.of(name(kind));
      }
    }
    return PyTuple.of(all);
  }

  private static String name(int kind) {
    return kind == CR ? "\r" : kind == LF ? "\n" : "\r\n";
  }

  @Override
  State state() {
    State inner = decoder == null ? new State("", 0) : decoder.state();
    return new State(inner.pending(), (inner.flags() << 1) | (afterReturn ? 1 : 0));
  }

  @Override
  void setState(State state) {
    afterReturn = (state.flags() & 1) != 0;
    if (decoder != null) {
      decoder.setState(new State(state.pending(), state.flags() >> 1));
    }
  }

  @Override
  void reset() {
    seen = 0;
    afterReturn = false;
    if (decoder != null) {
      decoder.reset();
    }
  }
}
