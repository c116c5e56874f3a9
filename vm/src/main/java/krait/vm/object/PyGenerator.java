package krait.vm.object;

import org.jspecify.annotations.Nullable;

/** A generator: a frame that is resumed for each item. */
public final class PyGenerator extends PyIterator {

  /** The type. */
  public static final PyType TYPE = PyType.builtin("generator", false).withWeakrefs();

  private final InterpreterState interpreter;
  private @Nullable PyFrame frame;
  private final PyCode code;
  private boolean running;
  private boolean started;
  private @Nullable PyCode caller;
  private int callPosition;
  private @Nullable PyFrame owner;

  PyGenerator(InterpreterState interpreter, PyFrame frame) {
    super(TYPE);
    this.interpreter = interpreter;
    this.frame = frame;
    this.code = frame.code();
    frame.setGenerator(this);
  }

  /** The frame, or null when the generator has ended. */
  public @Nullable PyFrame frame() {
    return frame;
  }

  /** The code. */
  public PyCode code() {
    return code;
  }

  /** Whether it is running right now. */
  public boolean isRunning() {
    return running;
  }

  /** Says that an instruction that calls a function has made this and gives it to the next one. */
  public void setCaller(PyFrame frame) {
    caller = frame.code();
    callPosition = frame.position();
  }

  /** Whether it comes straight from the call at a position of a frame. */
  public boolean comesFrom(PyFrame frame, int position) {
    return !started && caller == frame.code() && callPosition == position;
  }

  /** The frame whose loop alone can reach it; null if there is none. */
  public @Nullable PyFrame owner() {
    return owner;
  }

  /** Says that nothing but a loop of a frame can reach it. */
  public void setOwner(PyFrame frame) {
    owner = frame;
    frame.setOwner();
  }

  /** The next item as an iteration wants it: a StopIteration that the body raises is the end. */
  @Override
  public @Nullable PyObject next() {
    try {
      return resume(PyNone.NONE, null);
    } catch (PyException e) {
      if (e.matches(PyExc.StopIteration)) {
        return null;
      }
      throw e;
    }
  }

  /** The next item as the method {@code next} wants it: exceptions pass as they are. */
  public @Nullable PyObject resume() {
    return resume(PyNone.NONE, null);
  }

  /** Resumes with a value for the {@code yield} expression; null at the end. */
  public @Nullable PyObject send(PyObject value) {
    if (!started && !running && frame != null && value != PyNone.NONE) {
      throw PyErrors.typeError("can't send non-None value to a just-started generator");
    }
    return resume(value, null);
  }

  /** Resumes by raising an exception; null at the end. */
  public @Nullable PyObject raise(PyException exception) {
    return resume(PyNone.NONE, exception);
  }

  private @Nullable PyObject resume(PyObject value, @Nullable PyException exception) {
    PyFrame current = frame;
    if (running) {
      throw PyErrors.valueError("generator already executing");
    }
    if (current == null) {
      if (exception != null) {
        throw exception;
      }
      return null;
    }
    if (started) {
      int top = current.stackTop();
      current.values()[top] = value;
      current.setStackTop(top + 1);
    }
    running = true;
    boolean first = !started;
    started = true;
    PyObject result = null;
    try {
      Engine engine = interpreter.engine();
      result = exception == null ? engine.run(current) : raiseIn(engine, current, exception, first);
    } finally {
      running = false;
      current.setBack(null);
      if (result == null) {
        frame = null;
      }
    }
    return finish(current, result);
  }

  private static PyObject raiseIn(
      Engine engine, PyFrame current, PyException exception, boolean first) {
    if (!first) {
      current.setStackTop(current.stackTop() - 1);
    }
    return engine.raiseIn(current, exception);
  }

  private @Nullable PyObject finish(PyFrame current, PyObject result) {
    if (current.hasReturned()) {
      frame = null;
      return result == PyNone.NONE ? null : result;
    }
    return result;
  }

  /** What {@code close} does. */
  public void close() {
    PyFrame current = frame;
    if (current != null && !started && !running) {
      frame = null;
      return;
    }
    try {
      PyObject result = raise(new PyException(PyExc.GeneratorExit, PyNone.NONE));
      if (result != null) {
        throw PyErrors.runtimeError("generator ignored GeneratorExit");
      }
    } catch (PyException e) {
      if (!e.matches(PyExc.GeneratorExit) && !e.matches(PyExc.StopIteration)) {
        throw e;
      }
    }
  }
}
