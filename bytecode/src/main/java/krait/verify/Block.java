package krait.verify;

import org.jspecify.annotations.Nullable;

/**
 * A block of the block stack. There is one object for each instruction that sets up a block, and
 * two blocks are the same if they are one object.
 */
final class Block {

  /** How many blocks a frame has room for. */
  static final int MAX = 20;

  /** What a block catches. */
  enum Type {
    /** BREAK_LOOP, and CONTINUE_LOOP without being left. */
    LOOP,
    /** Exceptions. */
    EXCEPT,
    /** Everything. */
    FINALLY
  }

  final Type type;

  /** The offset of its handler. */
  final int handler;

  /** How many slots the stack had. */
  final int level;

  /** The block around it. */
  final @Nullable Block outer;

  /** How many blocks there are, this one included. */
  final int count;

  Block(Type type, int handler, int level, @Nullable Block outer) {
    this.type = type;
    this.handler = handler;
    this.level = level;
    this.outer = outer;
    this.count = 1 + count(outer);
  }

  static int count(@Nullable Block innermost) {
    return innermost == null ? 0 : innermost.count;
  }
}
