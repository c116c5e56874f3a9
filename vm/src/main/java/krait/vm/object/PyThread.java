package krait.vm.object;

/** A Java thread that runs Python code; its stack is deep enough for any recursion limit. */
public final class PyThread extends Thread {

  private static final long STACK_SIZE = 512L << 20;

  private final ThreadState state;

  /** A thread of an interpreter. */
  public PyThread(ThreadState state, Runnable task) {
    super(null, task, "python", STACK_SIZE);
    this.state = state;
  }

  @Override
  public void run() {
    state.enter();
    try {
      super.run();
    } finally {
      state.leave();
    }
  }

  /** Its state. */
  public ThreadState state() {
    return state;
  }
}
