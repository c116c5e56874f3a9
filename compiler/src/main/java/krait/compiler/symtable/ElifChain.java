package krait.compiler.symtable;

import krait.compiler.ast.Stmt;
import org.jspecify.annotations.Nullable;

/** The chain of {@code elif} clauses, which may be longer than a stack is deep. */
public final class ElifChain {

  private ElifChain() {}

  /** The statement that stands alone in the else branch, if it is an if statement. */
  public static Stmt.@Nullable If next(Stmt.If node) {
    return node.orElse().size() == 1 && node.orElse().get(0) instanceof Stmt.If next ? next : null;
  }
}
