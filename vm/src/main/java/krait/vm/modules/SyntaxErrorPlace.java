package krait.vm.modules;

import krait.vm.object.Attributes;
import krait.vm.object.PyException;
import krait.vm.object.PyInt;
import krait.vm.object.PyNone;
import krait.vm.object.PyObject;
import krait.vm.object.PyStr;
import org.jspecify.annotations.Nullable;

/**
 * Where a syntax error is, as its attributes say.
 *
 * @param message the message
 * @param filename the file, or null
 * @param line the line
 * @param offset the column, from 1, or -1 if it is not known
 * @param text the source line, or null
 */
record SyntaxErrorPlace(
    PyObject message, @Nullable String filename, long line, long offset, @Nullable String text) {

  private static final PyStr MARK = PyStr.internStatic("print_file_and_line");

  /** The place that an exception names; null if it names none. */
  static @Nullable SyntaxErrorPlace of(PyObject error) {
    try {
      if (Attributes.find(error, MARK) == null) {
        return null;
      }
      PyObject message = attribute(error, "msg");
      PyObject filename = attribute(error, "filename");
      PyObject line = attribute(error, "lineno");
      PyObject offset = attribute(error, "offset");
      PyObject text = attribute(error, "text");
      boolean fits =
          isText(filename)
              && line instanceof PyInt
              && (offset == PyNone.NONE || offset instanceof PyInt)
              && isText(text);
      return fits
          ? new SyntaxErrorPlace(
              message,
              filename instanceof PyStr name ? name.text() : null,
              ((PyInt) line).value(),
              offset instanceof PyInt column ? column.value() : -1,
              text instanceof PyStr source ? source.text() : null)
          : null;
    } catch (PyException e) {
      return null;
    }
  }

  private static PyObject attribute(PyObject error, String name) {
    return Attributes.get(error, PyStr.of(name));
  }

  private static boolean isText(PyObject object) {
    return object == PyNone.NONE || object instanceof PyStr;
  }

  /** Shows the place. */
  void show(DisplayedError out) {
    out.write("  File \"");
    out.write(filename == null ? "<string>" : filename);
    out.write("\", line ");
    out.write(Long.toString(line));
    out.write("\n");
    if (text != null) {
      showLine(out, text);
    }
  }

  private void showLine(DisplayedError out, String source) {
    String shown = source;
    long at = offset;
    if (at >= 0) {
      if (at > 0 && at == shown.length()) {
        at--;
      }
      int newline = shown.indexOf('\n');
      while (newline >= 0 && newline < at) {
        at -= newline + 1;
        shown = shown.substring(newline + 1);
        newline = shown.indexOf('\n');
      }
      int start = 0;
      while (start < shown.length()
          && (shown.charAt(start) == ' ' || shown.charAt(start) == '\t')) {
        start++;
      }
      at -= start;
      shown = shown.substring(start);
    }
    out.write("    ");
    out.write(shown);
    if (!shown.endsWith("\n")) {
      out.write("\n");
    }
    if (at == -1) {
      return;
    }
    out.write("    ");
    for (long column = 1; column < at && !out.hasFailed(); column++) {
      out.write(" ");
    }
    out.write("^\n");
  }
}
