package krait.vm.object;

/** Warnings that the machine itself gives. */
public final class Warnings {

  private Warnings() {}

  /** Gives a warning about the code that is running. */
  public static void warn(PyType category, String message) {
    ThreadState.current().interpreter().warnings().warn(category, PyStr.of(message), 1);
  }

  /** Gives a warning about what Python 3 has not, if the option {@code -3} asks for such. */
  public static void ofPython3(String message) {
    if (ThreadState.current().interpreter().warnsOfPython3()) {
      warn(PyExc.DeprecationWarning, message);
    }
  }

  /** Gives a warning about a place in a source. */
  public static void warnOf(PyType category, String message, String filename, int line) {
    ThreadState.current()
        .interpreter()
        .warnings()
        .warnOf(category, PyStr.of(message), PyStr.of(filename), line, null, null, null);
  }
}
