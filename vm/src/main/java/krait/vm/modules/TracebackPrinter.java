package krait.vm.modules;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import krait.vm.object.Attributes;
import krait.vm.object.Exceptions;
import krait.vm.object.InterpreterState;
import krait.vm.object.PyBaseException;
import krait.vm.object.PyExc;
import krait.vm.object.PyInt;
import krait.vm.object.PyNone;
import krait.vm.object.PyObject;
import krait.vm.object.PyStr;
import krait.vm.object.PyTraceback;
import krait.vm.object.PyTuple;
import krait.vm.object.Texts;
import krait.vm.op.PrintOps;
import org.jspecify.annotations.Nullable;

/** Prints tracebacks and exceptions to {@code sys.stderr} as CPython does. */
public final class TracebackPrinter {

  private static final int LIMIT = 1000;

  private TracebackPrinter() {}

  /** Prints an exception that nobody caught. */
  public static void print(
      InterpreterState interpreter,
      PyObject type,
      PyObject value,
      @Nullable PyTraceback traceback) {
    PyObject file = interpreter.sys().dict().get("stderr");
    if (file == null || file == PyNone.NONE) {
      return;
    }
    PrintOps.flushLine(interpreter);
    interpreter.flushOutput();
    PrintOps.softSpace(file, 0);
    StringBuilder text = new StringBuilder();
    appendTraceback(text, interpreter, traceback);
    PrintOps.write(file, PyStr.of(text.toString()));
    PrintOps.write(file, PyStr.of(lastLines(type, value)));
  }

  private static void appendTraceback(
      StringBuilder text, InterpreterState interpreter, @Nullable PyTraceback first) {
    if (first == null) {
      return;
    }
    long limit = LIMIT;
    PyObject configured = interpreter.sys().dict().get("tracebacklimit");
    if (configured instanceof PyInt number) {
      limit = number.value();
    }
    if (limit <= 0) {
      return;
    }
    text.append("Traceback (most recent call last):\n");
    long depth = 0;
    for (PyTraceback entry = first; entry != null; entry = entry.next()) {
      depth++;
    }
    for (PyTraceback entry = first; entry != null; entry = entry.next()) {
      if (depth-- <= limit) {
        String filename = entry.frame().code().filename();
        text.append("  File \"").append(filename).append("\", line ").append(entry.line());
        text.append(", in ").append(entry.frame().code().name()).append('\n');
        text.append(sourceLine(interpreter, filename, entry.line(), "    "));
      }
    }
  }

  /** A line of a source file, indented and with a newline; empty if it can't be read. */
  static String sourceLine(
      InterpreterState interpreter, String filename, int number, String indent) {
    try {
      String source = Files.readString(interpreter.resolve(filename), StandardCharsets.ISO_8859_1);
      String[] lines = source.split("\n", -1);
      boolean pastEnd = number == lines.length && lines[number - 1].isEmpty();
      if (number < 1 || number > lines.length || pastEnd) {
        return "";
      }
      String line = lines[number - 1];
      int start = 0;
      while (start < line.length() && " \t\f".indexOf(line.charAt(start)) >= 0) {
        start++;
      }
      return indent + line.substring(start) + "\n";
    } catch (IOException | InvalidPathException e) {
      return "";
    }
  }

  private static String lastLines(PyObject type, PyObject value) {
    StringBuilder text = new StringBuilder();
    if (value instanceof PyBaseException error
        && value.type().isSubtypeOf(PyExc.SyntaxError)
        && isParsed(error)) {
      PyObject message = syntaxError(text, error);
      text.append(Exceptions.describe(type, message)).append('\n');
      return text.toString();
    }
    String line = Exceptions.isClass(type) ? described(type, value) : stringException(type, value);
    return text.append(line).append('\n').toString();
  }

  private static String described(PyObject type, PyObject value) {
    return Exceptions.describe(type, value);
  }

  private static String stringException(PyObject type, PyObject value) {
    String name = type instanceof PyStr text ? text.text() : Texts.repr(type);
    return value == PyNone.NONE ? name : name + ": " + Texts.str(value);
  }

  private static boolean isParsed(PyBaseException error) {
    return Attributes.find(error, PyStr.of("print_file_and_line")) != null
        && error.args().size() == 2
        && error.args().get(1) instanceof PyTuple;
  }

  /** Appends the place of a syntax error and returns its message. */
  private static PyObject syntaxError(StringBuilder text, PyBaseException error) {
    PyObject filename = Attributes.get(error, PyStr.of("filename"));
    PyObject line = Attributes.get(error, PyStr.of("lineno"));
    PyObject offset = Attributes.get(error, PyStr.of("offset"));
    PyObject source = Attributes.get(error, PyStr.of("text"));
    text.append("  File \"")
        .append(filename == PyNone.NONE ? "<string>" : filename.toString())
        .append("\", line ")
        .append(line instanceof PyInt number ? number.value() : 0)
        .append('\n');
    if (source instanceof PyStr code) {
      appendCaret(text, code.text(), offset instanceof PyInt number ? number.value() : -1);
    }
    return Attributes.get(error, PyStr.of("msg"));
  }

  private static void appendCaret(StringBuilder out, String source, long offset) {
    String text = source;
    long at = offset;
    if (at >= 0) {
      if (at > 0 && at == text.length() && text.charAt((int) at - 1) == '\n') {
        at--;
      }
      int newline = text.indexOf('\n');
      while (newline >= 0 && newline < at && newline + 1 <= text.length()) {
        at -= newline + 1;
        text = text.substring(newline + 1);
        newline = text.indexOf('\n');
      }
      int start = 0;
      while (start < text.length() && (text.charAt(start) == ' ' || text.charAt(start) == '\t')) {
        start++;
        at--;
      }
      text = text.substring(start);
    }
    out.append("    ").append(text);
    if (text.isEmpty() || !text.endsWith("\n")) {
      out.append('\n');
    }
    if (at >= 0) {
      out.append("    ").append(" ".repeat((int) Math.max(at - 1, 0))).append("^\n");
    }
  }
}
