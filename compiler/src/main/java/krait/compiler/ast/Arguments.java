package krait.compiler.ast;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of a function: each of {@code args} a Name with context PARAM, or a Tuple with
 * context STORE. The defaults belong to the last {@code defaults.size()} of them.
 */
public record Arguments(
    List<Expr> args, @Nullable String vararg, @Nullable String kwarg, List<Expr> defaults) {

  /** No parameters. */
  public static final Arguments NONE = new Arguments(List.of(), null, null, List.of());
}
