package krait.compiler.symtable;

import krait.compiler.ast.Expr;
import org.jspecify.annotations.Nullable;

/**
 * The operands at the left of operators, attributes, subscriptions and calls.
 *
 * <p>The grammar makes them by loops, so their depth has no limit ({@code a + b + c ...}), and the
 * passes walk along them by loops too.
 */
public final class LeftSpine {

  private LeftSpine() {}

  /** The operand that comes first in such a node; null for any other node. */
  public static @Nullable Expr operand(Expr node) {
    if (node instanceof Expr.Attribute attribute) {
      return attribute.value();
    }
    if (node instanceof Expr.Call call) {
      return call.func();
    }
    if (node instanceof Expr.BinOp operation) {
      return operation.left();
    }
    if (node instanceof Expr.Subscript subscript) {
      return subscript.value();
    }
    return null;
  }
}
