package krait.vm.modules;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import krait.vm.object.Attributes;
import krait.vm.object.Classes;
import krait.vm.object.Exceptions;
import krait.vm.object.InterpreterState;
import krait.vm.object.PyException;
import krait.vm.object.PyFile;
import krait.vm.object.PyInt;
import krait.vm.object.PyList;
import krait.vm.object.PyNone;
import krait.vm.object.PyObject;
import krait.vm.object.PyStr;
import krait.vm.object.PyTraceback;
import krait.vm.object.Texts;
import krait.vm.op.PrintOps;
import org.jspecify.annotations.Nullable;

/** Prints tracebacks and exceptions to {@code sys.stderr} as CPython does. */
public final class TracebackPrinter {

  /** Larger files are not searched for a line, in bytes. */
  private static final int MOST_SOURCE = 1 << 26;

  private static final int LIMIT = 1000;

  private TracebackPrinter() {}

  /**
   * Prints an exception that nobody caught.
   *
   * @param traceback where it passed, or None; anything else counts as a failure
   */
  public static void print(
      InterpreterState interpreter, PyObject type, PyObject value, PyObject traceback) {
    PyObject file = interpreter.sys().dict().get("stderr");
    boolean showFailures = SysRelease.of(interpreter.version()).showsFailures();
    if (file == null || (file == PyNone.NONE && showFailures)) {
      if (interpreter.sys().dict().get("__stderr__") instanceof PyFile first) {
        first.write("lost sys.stderr\n");
      }
      return;
    }
    PrintOps.flushLine(interpreter);
    interpreter.flushOutput();
    DisplayedError out = new DisplayedError(file);
    if (traceback instanceof PyTraceback first) {
      writeTraceback(out, interpreter, first);
    } else if (traceback != PyNone.NONE) {
      out.setFailed(true);
    }
    writeError(out, type, value, showFailures);
    if (showFailures || file instanceof PyFile) {
      out.setFailed(false);
    }
    out.write("\n");
  }

  private static void writeTraceback(
      DisplayedError out, InterpreterState interpreter, PyTraceback first) {
    long limit = LIMIT;
    PyObject configured = interpreter.sys().dict().get("tracebacklimit");
    if (configured instanceof PyInt number) {
      limit = number.value();
    }
    if (limit <= 0) {
      return;
    }
    out.write("Traceback (most recent call last):\n");
    long depth = 0;
    for (PyTraceback entry = first; entry != null; entry = entry.next()) {
      depth++;
    }
    for (PyTraceback entry = first; entry != null && !out.hasFailed(); entry = entry.next()) {
      if (depth-- <= limit) {
        String filename = entry.frame().code().filename();
        out.write(
            "  File \""
                + filename
                + "\", line "
                + entry.line()
                + ", in "
                + entry.frame().code().name()
                + "\n");
        String source = sourceLine(interpreter, filename, entry.line());
        if (!source.isEmpty()) {
          out.write("    ");
          out.write(source);
        }
      }
    }
  }

  private static void writeError(
      DisplayedError out, PyObject type, PyObject value, boolean showFailures) {
    SyntaxErrorPlace place = out.hasFailed() ? null : SyntaxErrorPlace.of(value);
    PyObject shown = value;
    if (place != null) {
      place.show(out);
      shown = place.message();
    }
    if (Exceptions.isClass(type)) {
      writeClass(out, type);
    } else {
      out.writeObject(type);
    }
    if (out.hasFailed() || shown == PyNone.NONE) {
      return;
    }
    try {
      PyStr text = Texts.str(shown);
      if (text.length() > 0) {
        out.write(": ");
      }
      out.writeObject(text);
    } catch (PyException e) {
      if (showFailures) {
        out.write(": <exception str() failed>");
      }
      out.setFailed(true);
    }
  }

  private static void writeClass(DisplayedError out, PyObject type) {
    PyObject module = Attributes.find(type, PyStr.of("__module__"));
    if (module == null) {
      out.write("<unknown>");
    } else if (!(module instanceof PyStr name)) {
      out.setFailed(true);
    } else if (!name.text().equals("exceptions")) {
      out.write(name.text());
      out.write(".");
    }
    String name = Classes.name(type);
    out.write(name.substring(name.lastIndexOf('.') + 1));
  }

  /** A line of a source file without its indentation, with a newline; empty if it isn't there. */
  static String sourceLine(InterpreterState interpreter, String filename, int number) {
    String source = read(interpreter, filename);
    PyObject path = interpreter.sys().dict().get("path");
    if (source == null && path instanceof PyList folders) {
      String tail = filename.substring(filename.lastIndexOf('/') + 1);
      for (int i = 0; i < folders.size() && source == null; i++) {
        if (folders.get(i) instanceof PyStr folder) {
          boolean open = folder.length() > 0 && !folder.text().endsWith("/");
          source = read(interpreter, folder.text() + (open ? "/" : "") + tail);
        }
      }
    }
    return source == null ? "" : line(source, number);
  }

  private static @Nullable String read(InterpreterState interpreter, String filename) {
    Path path = interpreter.resolve(filename);
    try {
      // The name comes with the code, and may be that of a device without an end.
      if (Files.isRegularFile(path) && Files.size(path) <= MOST_SOURCE) {
        return Files.readString(path, StandardCharsets.ISO_8859_1);
      }
      return Files.isReadable(path) ? "" : null;
    } catch (IOException e) {
      return null;
    }
  }

  private static String line(String source, int number) {
    int start = 0;
    for (int line = 1; line < number; line++) {
      start = end(source, start);
    }
    if (number < 1) {
      return "";
    }
    if (start >= source.length()) {
      return "\n";
    }
    int end = end(source, start);
    String line = source.substring(start, end);
    String text = line.endsWith("\r\n") ? line.substring(0, line.length() - 2) : line;
    int indent = 0;
    while (indent < text.length() && " \t\f".indexOf(text.charAt(indent)) >= 0) {
      indent++;
    }
    String shown = text.substring(indent);
    boolean ended = shown.endsWith("\n") || shown.endsWith("\r");
    return (ended ? shown.substring(0, shown.length() - 1) : shown) + "\n";
  }

  /** Where the line that starts at an index ends, behind its newline. */
  private static int end(String source, int start) {
    for (int i = start; i < source.length(); i++) {
      char c = source.charAt(i);
      if (c == '\n') {
        return i + 1;
      }
      if (c == '\r') {
        return i + 1 < source.length() && source.charAt(i + 1) == '\n' ? i + 2 : i + 1;
      }
    }
    return source.length();
  }
}
