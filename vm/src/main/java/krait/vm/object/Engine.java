package krait.vm.object;

/** What runs frames. */
public interface Engine {
  /** Runs a frame until it returns or yields; its result. */
  PyObject run(PyFrame frame);

  /** Resumes a frame by raising an exception in it. */
  PyObject raiseIn(PyFrame frame, PyException exception);

  /** The offset of the instruction that a frame is at. */
  int offset(PyFrame frame);

  /**
   * Forgets what lies above the stacks of a thread's frames, where the engine knows how high these
   * are, so that it can be collected.
   */
  void forgetStale(ThreadState state);

  /** Lets a frame go on at a line: what setting {@code f_lineno} does. */
  void setLine(PyFrame frame, int line);
}
