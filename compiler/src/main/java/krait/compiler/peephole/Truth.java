package krait.compiler.peephole;

import krait.code.Const;

/** What {@code bool} says of a constant. */
public final class Truth {

  private Truth() {}

  /** Whether a constant counts as true. */
  public static boolean of(Const value) {
    if (value instanceof Const.Str string) {
      return !string.value().isEmpty();
    }
    if (value instanceof Const.Int number) {
      return number.value() != 0;
    }
    if (value instanceof Const.LongInt number) {
      return number.value().signum() != 0;
    }
    if (value instanceof Const.Float64 number) {
      return number.value() != 0;
    }
    if (value instanceof Const.Complex number) {
      return number.real().value() != 0 || number.imaginary().value() != 0;
    }
    if (value instanceof Const.Unicode string) {
      return !string.value().isEmpty();
    }
    if (value instanceof Const.Tuple tuple) {
      return !tuple.items().isEmpty();
    }
    return value != Const.NONE && value != Const.Singleton.FALSE;
  }
}
