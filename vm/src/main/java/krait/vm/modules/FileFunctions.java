package krait.vm.modules;

import krait.vm.object.Calls;
import krait.vm.object.LineSource;
import krait.vm.object.PyBaseString;
import krait.vm.object.PyErrors;
import krait.vm.object.PyExc;
import krait.vm.object.PyFile;
import krait.vm.object.PyModule;
import krait.vm.object.PyObject;
import krait.vm.object.PyStr;
import krait.vm.object.PythonMethod;
import krait.vm.object.PythonModule;
import krait.vm.object.Texts;
import krait.vm.object.ThreadState;
import krait.vm.op.PrintOps;
import org.jspecify.annotations.Nullable;

/** The built-in functions that read or open files. */
@PythonModule("__builtin__")
public final class FileFunctions {

  private FileFunctions() {}

  @PythonMethod(keywords = "name mode buffering", errorName = "file")
  static PyObject open(PyObject name, @Nullable PyObject mode, @Nullable PyObject buffering) {
    PyFile file = new PyFile(PyFile.TYPE);
    OpenFiles.open(file, name, mode, buffering);
    return file;
  }

  @PythonMethod(name = "raw_input", style = "UNPACKED", errorName = "[raw_]input")
  static PyObject rawInput(@Nullable PyObject prompt) {
    PyModule sys = ThreadState.current().interpreter().sys();
    PyObject in = sys.dict().get("stdin");
    PyObject out = sys.dict().get("stdout");
    if (in == null || out == null) {
      throw PyErrors.runtimeError("[raw_]input: lost sys." + (in == null ? "stdin" : "stdout"));
    }
    if (PrintOps.softSpace(out, 0) != 0) {
      PrintOps.write(out, PyStr.of(" "));
    }
    LineSource editor = ThreadState.current().interpreter().lineEditor();
    String text;
    if (editor != null && isTerminal(in) && isTerminal(out)) {
      String line = editor.readLine(prompt == null ? "" : Texts.str(prompt).text());
      text = line == null ? "" : line;
    } else {
      if (prompt != null) {
        PrintOps.writeObject(out, prompt);
      }
      PyObject line = Calls.method(in, "readline");
      if (!(line instanceof PyBaseString)) {
        throw PyErrors.typeError("object.readline() returned non-string");
      }
      text = line.toString();
    }
    if (text.isEmpty()) {
      throw PyErrors.of(PyExc.EOFError, "EOF when reading a line");
    }
    return PyStr.of(text.endsWith("\n") ? text.substring(0, text.length() - 1) : text);
  }

  private static boolean isTerminal(PyObject file) {
    return file instanceof PyFile known && !known.isClosed() && known.stream().isTerminal();
  }

  @PythonMethod(style = "UNPACKED")
  static PyObject input(@Nullable PyObject prompt) {
    PyObject line = rawInput(prompt);
    return CodeFunctions.eval(line, null, null);
  }
}
