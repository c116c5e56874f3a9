package krait.vm.modules.thread;

import krait.vm.object.Calls;
import krait.vm.object.InterpreterState;
import krait.vm.object.PyDict;
import krait.vm.object.PyExc;
import krait.vm.object.PyException;
import krait.vm.object.PyNone;
import krait.vm.object.PyObject;
import krait.vm.object.PyStr;
import krait.vm.object.Termination;
import krait.vm.object.Texts;
import krait.vm.object.ThreadState;
import krait.vm.op.PrintOps;
import org.jspecify.annotations.Nullable;

/** What a thread that Python code has started runs: one call. */
final class StartedThread implements Runnable {

  private final ThreadState state;
  private final PyObject function;
  private final PyObject[] args;
  private final @Nullable PyDict keywords;

  StartedThread(ThreadState state, PyObject function, PyObject[] args, @Nullable PyDict keywords) {
    this.state = state;
    this.function = function;
    this.args = args;
    this.keywords = keywords;
  }

  @Override
  public void run() {
    try {
      Calls.apply(function, args, keywords);
    } catch (PyException e) {
      if (!e.matches(PyExc.SystemExit)) {
        show(e);
      }
    } catch (Termination e) {
      // The program has ended, and this thread with it.
      return;
    } finally {
      state.interpreter().unregister(state);
    }
  }

  private void show(PyException e) {
    e.normalize();
    InterpreterState interpreter = state.interpreter();
    PyObject out = interpreter.sys().dict().get("stderr");
    PyObject hook = interpreter.sys().dict().get("excepthook");
    if (out == null || hook == null) {
      return;
    }
    PyObject traceback = e.traceback() == null ? PyNone.NONE : e.traceback();
    try {
      String what = "Unhandled exception in thread started by " + Texts.repr(function) + "\n";
      PrintOps.write(out, PyStr.of(what));
      hook.call3(e.excType(), e.value(), traceback);
    } catch (PyException second) {
      // Nobody is left to be told.
      return;
    }
  }
}
