package krait.vm.object;

/** An object that does something of its own when it is gone, with or without {@code __del__}. */
public interface Finalizable {
  /** Another object with the same state, which outlives this one. */
  PyObject twin();

  /** What is done in the end, after {@code __del__}. */
  void finish();
}
