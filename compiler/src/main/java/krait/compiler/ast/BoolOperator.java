package krait.compiler.ast;

/** The operators of {@link Expr.BoolOp}. */
public enum BoolOperator {
  AND("And"),
  OR("Or");

  private final String pythonName;

  BoolOperator(String pythonName) {
    this.pythonName = pythonName;
  }

  /** The name of the node in CPython's {@code _ast}. */
  public String pythonName() {
    return pythonName;
  }
}
