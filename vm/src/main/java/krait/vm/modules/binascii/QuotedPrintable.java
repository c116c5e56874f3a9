package krait.vm.modules.binascii;

import krait.vm.modules.BufferArguments;
import krait.vm.object.Conversions;
import krait.vm.object.PyObject;
import krait.vm.object.PythonMethod;
import krait.vm.object.PythonModule;
import org.jspecify.annotations.Nullable;

/** The functions of {@code binascii} for text with few special characters. */
@PythonModule("binascii")
public final class QuotedPrintable {

  private static final int LONGEST = 76;
  private static final int LAST_PLAIN = 126;
  private static final String HEX = "0123456789ABCDEF";

  private final String data;
  private final boolean quoteTabs;
  private final boolean text;
  private final boolean header;
  private final String lineEnd;
  private final StringBuilder out = new StringBuilder();
  private int column;

  private QuotedPrintable(String data, boolean quoteTabs, boolean text, boolean header) {
    this.data = data;
    this.quoteTabs = quoteTabs;
    this.text = text;
    this.header = header;
    int end = data.indexOf('\n');
    lineEnd = end > 0 && data.charAt(end - 1) == '\r' ? "\r\n" : "\n";
  }

  private static boolean flag(@Nullable PyObject value, boolean otherwise) {
    return value == null ? otherwise : Conversions.toInt(value) != 0;
  }

  @PythonMethod(name = "b2a_qp", keywords = "data quotetabs istext header", errorName = "function")
  static String encode(
      PyObject data,
      @Nullable PyObject quoteTabs,
      @Nullable PyObject isText,
      @Nullable PyObject header) {
    String bytes = BufferArguments.string(data, "argument 1");
    QuotedPrintable encoder =
        new QuotedPrintable(bytes, flag(quoteTabs, false), flag(isText, true), flag(header, false));
    encoder.run();
    return encoder.out.toString();
  }

  private char at(int index) {
    return index < data.length() ? data.charAt(index) : 0;
  }

  private void run() {
    int i = 0;
    while (i < data.length()) {
      char c = data.charAt(i);
      if (isQuoted(c, i)) {
        breakBefore(3);
        quote(c);
        column += 3;
        i++;
      } else if (text && (c == '\n' || (c == '\r' && at(i + 1) == '\n'))) {
        endLine();
        i += c == '\r' ? 2 : 1;
      } else {
        if (i + 1 < data.length() && data.charAt(i + 1) != '\n') {
          breakBefore(1);
        }
        out.append(header && c == ' ' ? '_' : c);
        column++;
        i++;
      }
    }
  }

  private boolean isQuoted(char c, int i) {
    boolean last = i + 1 == data.length();
    boolean lineEndChar = c == '\r' || c == '\n';
    boolean blank = c == '\t' || c == ' ';
    if (c > LAST_PLAIN || c == '=' || (header && c == '_') || (!text && lineEndChar)) {
      return true;
    }
    if (c == '.'
        && column == 0
        && (last || at(i + 1) == '\n' || at(i + 1) == '\r' || at(i + 1) == 0)) {
      return true;
    }
    return (blank && last) || (c <= ' ' && !lineEndChar && (quoteTabs || !blank));
  }

  private void breakBefore(int width) {
    if (column + width >= LONGEST) {
      out.append('=').append(lineEnd);
      column = 0;
    }
  }

  private void quote(char c) {
    out.append('=').append(HEX.charAt(c >> 4)).append(HEX.charAt(c & 15));
  }

  /** Blanks at the end of a line would be lost. */
  private void endLine() {
    int last = out.length() - 1;
    if (last >= 0 && (out.charAt(last) == ' ' || out.charAt(last) == '\t')) {
      char blank = out.charAt(last);
      out.setLength(last);
      quote(blank);
    }
    out.append(lineEnd);
    column = 0;
  }

  @PythonMethod(name = "a2b_qp", keywords = "data header", errorName = "function")
  static String decode(PyObject data, @Nullable PyObject header) {
    String from = BufferArguments.string(data, "argument 1");
    boolean underlines = flag(header, false);
    StringBuilder bytes = new StringBuilder(from.length());
    int i = 0;
    while (i < from.length()) {
      char c = from.charAt(i++);
      if (c == '=') {
        i = escape(from, i, bytes);
      } else {
        bytes.append(underlines && c == '_' ? ' ' : c);
      }
    }
    return bytes.toString();
  }

  /** Reads what follows an equals sign; gives where to go on. */
  private static int escape(String from, int start, StringBuilder bytes) {
    if (start == from.length()) {
      return start;
    }
    char c = from.charAt(start);
    if (c == '\n' || c == '\r') {
      int end = from.indexOf('\n', start);
      return end < 0 ? from.length() : end + 1;
    }
    if (c == '=') {
      bytes.append('=');
      return start + 1;
    }
    int high = BinasciiModule.digit(c);
    int low = start + 1 < from.length() ? BinasciiModule.digit(from.charAt(start + 1)) : -1;
    if (high < 0 || low < 0) {
      bytes.append('=');
      return start;
    }
    bytes.append((char) (high << 4 | low));
    return start + 2;
  }
}
