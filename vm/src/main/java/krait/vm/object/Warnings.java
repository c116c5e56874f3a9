package krait.vm.object;

/** Warnings that the machine itself gives, handed to the module {@code _warnings}. */
public final class Warnings {

  private Warnings() {}

  /** Gives a warning about the code that is running. */
  public static void warn(PyType category, String message) {
    InterpreterState interpreter = ThreadState.current().interpreter();
    PyObject module = interpreter.warningsModule();
    Calls.method(module, "warn", PyStr.of(message), category, PyInt.ONE);
  }
}
