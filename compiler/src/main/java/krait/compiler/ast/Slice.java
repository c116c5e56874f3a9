package krait.compiler.ast;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What stands between the brackets of a subscription; slices carry no position. */
public sealed interface Slice {

  /** {@code ...}. */
  record Ellipsis() implements Slice {
    /** The only value. */
    public static final Ellipsis INSTANCE = new Ellipsis();
  }

  /**
   * {@code lower:upper:step}; a second colon without a step ({@code a[x:y:]}) has the name {@code
   * None} as its step.
   */
  record Range(@Nullable Expr lower, @Nullable Expr upper, @Nullable Expr step) implements Slice {}

  /** {@code a:b, c}: several dimensions, of which at least one is no {@link Index}. */
  record ExtSlice(List<Slice> dims) implements Slice {}

  /** A plain index; {@code a[x, y]} has one Tuple here. */
  record Index(Expr value) implements Slice {}
}
