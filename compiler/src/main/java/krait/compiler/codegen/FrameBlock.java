package krait.compiler.codegen;

import krait.compiler.assemble.BasicBlock;

/**
 * A block that is open while its statements are compiled.
 *
 * @param kind what opened it
 * @param start where a {@code continue} in a loop goes
 */
record FrameBlock(Kind kind, BasicBlock start) {

  /** What can open a block. */
  enum Kind {
    LOOP,
    EXCEPT,
    FINALLY_TRY,
    FINALLY_END
  }
}
