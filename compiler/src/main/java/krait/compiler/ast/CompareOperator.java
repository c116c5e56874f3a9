package krait.compiler.ast;

/** The operators of {@link Expr.Compare}. */
public enum CompareOperator {
  EQ("Eq"),
  NOT_EQ("NotEq"),
  LT("Lt"),
  LT_E("LtE"),
  GT("Gt"),
  GT_E("GtE"),
  IS("Is"),
  IS_NOT("IsNot"),
  IN("In"),
  NOT_IN("NotIn");

  private final String pythonName;

  CompareOperator(String pythonName) {
    this.pythonName = pythonName;
  }

  /** The name of the node in CPython's {@code _ast}. */
  public String pythonName() {
    return pythonName;
  }
}
