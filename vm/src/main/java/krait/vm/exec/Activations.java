package krait.vm.exec;

import krait.vm.object.ExceptionState;
import krait.vm.object.PyExc;
import krait.vm.object.PyException;
import krait.vm.object.PyFrame;
import krait.vm.object.PyGenerator;
import krait.vm.object.PyNone;
import krait.vm.object.PyObject;
import krait.vm.object.ThreadState;
import krait.vm.op.CallOps;
import org.jspecify.annotations.Nullable;

/**
 * Going from frame to frame: into a call and back, and into a generator for its next item and back.
 * The loop does not have to be left and entered for that. A frame that is left for another one
 * knows its position and the height of its stack.
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
      PyGenerator generator = frame.generator();
      leave(state, frame);
      if (generator != null) {
        generator.left(true);
      }
      frame = state.running();
    }
    leave(state, entry);
  }

  /** Makes the frame of a generator the running one; null if it is running or has ended. */
  static @Nullable PyFrame resumed(ThreadState state, PyGenerator generator) {
    PyFrame frame = generator.begin();
    if (frame != null) {
      try {
        push(state, frame);
      } catch (PyException e) {
        generator.left(true);
        throw e;
      }
    }
    return frame;
  }

  /** Returns from a frame to its caller in the same loop, which gets the result on its stack. */
  static PyFrame returned(ThreadState state, PyFrame frame, PyObject result) {
    PyObject last = state.attention() ? Stepping.left(state, frame, result) : result;
    PyObject created = frame.created();
    PyGenerator generator = frame.generator();
    leave(state, frame);
    if (created != null) {
      last = CallOps.initialized(created, last);
    } else if (generator != null) {
      generator.left(true);
      if (last == PyNone.NONE) {
        return iterated(state);
      }
    }
    return pushed(state, last);
  }

  /** Yields from a generator's frame to the iteration in the same loop. */
  static PyFrame yielded(ThreadState state, PyFrame frame, PyObject value) {
    PyGenerator generator = frame.generator();
    if (generator == null) {
      return returned(state, frame, value);
    }
    PyObject last = state.attention() ? Stepping.left(state, frame, value) : value;
    leave(state, frame);
    generator.left(false);
    return pushed(state, last);
  }

  /**
   * Leaves a frame by an exception; whether that ends there, as a StopIteration that goes out of a
   * generator only ends the iteration.
   */
  static boolean failed(ThreadState state, PyFrame frame, PyException e) {
    PyGenerator generator = frame.generator();
    leave(state, frame);
    if (generator == null) {
      return false;
    }
    generator.left(true);
    if (e.matches(PyExc.StopIteration)) {
      iterated(state);
      return true;
    }
    return false;
  }

  private static PyFrame pushed(ThreadState state, PyObject value) {
    PyFrame caller = state.running();
    int top = caller.stackTop();
    caller.values()[top] = value;
    return goOn(state, caller, caller.position() + STRIDE, top + 1);
  }

  /** Ends the loop of the running frame, which stands at FOR_ITER. */
  private static PyFrame iterated(ThreadState state) {
    PyFrame caller = state.running();
    int target = Interpreter.form(caller).code()[caller.position() + 1];
    return goOn(state, caller, target, caller.stackTop() - 1);
  }

  private static PyFrame goOn(ThreadState state, PyFrame frame, int position, int top) {
    if (state.attention()) {
      Stepping.attend(state, frame, position, top);
    } else {
      frame.suspend(position, top);
    }
    return frame;
  }
}
