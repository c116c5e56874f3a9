package krait.vm.op;

import krait.vm.object.Slot;

/** An operator with two operands: its special methods and its sign in messages. */
public enum BinaryOperator {
  ADD(Slot.ADD, Slot.RADD, Slot.IADD, "+"),
  SUBTRACT(Slot.SUB, Slot.RSUB, Slot.ISUB, "-"),
  MULTIPLY(Slot.MUL, Slot.RMUL, Slot.IMUL, "*"),
  DIVIDE(Slot.DIV, Slot.RDIV, Slot.IDIV, "/"),
  TRUE_DIVIDE(Slot.TRUEDIV, Slot.RTRUEDIV, Slot.ITRUEDIV, "/"),
  FLOOR_DIVIDE(Slot.FLOORDIV, Slot.RFLOORDIV, Slot.IFLOORDIV, "//"),
  MODULO(Slot.MOD, Slot.RMOD, Slot.IMOD, "%"),
  DIVMOD(Slot.DIVMOD, Slot.RDIVMOD, Slot.DIVMOD, "divmod()"),
  POWER(Slot.POW, Slot.RPOW, Slot.IPOW, "** or pow()"),
  LSHIFT(Slot.LSHIFT, Slot.RLSHIFT, Slot.ILSHIFT, "<<"),
  RSHIFT(Slot.RSHIFT, Slot.RRSHIFT, Slot.IRSHIFT, ">>"),
  AND(Slot.AND, Slot.RAND, Slot.IAND, "&"),
  XOR(Slot.XOR, Slot.RXOR, Slot.IXOR, "^"),
  OR(Slot.OR, Slot.ROR, Slot.IOR, "|");

  private final Slot left;
  private final Slot right;
  private final Slot inPlace;
  private final String sign;

  BinaryOperator(Slot left, Slot right, Slot inPlace, String sign) {
    this.left = left;
    this.right = right;
    this.inPlace = inPlace;
    this.sign = sign;
  }

  /** The special method of the left operand. */
  public Slot left() {
    return left;
  }

  /** The special method of the right operand. */
  public Slot right() {
    return right;
  }

  /** The special method for assignment in place. */
  public Slot inPlace() {
    return inPlace;
  }

  /** The sign in messages. */
  public String sign() {
    return sign;
  }

  /** The sign of the assignment in place, in messages. */
  public String inPlaceSign() {
    return this == POWER ? sign : sign + "=";
  }
}
