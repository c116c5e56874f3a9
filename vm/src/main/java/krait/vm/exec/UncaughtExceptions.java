package krait.vm.exec;

import krait.vm.modules.TracebackPrinter;
import krait.vm.object.Attributes;
import krait.vm.object.Calls;
import krait.vm.object.Conversions;
import krait.vm.object.Flag;
import krait.vm.object.InterpreterState;
import krait.vm.object.PyBaseException;
import krait.vm.object.PyExc;
import krait.vm.object.PyException;
import krait.vm.object.PyInt;
import krait.vm.object.PyModule;
import krait.vm.object.PyNone;
import krait.vm.object.PyObject;
import krait.vm.object.PyStr;
import krait.vm.object.PyTraceback;
import krait.vm.object.Texts;
import krait.vm.op.PrintOps;

/** What happens with exceptions that no program catches: they are shown, or end the process. */
final class UncaughtExceptions {

  /** The answer for an exception that ends nothing. */
  static final int SHOWN = -1;

  private static final int STATUS_BITS = 0xff;

  private final InterpreterState interpreter;
  private boolean inspects;

  UncaughtExceptions(InterpreterState interpreter) {
    this.interpreter = interpreter;
    this.inspects = interpreter.settings().has(Flag.INSPECT);
  }

  /** From now on a SystemExit ends the process, whatever {@code -i} says. */
  void endInspection() {
    inspects = false;
  }

  /**
   * Shows an exception through {@code sys.excepthook}.
   *
   * @return the exit status if it is a SystemExit, or {@link #SHOWN}
   */
  int show(PyException e) {
    e.normalize();
    if (!inspects && e.matches(PyExc.SystemExit)) {
      return exitStatus(e.value());
    }
    PyObject traceback = traceback(e);
    PyModule sys = interpreter.sys();
    sys.put("last_type", e.excType());
    sys.put("last_value", e.value());
    sys.put("last_traceback", traceback);
    PyObject hook = sys.dict().get("excepthook");
    if (hook == null) {
      write("sys.excepthook is missing, displaying exception\n");
      print(e);
      return SHOWN;
    }
    try {
      hook.call(new PyObject[] {e.excType(), e.value(), traceback}, Calls.NO_NAMES);
    } catch (PyException second) {
      second.normalize();
      if (!inspects && second.matches(PyExc.SystemExit)) {
        return exitStatus(second.value());
      }
      PrintOps.flushLine(interpreter);
      interpreter.flushOutput();
      write("Error in sys.excepthook:\n");
      print(second);
      write("\nOriginal exception was:\n");
      print(e);
    }
    return SHOWN;
  }

  private static PyObject traceback(PyException e) {
    PyTraceback traceback = e.traceback();
    return traceback == null ? PyNone.NONE : traceback;
  }

  private void print(PyException e) {
    TracebackPrinter.print(interpreter, e.excType(), e.value(), traceback(e));
  }

  /** Writes to {@code sys.stderr}; where that fails there is nobody left to tell. */
  void write(String text) {
    PyObject file = interpreter.sys().dict().get("stderr");
    if (file != null && file != PyNone.NONE) {
      try {
        PrintOps.write(file, PyStr.of(text));
      } catch (PyException e) {
        e.setTraceback(null);
      }
    }
  }

  private int exitStatus(PyObject value) {
    PrintOps.flushLine(interpreter);
    interpreter.flushOutput();
    PyObject status = value;
    if (value instanceof PyBaseException error) {
      PyObject code = Attributes.find(error, PyStr.of("code"));
      status = code == null ? value : code;
    }
    if (status == PyNone.NONE) {
      return 0;
    }
    if (status instanceof PyInt) {
      return (int) Conversions.toLong(status) & STATUS_BITS;
    }
    String text;
    try {
      text = Texts.str(status) + "\n";
    } catch (PyException e) {
      text = "\n";
    }
    write(text);
    return 1;
  }
}
