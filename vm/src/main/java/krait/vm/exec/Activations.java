package krait.vm.exec;

import krait.vm.object.ExceptionState;
import krait.vm.object.PyFrame;
import krait.vm.object.PyObject;
import krait.vm.object.ThreadState;
import krait.vm.op.CallOps;

/**
 * Going from frame to frame, into a call and back. The loop does not have to be left and entered
 * for that. A frame that is left for another one knows its position and the height of its stack.
 */
final class Activations {

  private static final int STRIDE = Executable.STRIDE;

  private Activations() {}

  /** Makes a frame the running one. */
  static void push(ThreadState state, PyFrame frame) {
    state.enterCall("");
    frame.setBack(state.frame());
    state.setFrame(frame);
  }

  /** Goes back from a frame to the one that called it. */
  static void leave(ThreadState state, PyFrame frame) {
    ExceptionState saved = frame.saved();
    if (saved != null) {
      state.restoreHandled(saved);
      frame.setSaved(null);
    }
    state.setFrame(frame.back());
    state.leaveCall();
    frame.release();
  }

  /** Leaves the frame that the loop was entered with, and others if they end with the program. */
  static void leaveAll(ThreadState state, PyFrame entry) {
    PyFrame frame = state.running();
    while (frame != entry) {
      leave(state, frame);
      frame = state.running();
    }
    leave(state, entry);
  }

  /** Returns from a frame to its caller in the same loop, which gets the result on its stack. */
  static PyFrame returned(ThreadState state, PyFrame frame, PyObject result) {
    PyObject last = state.attention() ? Stepping.left(state, frame, result) : result;
    PyObject created = frame.created();
    leave(state, frame);
    if (created != null) {
      last = CallOps.initialized(created, last);
    }
    PyFrame caller = state.running();
    int top = caller.stackTop();
    caller.values()[top] = last;
    int next = caller.position() + STRIDE;
    if (state.attention()) {
      Stepping.attend(state, caller, next, top + 1);
    } else {
      caller.suspend(next, top + 1);
    }
    return caller;
  }
}
