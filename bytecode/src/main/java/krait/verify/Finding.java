package krait.verify;

import java.util.List;

/**
 * A breach of a rule.
 *
 * @param rule which rule
 * @param path the code object, as {@code krait.dis.CodeTree} names it
 * @param offset the offset of the instruction in bytes, its prefixes included, or -1 if the code
 *     object as a whole is meant
 * @param instruction the instruction with its operand as a number, empty if there is none
 * @param reason what is wrong, a few words without a period
 * @param stack what lies on the stack before the instruction, deepest item first; of a deep stack
 *     only the top
 */
public record Finding(
    Rule rule, String path, int offset, String instruction, String reason, List<String> stack) {

  /** Copies the list. */
  public Finding {
    stack = List.copyOf(stack);
  }

  /** One line without the stack. */
  @Override
  public String toString() {
    String place = offset < 0 ? path : path + " at " + offset + " " + instruction;
    return place + ": " + reason + " [" + rule.id() + "]";
  }
}
