package krait.opcode;

import java.util.List;

/** The comparisons that the operand of {@code COMPARE_OP} selects, in that order. */
public enum CompareOp {
  LT("<"),
  LE("<="),
  EQ("=="),
  NE("!="),
  GT(">"),
  GE(">="),
  IN("in"),
  NOT_IN("not in"),
  IS("is"),
  IS_NOT("is not"),
  EXCEPTION_MATCH("exception match"),
  BAD("BAD");

  private static final List<CompareOp> ALL = List.of(values());

  private final String symbol;

  CompareOp(String symbol) {
    this.symbol = symbol;
  }

  /** The name in {@code dis.cmp_op}. */
  public String symbol() {
    return symbol;
  }

  /** All of them, indexed by operand. */
  public static List<CompareOp> all() {
    return ALL;
  }
}
