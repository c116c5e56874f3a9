package krait.vm.modules;

import krait.code.CodeFlag;
import krait.vm.object.Attributes;
import krait.vm.object.Calls;
import krait.vm.object.InterpreterState;
import krait.vm.object.PyErrors;
import krait.vm.object.PyExc;
import krait.vm.object.PyException;
import krait.vm.object.PyFunction;
import krait.vm.object.PyInt;
import krait.vm.object.PyMethod;
import krait.vm.object.PyObject;
import krait.vm.object.PyStr;
import krait.vm.object.Warnings;
import krait.vm.op.PrintOps;
import org.jspecify.annotations.Nullable;

/** Shows warnings: by {@code warnings.showwarning} if that is there, else on {@code sys.stderr}. */
final class ShownWarnings {

  private static final String OLD_FUNCTION =
      "functions overriding warnings.showwarning() must support the 'line' argument";

  private final InterpreterState interpreter;
  private final WarningFilters filters;

  ShownWarnings(InterpreterState interpreter, WarningFilters filters) {
    this.interpreter = interpreter;
    this.filters = filters;
  }

  /**
   * A warning to be shown.
   *
   * @param message an instance of the category
   * @param text what it says
   * @param category its class
   * @param filename the file
   * @param line the line of the file
   * @param sourceLine that line, or null to read it
   */
  record Warning(
      PyObject message,
      PyObject text,
      PyObject category,
      PyObject filename,
      int line,
      @Nullable PyObject sourceLine) {}

  void show(Warning warning) {
    PyObject function = filters.attribute("showwarning");
    boolean asksForLine = ModuleRules.of(interpreter).warnsOfOldShowWarning();
    if (function == null || (asksForLine && warning.text.toString().equals(OLD_FUNCTION))) {
      write(warning);
      return;
    }
    PyObject plain = function instanceof PyMethod method ? method.function() : function;
    if (!(plain instanceof PyFunction known)) {
      throw PyErrors.typeError("warnings.showwarning() must be set to a function or method");
    }
    if (asksForLine
        && known.defaults().length < 2
        && !known.code().source().has(CodeFlag.VARARGS)) {
      Warnings.warn(PyExc.DeprecationWarning, OLD_FUNCTION);
    }
    function.call(
        new PyObject[] {
          warning.message, warning.category, warning.filename, PyInt.of(warning.line)
        },
        Calls.NO_NAMES);
  }

  private void write(Warning warning) {
    PyObject stderr = interpreter.sys().dict().get("stderr");
    if (stderr == null) {
      PrintOps.notice("lost sys.stderr\n");
      return;
    }
    try {
      PyObject name = Attributes.get(warning.category, PyStr.of("__name__"));
      PrintOps.writeObject(stderr, warning.filename);
      PrintOps.write(stderr, PyStr.of(":" + warning.line + ": "));
      PrintOps.writeObject(stderr, name);
      PrintOps.write(stderr, PyStr.of(": "));
      PrintOps.writeObject(stderr, warning.text);
      PrintOps.write(stderr, PyStr.of("\n"));
      writeSourceLine(warning, stderr);
    } catch (PyException e) {
      // A warning that can't be shown is forgotten.
      e.setTraceback(null);
    }
  }

  private void writeSourceLine(Warning warning, PyObject stderr) {
    if (warning.sourceLine == null) {
      String name = warning.filename.toString();
      String line = TracebackPrinter.sourceLine(interpreter, name, warning.line);
      if (!line.isEmpty()) {
        PrintOps.write(stderr, PyStr.of("  "));
        PrintOps.write(stderr, PyStr.of(line));
      }
      return;
    }
    String line = warning.sourceLine.toString();
    int start = 0;
    while (start < line.length() && " \t\f".indexOf(line.charAt(start)) >= 0) {
      start++;
    }
    PrintOps.write(stderr, PyStr.of(line.substring(start)));
    PrintOps.write(stderr, PyStr.of("\n"));
  }
}
