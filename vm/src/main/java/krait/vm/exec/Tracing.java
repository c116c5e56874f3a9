package krait.vm.exec;

import krait.vm.object.Calls;
import krait.vm.object.PyException;
import krait.vm.object.PyFrame;
import krait.vm.object.PyNone;
import krait.vm.object.PyObject;
import krait.vm.object.PyStr;
import krait.vm.object.PyTraceback;
import krait.vm.object.PyTuple;
import krait.vm.object.ThreadState;
import krait.vm.op.Frames;

/** The events of {@code sys.settrace} and {@code sys.setprofile}. */
final class Tracing {

  private static final PyStr CALL = PyStr.internStatic("call");
  private static final PyStr LINE = PyStr.internStatic("line");
  private static final PyStr RETURN = PyStr.internStatic("return");
  private static final PyStr EXCEPTION = PyStr.internStatic("exception");
  private static final PyStr C_CALL = PyStr.internStatic("c_call");
  private static final PyStr C_RETURN = PyStr.internStatic("c_return");
  private static final PyStr C_EXCEPTION = PyStr.internStatic("c_exception");

  private Tracing() {}

  /** A frame is entered. An exception of a function means that it is not. */
  static void call(ThreadState state, PyFrame frame) {
    trace(state, frame, CALL, PyNone.NONE);
    profile(state, frame, CALL, PyNone.NONE);
  }

  /** An instruction is about to run: reports the line that begins with it, if one does. */
  static void line(ThreadState state, PyFrame frame, Steps steps, int last) {
    ExecutionRules rules = ExecutionRules.of(state.interpreter().version());
    int position = frame.position();
    if (rules.predictions() && Predictions.joined(steps.form().code(), last, position)) {
      return;
    }
    int offset = steps.form().offset(position);
    int line = steps.lines().advance(frame.code(), offset, rules.exactLines());
    if (line < 0) {
      return;
    }
    if (line > 0) {
      frame.setTracedLine(line);
    }
    trace(state, frame, LINE, PyNone.NONE);
  }

  /** An exception reaches a frame: the one that goes on. */
  static PyException exception(ThreadState state, PyFrame frame, PyException e) {
    PyTraceback traceback = e.traceback();
    PyObject shown = traceback == null ? PyNone.NONE : traceback;
    try {
      trace(state, frame, EXCEPTION, new PyTuple(e.excType(), e.value(), shown));
      return e;
    } catch (PyException other) {
      return other;
    }
  }

  /** A frame returns or yields. An exception of a function leaves the frame in its place. */
  static void returned(ThreadState state, PyFrame frame, PyObject result) {
    trace(state, frame, RETURN, result);
    profile(state, frame, RETURN, result);
  }

  /** An exception leaves a frame: the one that goes on. */
  static PyException failed(ThreadState state, PyFrame frame, PyException e) {
    PyException last = e;
    try {
      trace(state, frame, RETURN, PyNone.NONE);
    } catch (PyException other) {
      last = other;
    }
    try {
      profile(state, frame, RETURN, PyNone.NONE);
    } catch (PyException other) {
      last = other;
    }
    return last;
  }

  /** A function written in Java is about to be called. */
  static void builtinCalled(ThreadState state, PyFrame frame, PyObject callee) {
    profile(state, frame, C_CALL, callee);
  }

  /** A function written in Java has returned. */
  static void builtinReturned(ThreadState state, PyFrame frame, PyObject callee) {
    profile(state, frame, C_RETURN, callee);
  }

  /** A function written in Java has raised an exception. */
  static void builtinFailed(ThreadState state, PyFrame frame, PyObject callee) {
    profile(state, frame, C_EXCEPTION, callee);
  }

  private static void trace(ThreadState state, PyFrame frame, PyStr event, PyObject argument) {
    PyObject global = state.traceFunction();
    if (global == null || state.isTracing()) {
      return;
    }
    PyObject function = event == CALL ? global : frame.trace();
    if (function == null) {
      return;
    }
    PyObject result;
    try {
      result = report(state, function, frame, event, argument);
    } catch (PyException e) {
      state.setTraceFunction(null);
      frame.setTrace(null);
      throw e;
    }
    if (result != PyNone.NONE) {
      frame.setTrace(result);
    }
  }

  private static void profile(ThreadState state, PyFrame frame, PyStr event, PyObject argument) {
    PyObject function = state.profileFunction();
    if (function == null || state.isTracing()) {
      return;
    }
    try {
      report(state, function, frame, event, argument);
    } catch (PyException e) {
      state.setProfileFunction(null);
      throw e;
    }
  }

  private static PyObject report(
      ThreadState state, PyObject function, PyFrame frame, PyStr event, PyObject argument) {
    state.setTracing(true);
    frame.hold();
    Frames.locals(frame);
    try {
      return function.call(new PyObject[] {frame, event, argument}, Calls.NO_NAMES);
    } catch (PyException e) {
      Unwinding.addTraceback(frame, e);
      throw e;
    } finally {
      state.setTracing(false);
      Frames.toFast(frame, true);
    }
  }
}
