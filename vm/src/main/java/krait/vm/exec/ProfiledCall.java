package krait.vm.exec;

import krait.vm.object.PyBuiltin;
import krait.vm.object.PyException;
import krait.vm.object.PyFrame;
import krait.vm.object.PyObject;
import krait.vm.object.PyStr;
import krait.vm.object.ThreadState;

/** Stands for a function written in Java while it is called, so that a profiler gets its events. */
final class ProfiledCall extends PyObject {

  private final ThreadState state;
  private final PyFrame frame;
  private final PyBuiltin callee;

  private ProfiledCall(ThreadState state, PyFrame frame, PyBuiltin callee) {
    super(PyBuiltin.TYPE);
    this.state = state;
    this.frame = frame;
    this.callee = callee;
  }

  /** What is to be called in place of an object. */
  static PyObject of(PyFrame frame, PyObject callee) {
    if (callee instanceof PyBuiltin builtin) {
      ThreadState state = ThreadState.current();
      if (state.profileFunction() != null && !state.isTracing()) {
        return new ProfiledCall(state, frame, builtin);
      }
    }
    return callee;
  }

  @Override
  public PyObject call(PyObject[] args, PyStr[] names) {
    Tracing.builtinCalled(state, frame, callee);
    PyObject result;
    try {
      result = callee.call(args, names);
    } catch (PyException e) {
      Tracing.builtinFailed(state, frame, callee);
      throw e;
    }
    Tracing.builtinReturned(state, frame, callee);
    return result;
  }
}
