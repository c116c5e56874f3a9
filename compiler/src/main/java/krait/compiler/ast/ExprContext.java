package krait.compiler.ast;

/** How a name, attribute, subscription, list or tuple is used. */
public enum ExprContext {
  LOAD("Load"),
  STORE("Store"),
  DEL("Del"),
  AUG_LOAD("AugLoad"),
  AUG_STORE("AugStore"),
  PARAM("Param");

  private final String pythonName;

  ExprContext(String pythonName) {
    this.pythonName = pythonName;
  }

  /** The name of the node in CPython's {@code _ast}. */
  public String pythonName() {
    return pythonName;
  }
}
