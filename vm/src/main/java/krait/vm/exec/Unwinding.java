package krait.vm.exec;

import krait.vm.object.ExceptionState;
import krait.vm.object.Exceptions;
import krait.vm.object.PyErrors;
import krait.vm.object.PyException;
import krait.vm.object.PyFrame;
import krait.vm.object.PyInt;
import krait.vm.object.PyNone;
import krait.vm.object.PyObject;
import krait.vm.object.PyStr;
import krait.vm.object.PyTraceback;
import krait.vm.object.ThreadState;
import krait.vm.op.LoopOwnership;
import krait.vm.op.RaiseOps;
import org.jspecify.annotations.Nullable;

/** Leaving blocks: by an exception, {@code return}, {@code break} or {@code continue}. */
final class Unwinding {

  /** The numbers that CPython leaves on the stack for a {@code finally} block. */
  private static final int WHY_RETURN = 8;

  private static final int WHY_BREAK = 16;
  private static final int WHY_CONTINUE = 32;

  /** How many items a handler finds on the stack. */
  private static final int HANDLED = 3;

  private Unwinding() {}

  /**
   * Goes to the handler of an exception in the running frame, or in one of its callers up to the
   * one that the loop was entered with; throws it on if there is none.
   */
  static void toHandler(ThreadState state, PyFrame entry, PyException raised) {
    PyException e = raised;
    while (true) {
      PyFrame frame = state.running();
      e = toHandlerIn(state, frame, e);
      if (e == null) {
        return;
      }
      if (frame == entry) {
        throw e;
      }
      Activations.leave(state, frame);
    }
  }

  /** Goes to the handler in a frame and gives null; or the exception to go on with. */
  private static @Nullable PyException toHandlerIn(
      ThreadState state, PyFrame frame, PyException raised) {
    PyException e = raised;
    if (!e.takeAgain()) {
      addTraceback(frame, e);
      if (state.traceFunction() != null) {
        e = Tracing.exception(state, frame, e);
      }
    }
    while (frame.blockCount() > 0) {
      int kind = frame.blockKind();
      int handler = frame.blockHandler();
      int level = frame.popBlock();
      LoopOwnership.abandon(frame, level);
      if (kind != Op.SETUP_LOOP && level + HANDLED > frame.values().length) {
        e = PyErrors.systemError("malformed bytecode");
      } else if (kind != Op.SETUP_LOOP) {
        handle(state, frame, e, kind, level);
        frame.setPosition(handler);
        if (frame.steps() == null && state.isStepping()) {
          Stepping.stepFrom(frame);
        }
        return null;
      }
    }
    LoopOwnership.abandon(frame, frame.stackBase());
    frame.setStackTop(frame.stackBase());
    return state.attention() ? Stepping.failed(state, frame, e) : e;
  }

  /** Says that an exception passes a frame. */
  static void addTraceback(PyFrame frame, PyException e) {
    int offset = Interpreter.form(frame).offset(frame.position());
    e.setTraceback(new PyTraceback(e.traceback(), frame, offset));
  }

  private static void handle(ThreadState state, PyFrame frame, PyException e, int kind, int level) {
    boolean shown = kind == Op.SETUP_EXCEPT || kind == Op.SETUP_WITH;
    if (shown) {
      e.normalize();
    }
    PyTraceback traceback = e.traceback();
    PyObject trace = traceback == null ? PyNone.NONE : traceback;
    if (shown) {
      if (frame.saved() == null) {
        frame.setSaved(state.handled());
      }
      state.setHandled(new ExceptionState(e.excType(), e.value(), trace));
    }
    PyObject[] v = frame.values();
    v[level] = trace;
    v[level + 1] = e.value();
    v[level + 2] = e.excType();
    frame.setStackTop(level + HANDLED);
  }

  /** Leaves blocks for a return; the next position, or -1 if the frame ends. */
  static int returning(PyFrame frame, PyObject value) {
    while (frame.blockCount() > 0) {
      int kind = frame.blockKind();
      int handler = frame.blockHandler();
      int level = frame.popBlock();
      LoopOwnership.abandon(frame, level);
      if (kind == Op.SETUP_FINALLY || kind == Op.SETUP_WITH) {
        enterFinally(frame, level, value, WHY_RETURN);
        return handler;
      }
    }
    return -1;
  }

  private static void enterFinally(PyFrame frame, int level, PyObject value, int why) {
    PyObject[] v = frame.values();
    v[level] = value;
    v[level + 1] = PyInt.of(why);
    frame.setStackTop(level + 2);
  }

  /** Leaves blocks up to the end of the innermost loop; the next position. */
  static int breaking(PyFrame frame) {
    while (frame.blockCount() > 0) {
      int kind = frame.blockKind();
      int handler = frame.blockHandler();
      int level = frame.popBlock();
      LoopOwnership.abandon(frame, level);
      frame.setStackTop(level);
      if (kind == Op.SETUP_LOOP) {
        return handler;
      }
      if (kind == Op.SETUP_FINALLY || kind == Op.SETUP_WITH) {
        frame.values()[level] = PyInt.of(WHY_BREAK);
        frame.setStackTop(level + 1);
        return handler;
      }
    }
    throw PyErrors.systemError("'break' outside loop");
  }

  /** Leaves blocks up to the innermost loop, to go on with it; the next position. */
  static int continuing(PyFrame frame, int target) {
    while (frame.blockCount() > 0) {
      int kind = frame.blockKind();
      if (kind == Op.SETUP_LOOP) {
        ThreadState.current().poll();
        return target;
      }
      int handler = frame.blockHandler();
      int level = frame.popBlock();
      frame.setStackTop(level);
      if (kind == Op.SETUP_FINALLY || kind == Op.SETUP_WITH) {
        int offset = Interpreter.form(frame).offset(target);
        enterFinally(frame, level, PyInt.of(offset), WHY_CONTINUE);
        return handler;
      }
    }
    ThreadState.current().poll();
    return target;
  }

  /**
   * Ends a {@code finally} block: the next position, or -1 if the frame returns what lies on top of
   * the stack then.
   */
  static int endFinally(PyFrame frame, int next) {
    PyObject[] v = frame.values();
    int sp = frame.stackTop() - 1;
    PyObject why = v[sp];
    frame.setStackTop(sp);
    if (why instanceof PyInt number) {
      return resume(frame, (int) number.value(), next);
    }
    if (Exceptions.isClass(why) || why instanceof PyStr) {
      PyTraceback trace = v[sp - 2] instanceof PyTraceback known ? known : null;
      throw new PyException(why, v[sp - 1], trace).again();
    }
    if (why != PyNone.NONE) {
      throw PyErrors.systemError("'finally' pops bad exception");
    }
    return next;
  }

  private static int resume(PyFrame frame, int why, int next) {
    int sp = frame.stackTop();
    PyObject[] v = frame.values();
    return switch (why) {
      case WHY_BREAK -> breaking(frame);
      case WHY_CONTINUE -> {
        frame.setStackTop(sp - 1);
        int offset = (int) ((PyInt) v[sp - 1]).value();
        yield continuing(frame, Interpreter.form(frame).indexOf(offset));
      }
      case WHY_RETURN -> {
        PyObject value = v[sp - 1];
        frame.setStackTop(sp - 1);
        int handler = returning(frame, value);
        if (handler < 0) {
          frame.setStackTop(sp - 1);
          v[sp - 1] = value;
        }
        yield handler;
      }
      default -> next;
    };
  }

  /** The exception of a {@code raise} statement with so many arguments on the stack. */
  static PyException raise(PyObject[] v, int sp, int count) {
    return RaiseOps.raise(
        count > 0 ? v[sp - count] : null,
        count > 1 ? v[sp - count + 1] : null,
        count > 2 ? v[sp - count + 2] : null);
  }
}
