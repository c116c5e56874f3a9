package krait.compiler.ast;

/** The operators of {@link Expr.UnaryOp}. */
public enum UnaryOperator {
  INVERT("Invert"),
  NOT("Not"),
  UADD("UAdd"),
  USUB("USub");

  private final String pythonName;

  UnaryOperator(String pythonName) {
    this.pythonName = pythonName;
  }

  /** The name of the node in CPython's {@code _ast}. */
  public String pythonName() {
    return pythonName;
  }
}
