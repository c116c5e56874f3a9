package krait.compiler.ast;

/** The operators of {@link Expr.BinOp} and {@link Stmt.AugAssign}. */
public enum Operator {
  ADD("Add"),
  SUB("Sub"),
  MULT("Mult"),
  DIV("Div"),
  MOD("Mod"),
  POW("Pow"),
  LSHIFT("LShift"),
  RSHIFT("RShift"),
  BIT_OR("BitOr"),
  BIT_XOR("BitXor"),
  BIT_AND("BitAnd"),
  FLOOR_DIV("FloorDiv");

  private final String pythonName;

  Operator(String pythonName) {
    this.pythonName = pythonName;
  }

  /** The name of the node in CPython's {@code _ast}. */
  public String pythonName() {
    return pythonName;
  }
}
