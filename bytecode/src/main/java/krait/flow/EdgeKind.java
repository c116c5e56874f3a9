package krait.flow;

import java.util.Locale;

/** How control comes from one basic block to another. */
public enum EdgeKind {
  /** From the last instruction of a block to the one that follows it. */
  FALL_THROUGH,
  /** By a jump, or by breaking or continuing a loop. */
  JUMP,
  /** To a handler: by an exception, or on the way out through {@code finally}. */
  EXCEPTION,
  /** Back to the head of a loop that the block is in. */
  LOOP_BACK;

  /** The name in output, such as {@code fall-through}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
