package krait.vm.object;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What belongs to one thread of an interpreter: the running frame, the exception handled. */
public final class ThreadState {

  private static final PyStr EXC_TYPE = PyStr.internStatic("exc_type");
  private static final PyStr EXC_VALUE = PyStr.internStatic("exc_value");
  private static final PyStr EXC_TRACEBACK = PyStr.internStatic("exc_traceback");

  private static final int INTERRUPT_SIGNAL = 2;

  private final InterpreterState interpreter;
  private @Nullable PyFrame frame;
  private int depth;
  private ExceptionState handled = ExceptionState.NONE;
  private final List<PyObject> shown = new ArrayList<>();
  private @Nullable PyObject traceFunction;
  private @Nullable PyObject profileFunction;
  private boolean tracing;
  private @Nullable InstructionLimit instructionLimit;
  private @Nullable InstructionWatcher watcher;
  private boolean stepping;
  private volatile boolean attention;
  private volatile boolean interrupted;
  private volatile boolean switchRequested;
  private volatile @Nullable String end;

  /** The state of a new thread. */
  public ThreadState(InterpreterState interpreter) {
    this.interpreter = interpreter;
    this.instructionLimit = interpreter.instructionLimit();
    this.watcher = interpreter.watcher();
    this.stepping = instructionLimit != null || watcher != null;
    this.attention = stepping;
    interpreter.register(this);
  }

  /** Waits until the thread may run Python code: one thread of an interpreter does at a time. */
  public void enter() {
    interpreter.lock().acquire(this);
  }

  /** Lets other threads run Python code, until {@link #enter}; to be called before waiting. */
  public void leave() {
    interpreter.lock().release();
  }

  /** Asks the thread to let others run soon. */
  synchronized void requestSwitch() {
    switchRequested = true;
    attention = true;
  }

  private void letOthersRun() {
    switchRequested = false;
    update();
    if (interpreter.lock().isHeld()) {
      leave();
      enter();
    }
  }

  /** The state of the current thread, which must be a {@link PyThread}. */
  public static ThreadState current() {
    if (Thread.currentThread() instanceof PyThread thread) {
      return thread.state();
    }
    throw new IllegalStateException("not a thread of an interpreter");
  }

  /** The interpreter. */
  public InterpreterState interpreter() {
    return interpreter;
  }

  /** The running frame. */
  public @Nullable PyFrame frame() {
    return frame;
  }

  /** The running frame, where one is known to run. */
  public PyFrame running() {
    PyFrame running = frame;
    if (running == null) {
      throw new IllegalStateException("no frame");
    }
    return running;
  }

  /** Sets the running frame. */
  public void setFrame(@Nullable PyFrame newFrame) {
    frame = newFrame;
  }

  /** Counts a call; a RuntimeError where there are too many. */
  public void enterCall(String where) {
    if (++depth > interpreter.recursionLimit()) {
      depth--;
      throw PyErrors.runtimeError("maximum recursion depth exceeded" + where);
    }
  }

  /** Ends a call. */
  public void leaveCall() {
    depth--;
  }

  /** How many calls are open. */
  public int depth() {
    return depth;
  }

  /** The exception that is being handled. */
  public ExceptionState handled() {
    return handled;
  }

  /** Sets the exception that is being handled, which {@code sys.exc_type} and so on show. */
  public void setHandled(ExceptionState state) {
    handled = state;
    PyDict sys = interpreter.sys().dict();
    sys.put(EXC_TYPE, state.excType());
    sys.put(EXC_VALUE, state.value());
    sys.put(EXC_TRACEBACK, state.traceback());
  }

  /**
   * Goes back to the exception that was handled before a function handled one; where there was
   * none, {@code sys} has only the type then.
   */
  public void restoreHandled(ExceptionState state) {
    setHandled(state);
    if (state.excType() == PyNone.NONE) {
      PyDict sys = interpreter.sys().dict();
      sys.remove(EXC_VALUE);
      sys.remove(EXC_TRACEBACK);
    }
  }

  /**
   * Begins to show a container; false if that is going on already, as it contains itself.
   *
   * @param where what the error says of too deep a nesting
   */
  public boolean enterRepr(PyObject object, String where) {
    for (PyObject one : shown) {
      if (one == object) {
        return false;
      }
    }
    enterCall(where);
    shown.add(object);
    return true;
  }

  /** Ends to show a container. */
  public void leaveRepr() {
    shown.remove(shown.size() - 1);
    leaveCall();
  }

  /** The function of {@code sys.settrace}. */
  public @Nullable PyObject traceFunction() {
    return traceFunction;
  }

  /** Sets the function of {@code sys.settrace}. */
  public void setTraceFunction(@Nullable PyObject function) {
    traceFunction = function;
    update();
  }

  /** The function of {@code sys.setprofile}. */
  public @Nullable PyObject profileFunction() {
    return profileFunction;
  }

  /** Sets the function of {@code sys.setprofile}. */
  public void setProfileFunction(@Nullable PyObject function) {
    profileFunction = function;
    update();
  }

  /** Whether a trace function is running, which is not traced itself. */
  public boolean isTracing() {
    return tracing;
  }

  /** Says whether a trace function is running. */
  public void setTracing(boolean running) {
    tracing = running;
  }

  /** Limits and watches instructions from now on. */
  public void watchInstructions(
      @Nullable InstructionLimit limit, @Nullable InstructionWatcher newWatcher) {
    instructionLimit = limit;
    watcher = newWatcher;
    update();
  }

  /** How many instructions may still run; null if any number may. */
  public @Nullable InstructionLimit instructionLimit() {
    return instructionLimit;
  }

  /** Who is told of each instruction. */
  public @Nullable InstructionWatcher watcher() {
    return watcher;
  }

  /** Whether frames stop before each instruction. */
  public boolean isStepping() {
    return stepping;
  }

  /**
   * Whether something is to be done besides running instructions. Engines ask where a frame starts,
   * where it jumps back, and after calls.
   */
  public boolean attention() {
    return attention;
  }

  /**
   * Interrupts the thread from any other, as Ctrl-C does: it raises KeyboardInterrupt soon.
   *
   * @return false if it has yet to raise the one before
   */
  public synchronized boolean interrupt() {
    boolean first = !interrupted;
    interrupted = true;
    attention = true;
    return first;
  }

  /** Ends the thread from any other: it raises a {@link Termination} soon. */
  public synchronized void end(String reason) {
    end = reason;
    attention = true;
  }

  private synchronized void update() {
    stepping =
        instructionLimit != null
            || watcher != null
            || traceFunction != null
            || profileFunction != null;
    attention = stepping || interrupted || switchRequested || end != null;
  }

  /** Raises the end of the program, if it was asked for; no interrupt. */
  public void pollEnd() {
    String reason = end;
    if (reason != null) {
      throw new Termination(reason, frame);
    }
  }

  /** Raises what another thread asked for, if any did. Long loops call it now and then. */
  public void poll() {
    if (attention) {
      raiseRequested();
    }
  }

  private void handleInterrupt() {
    PyObject handler = interpreter.interruptHandler();
    if (handler == null) {
      throw new PyException(PyExc.KeyboardInterrupt, PyNone.NONE);
    }
    if (Calls.isCallable(handler)) {
      PyFrame running = frame;
      if (running != null) {
        running.hold();
      }
      handler.call2(PyInt.of(INTERRUPT_SIGNAL), running == null ? PyNone.NONE : running);
    }
  }

  private void raiseRequested() {
    if (switchRequested) {
      letOthersRun();
    }
    pollEnd();
    if (interrupted) {
      interrupted = false;
      update();
      handleInterrupt();
    }
  }
}
