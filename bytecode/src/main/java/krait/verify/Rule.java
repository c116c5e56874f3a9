package krait.verify;

import java.util.Locale;

/**
 * What a code object has to keep to. Each rule is explained in {@code docs/verifier.md}, with the
 * reason for it and an example.
 */
public enum Rule {
  /** The stack size that the code object declares is one that a frame can have. */
  STACK_SIZE("co_stacksize is not negative and below 2**24"),
  /** The parameters are local variables. */
  PARAMETERS("all parameters are local variables"),
  /** Each local variable has a name. */
  LOCALS("co_nlocals is the number of names in co_varnames"),
  /** The flags agree with each other and with the variables. */
  FLAGS("the flags agree with each other and with the variables"),
  /** The line table is made of pairs and stays within the code. */
  LINE_TABLE("the line table is made of pairs and ends within the code"),
  /** The outermost code object is code that can be executed by itself. */
  MODULE("code that is executed by itself has no free variables"),

  /** An instruction is one that the version has. */
  OPCODE("the version has the instruction"),
  /** An instruction is all there. */
  TRUNCATED("the code does not end within an instruction"),
  /** {@code EXTENDED_ARG} extends an operand. */
  EXTENDED_ARG("EXTENDED_ARG stands before an instruction with an operand"),
  /** An operand selects an entry of its table, or is a number that the instruction knows. */
  OPERAND("operands are inside their tables"),
  /** A jump leads to the start of an instruction. */
  JUMP_TARGET("jumps lead to the start of an instruction"),
  /** Control never leaves the code but by an instruction that ends the frame. */
  FALL_OFF("control does not run off the end of the code"),

  /** An instruction takes no items that are not there. */
  UNDERFLOW("no instruction takes items from an empty stack"),
  /** The stack fits its size. */
  OVERFLOW("the stack never grows beyond co_stacksize"),
  /** Paths that meet have equal stacks. */
  DEPTH("the stack is equally deep where paths meet"),
  /** Code within a block leaves alone what lay on the stack before the block. */
  BLOCK_LEVEL("code in a block leaves alone what lay on the stack before it"),

  /** There are at most 20 blocks. */
  BLOCK_OVERFLOW("at most 20 blocks are nested"),
  /** A block that is popped is there. */
  BLOCK_UNDERFLOW("POP_BLOCK has a block to pop"),
  /** Paths that meet are in the same blocks. */
  BLOCK_NESTING("paths that meet are in the same blocks"),
  /** There is a loop to break or to continue. */
  LOOP("BREAK_LOOP and CONTINUE_LOOP are in a loop"),
  /** What says why a handler was entered is used by that handler's end alone. */
  WHY("END_FINALLY and WITH_CLEANUP find why their handler was entered, and nothing else uses it"),

  /** Functions are made of constant code and of just the cells that it needs. */
  CLOSURE("functions are made of constant code and one cell for each of its free variables"),
  /** Only iterators are asked for their next item. */
  ITERATOR("FOR_ITER works on an iterator"),
  /** Names are looked up in a dictionary of locals only where there is one. */
  LOCALS_DICT("names are local only where there is a dictionary of locals"),
  /** Only generators yield. */
  GENERATOR("only generators yield"),

  /** The code is not made to wear out who reads it. */
  EFFORT("the code can be verified in a time proportional to its size");

  private final String summary;

  Rule(String summary) {
    this.summary = summary;
  }

  /** What has to be so, in a few words. */
  public String summary() {
    return summary;
  }

  /** The name in output and documentation, such as {@code jump-target}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
