package krait.compiler.source;

/** What a source text is: the third argument of Python's {@code compile}. */
public enum CompileMode {
  /** A file: any number of statements. */
  EXEC("exec"),
  /** One expression. */
  EVAL("eval"),
  /** One interactive statement. */
  SINGLE("single");

  private final String pythonName;

  CompileMode(String pythonName) {
    this.pythonName = pythonName;
  }

  /** The name that {@code compile} takes. */
  public String pythonName() {
    return pythonName;
  }
}
