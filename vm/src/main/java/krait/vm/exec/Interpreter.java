package krait.vm.exec;

import krait.vm.object.Engine;
import krait.vm.object.PyCode;
import krait.vm.object.PyException;
import krait.vm.object.PyFrame;
import krait.vm.object.PyGenerator;
import krait.vm.object.PyObject;
import krait.vm.object.ThreadState;
import org.jspecify.annotations.Nullable;

/** Runs frames by interpreting decoded code. */
public final class Interpreter implements Engine {

  /** An interpreter; it holds no state of its own. */
  public Interpreter() {}

  @Override
  public PyObject run(PyFrame frame) {
    return enter(frame, null);
  }

  @Override
  public PyObject raiseIn(PyFrame frame, PyException exception) {
    frame.setPosition(frame.position() - Stepping.stride(frame));
    return enter(frame, exception);
  }

  private static PyObject enter(PyFrame frame, @Nullable PyException thrown) {
    ThreadState state = ThreadState.current();
    Activations.push(state, frame);
    try {
      if (state.attention()) {
        return Stepping.enter(state, frame, thrown);
      }
      return execute(state, frame, thrown);
    } finally {
      Activations.leaveAll(state, frame);
    }
  }

  @Override
  public int offset(PyFrame frame) {
    PyGenerator generator = frame.generator();
    boolean suspended = generator != null && !generator.isRunning();
    int position = suspended ? frame.position() - Stepping.stride(frame) : frame.position();
    return form(frame).offset(position);
  }

  @Override
  public void forgetStale(ThreadState state) {
    for (PyFrame frame = state.frame(); frame != null; frame = frame.back()) {
      int op = form(frame).code()[frame.position()];
      if (op == Op.CALL_FUNCTION || op == Op.CALL_METHOD) {
        frame.clearAbove(frame.stackTop());
      }
    }
  }

  @Override
  public void setLine(PyFrame frame, int line) {
    LineJumps.jump(frame, line);
  }

  /** The form of its code that a frame runs. */
  static Executable form(PyFrame frame) {
    return frame.steps() instanceof Steps steps ? steps.form() : executable(frame.code());
  }

  static Executable executable(PyCode code) {
    if (code.prepared() instanceof Executable known) {
      return known;
    }
    Executable made = Decoder.decode(code);
    code.setPrepared(made);
    return made;
  }

  /** Runs until the frame returns, yields or fails, beginning with an exception if there is one. */
  static PyObject execute(ThreadState state, PyFrame frame, @Nullable PyException thrown) {
    PyException pending = thrown;
    while (true) {
      try {
        if (pending != null) {
          throw pending;
        }
        PyObject result = InterpreterLoop.run(state, frame);
        if (result != InterpreterLoop.AGAIN) {
          return state.attention() ? Stepping.left(state, frame, result) : result;
        }
      } catch (PyException e) {
        Unwinding.toHandler(state, frame, e);
      } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
        Unwinding.toHandler(state, frame, JavaFailures.translated(state.running(), e));
      }
      pending = null;
    }
  }
}
