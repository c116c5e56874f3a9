package krait.vm.exec;

import krait.vm.modules.PendingOutput;
import krait.vm.object.Calls;
import krait.vm.object.Finalizers;
import krait.vm.object.InterpreterState;
import krait.vm.object.PyExc;
import krait.vm.object.PyException;
import krait.vm.object.PyFile;
import krait.vm.object.PyModule;
import krait.vm.object.PyNone;
import krait.vm.object.PyObject;
import krait.vm.object.PyStr;
import krait.vm.op.PrintOps;

/** What happens when the main program has ended, in CPython's order. */
final class Finalization {

  private final InterpreterState interpreter;
  private final UncaughtExceptions uncaught;

  Finalization(InterpreterState interpreter, UncaughtExceptions uncaught) {
    this.interpreter = interpreter;
    this.uncaught = uncaught;
  }

  /** Ends the program; the status given, or another that {@code sys.exitfunc} asks for. */
  int run(int status) {
    joinThreads();
    int result = callExitFunction(status);
    PrintOps.flushLine(interpreter);
    PendingOutput.finish();
    finish();
    flush("stdout");
    flush("stderr");
    interpreter.flushOutput();
    PendingOutput.flush();
    return result;
  }

  /** Waits for threads that are no daemons. */
  private void joinThreads() {
    if (interpreter.modules().get("threading") instanceof PyModule threading) {
      try {
        Calls.method(threading, "_shutdown");
      } catch (PyException e) {
        uncaught.show(e);
      }
    }
  }

  /** Calls what is left of {@code __del__}. */
  private void finish() {
    Finalizers finalizers = interpreter.existing(Finalizers.class);
    if (finalizers != null) {
      PyObject main = interpreter.modules().get("__main__");
      finalizers.runAll(main instanceof PyModule module ? module.dict() : null);
    }
  }

  private int callExitFunction(int status) {
    PyObject function = interpreter.sys().dict().remove(PyStr.of("exitfunc"));
    if (function == null) {
      return status;
    }
    try {
      function.call0();
    } catch (PyException e) {
      if (!e.matches(PyExc.SystemExit)) {
        uncaught.write("Error in sys.exitfunc:\n");
      }
      int exit = uncaught.show(e);
      return exit == UncaughtExceptions.SHOWN ? status : exit;
    }
    return status;
  }

  private void flush(String name) {
    PyObject file = interpreter.sys().dict().get(name);
    if (file == null || file == PyNone.NONE) {
      return;
    }
    try {
      if (file instanceof PyFile known && file.type() == PyFile.TYPE && !known.isClosed()) {
        known.stream().flush();
      } else {
        Calls.method(file, "flush");
      }
    } catch (PyException e) {
      // CPython forgets it, too.
      e.setTraceback(null);
    }
  }
}
