package krait.vm.object;

/** How many instructions the threads of an interpreter may still run. */
public final class InstructionLimit {

  private final long limit;
  private long left;

  /** A limit for all threads of an interpreter together. */
  public InstructionLimit(long limit) {
    this.limit = limit;
    this.left = limit;
  }

  /** Counts an instruction that is about to run; ends the program where there was one too many. */
  public void count(PyFrame frame) {
    if (--left < 0) {
      throw new Termination("stopped after " + limit + " instructions", frame);
    }
  }
}
