package krait.verify;

import java.util.Locale;

/**
 * Something that an interpreter accepts and no compiler makes, or that keeps a reader from seeing
 * what is executed.
 *
 * @param kind what it is
 * @param path the code object, as {@code krait.dis.CodeTree} names it
 * @param offset where it starts, in bytes, or -1 if the code object as a whole is meant
 * @param reason what there is, a few words without a period
 */
public record Oddity(Kind kind, String path, int offset, String reason) {

  /** The kinds of oddities. */
  public enum Kind {
    /** Instructions that no path leads to, other than what compilers leave behind. */
    DEAD_CODE,
    /** Bytes that no path leads to and that are no instructions of the version. */
    JUNK,
    /** A jump to a place within an instruction. */
    JUMP_INTO_OPERAND,
    /** Two instructions that share bytes, both executed. */
    OVERLAP,
    /** An instruction that the version does not have, where it would be executed. */
    UNKNOWN_OPCODE,
    /** A name that no source can have, or that is hard to tell from others. */
    UNREADABLE_NAME;

    /** The name in output, such as {@code dead-code}. */
    public String id() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /** One line. */
  @Override
  public String toString() {
    String place = offset < 0 ? path : path + " at " + offset;
    return place + ": " + reason + " [" + kind.id() + "]";
  }
}
