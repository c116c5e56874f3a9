package krait.vm.exec;

import krait.vm.object.InstructionLimit;
import krait.vm.object.InstructionWatcher;
import krait.vm.object.PyException;
import krait.vm.object.PyFrame;
import krait.vm.object.PyGenerator;
import krait.vm.object.PyObject;
import krait.vm.object.ThreadState;
import org.jspecify.annotations.Nullable;

/**
 * Frames that stop before each instruction: for limits and watchers of instructions, and for the
 * functions of {@code sys.settrace} and {@code sys.setprofile}.
 *
 * <p>Such a frame runs another form of its code, with a STEP before each instruction; code that
 * runs freely pays nothing. A frame changes its form where it starts, jumps back or has called.
 */
final class Stepping {

  private static final int STRIDE = Executable.STRIDE;

  private Stepping() {}

  /** Runs a frame of a thread that wants attention. */
  static PyObject enter(ThreadState state, PyFrame frame, @Nullable PyException thrown) {
    PyException pending = thrown;
    if (pending == null) {
      try {
        state.poll();
      } catch (PyException e) {
        pending = e;
      }
    }
    if (state.isStepping()) {
      stepFrom(frame);
      int position = frame.position();
      if (position == 0) {
        frame.setTracedLine(0);
      }
      if (thrown == null) {
        frame.setPosition(position - stride(frame));
      }
      Tracing.call(state, frame);
      frame.setPosition(position);
    }
    return Interpreter.execute(state, frame, pending);
  }

  /** Raises what was requested, and leaves the loop to be entered again at a position. */
  static PyObject attend(ThreadState state, PyFrame frame, int position, int stackTop) {
    state.poll();
    frame.setPosition(position);
    frame.setStackTop(stackTop);
    if (state.isStepping()) {
      stepFrom(frame);
    }
    return InterpreterLoop.AGAIN;
  }

  /** How far apart instructions are in the form of the code that a frame runs. */
  static int stride(PyFrame frame) {
    return frame.steps() == null ? STRIDE : 2 * STRIDE;
  }

  /** Lets a frame that runs freely, or was asked before, stop before each instruction. */
  static void stepFrom(PyFrame frame) {
    if (frame.steps() instanceof Steps known) {
      known.lines().restart();
      known.setLast(-1);
      return;
    }
    Executable free = Interpreter.executable(frame.code());
    frame.setSteps(new Steps(free.steps(frame.code())));
    frame.setPosition(2 * frame.position());
    for (int i = frame.blockCount() - 1; i >= 0; i--) {
      frame.setBlockHandler(i, 2 * frame.blockHandler(i));
    }
  }

  private static void runFreely(PyFrame frame) {
    frame.setSteps(null);
    frame.setPosition(frame.position() / 2);
    for (int i = frame.blockCount() - 1; i >= 0; i--) {
      frame.setBlockHandler(i, frame.blockHandler(i) / 2);
    }
  }

  /** What STEP does: the next position, or -1 if the loop must be entered again. */
  static int step(ThreadState state, PyFrame frame) {
    state.poll();
    if (!state.isStepping() || !(frame.steps() instanceof Steps steps)) {
      runFreely(frame);
      return -1;
    }
    int before = steps.last();
    if (state.traceFunction() != null && !state.isTracing()) {
      Tracing.line(state, frame, steps, before);
    }
    steps.setLast(frame.position());
    InstructionLimit limit = state.instructionLimit();
    if (limit != null) {
      limit.count(frame);
    }
    InstructionWatcher watcher = state.watcher();
    if (watcher != null) {
      Executable form = steps.form();
      watcher.before(state, frame, form.offset(before), form.offset(frame.position()));
    }
    return frame.position() + STRIDE;
  }

  /** A frame returns or yields in a thread that wants attention; what it returns at last. */
  static PyObject left(ThreadState state, PyFrame frame, PyObject result) {
    InstructionWatcher watcher = state.watcher();
    if (watcher != null) {
      watcher.leaving(state, frame, result);
    }
    PyGenerator generator = frame.generator();
    boolean yields = generator != null && !frame.hasReturned();
    int next = frame.position();
    if (yields) {
      frame.setPosition(next - stride(frame));
    } else {
      end(frame);
    }
    try {
      Tracing.returned(state, frame, result);
    } catch (PyException e) {
      while (frame.blockCount() > 0) {
        frame.popBlock();
      }
      throw e.again();
    }
    if (yields) {
      frame.setPosition(next);
    }
    return result;
  }

  /** An exception leaves a frame in a thread that wants attention; the exception at last. */
  static PyException failed(ThreadState state, PyFrame frame, PyException e) {
    InstructionWatcher watcher = state.watcher();
    if (watcher != null) {
      watcher.leaving(state, frame, null);
    }
    end(frame);
    return Tracing.failed(state, frame, e);
  }

  private static void end(PyFrame frame) {
    if (frame.steps() != null) {
      runFreely(frame);
    }
  }
}
