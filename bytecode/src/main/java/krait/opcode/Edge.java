package krait.opcode;

/** A way out of an instruction, each with a stack picture of its own. */
public enum Edge {
  /** To the instruction that follows, or for one that ends the frame: what it takes off. */
  NEXT,
  /** To the jump target. */
  JUMP,
  /** To the handler of the block that the instruction sets up, when an exception enters it. */
  HANDLER
}
