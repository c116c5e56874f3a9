package krait.vm.api;

/** A Python exception that the program did not catch. */
public final class PythonException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String typeName;
  private final String pythonMessage;
  private final String traceback;

  PythonException(String typeName, String pythonMessage, String traceback) {
    super(pythonMessage.isEmpty() ? typeName : typeName + ": " + pythonMessage);
    this.typeName = typeName;
    this.pythonMessage = pythonMessage;
    this.traceback = traceback;
  }

  /** The name of its class, such as {@code ZeroDivisionError}. */
  public String typeName() {
    return typeName;
  }

  /** The exception as {@code str} gives it. */
  public String pythonMessage() {
    return pythonMessage;
  }

  /** What CPython would print: the traceback with its last line, each line with a newline. */
  public String traceback() {
    return traceback;
  }
}
