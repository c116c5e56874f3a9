package krait.compiler.peephole;

import java.math.BigInteger;
import krait.code.Const;
import krait.compiler.symtable.WarningListener;
import krait.opcode.Opcode;
import krait.version.PyVersion;
import org.jspecify.annotations.Nullable;

/** Arithmetic on constant numbers; null where Python raises an exception. */
final class NumberFolder {

  /** CPython has no limit here but memory and patience; a result this large is not folded. */
  private static final long MAX_BITS = 1L << 24;

  private static final BigInteger MIN_INT = BigInteger.valueOf(Long.MIN_VALUE);
  private static final BigInteger MAX_INT = BigInteger.valueOf(Long.MAX_VALUE);

  private final boolean exactTrueDivision;
  private final FloatFolder floats;
  private final ComplexFolder complexes;

  NumberFolder(PyVersion version, WarningListener warnings) {
    this.exactTrueDivision = PeepholeFeature.EXACT_TRUE_DIVISION.isIn(version);
    this.floats = new FloatFolder(version);
    this.complexes = new ComplexFolder(floats, warnings);
  }

  static boolean isNumber(Const value) {
    return isInteger(value) || value instanceof Const.Float64 || value instanceof Const.Complex;
  }

  static boolean isInteger(Const value) {
    return value instanceof Const.Int || value instanceof Const.LongInt;
  }

  /** The number of an int or a long. */
  static BigInteger integer(Const value) {
    return value instanceof Const.Int number
        ? BigInteger.valueOf(number.value())
        : ((Const.LongInt) value).value();
  }

  @Nullable Const negate(Const value) {
    if (isInteger(value)) {
      return result(integer(value).negate(), value instanceof Const.LongInt);
    }
    if (value instanceof Const.Float64 number) {
      return Const.Float64.of(-number.value());
    }
    if (value instanceof Const.Complex number) {
      return Const.Complex.of(-number.real().value(), -number.imaginary().value());
    }
    return null;
  }

  @Nullable Const invert(Const value) {
    return isInteger(value) ? result(integer(value).not(), value instanceof Const.LongInt) : null;
  }

  /** An int if there is no long among the operands and it fits. */
  private static Const result(BigInteger value, boolean isLong) {
    boolean fits = value.compareTo(MIN_INT) >= 0 && value.compareTo(MAX_INT) <= 0;
    return isLong || !fits ? new Const.LongInt(value) : new Const.Int(value.longValue());
  }

  /** Whether an integer has no float, which is an error when the program runs. */
  private boolean isTooLarge(Const value) {
    return isInteger(value) && Double.isInfinite(floats.toDouble(value));
  }

  @Nullable Const binary(Opcode opcode, Const left, Const right) {
    if (left instanceof Const.Complex || right instanceof Const.Complex) {
      return isTooLarge(left) || isTooLarge(right) ? null : complexes.binary(opcode, left, right);
    }
    if (left instanceof Const.Float64 || right instanceof Const.Float64) {
      return isTooLarge(left) || isTooLarge(right)
          ? null
          : floats.binary(opcode, floats.toDouble(left), floats.toDouble(right));
    }
    boolean isLong = left instanceof Const.LongInt || right instanceof Const.LongInt;
    return onIntegers(opcode, integer(left), integer(right), isLong);
  }

  private @Nullable Const onIntegers(Opcode opcode, BigInteger a, BigInteger b, boolean isLong) {
    return switch (opcode) {
      case BINARY_ADD -> result(a.add(b), isLong);
      case BINARY_SUBTRACT -> result(a.subtract(b), isLong);
      case BINARY_MULTIPLY ->
          (long) a.bitLength() + b.bitLength() > MAX_BITS ? null : result(a.multiply(b), isLong);
      case BINARY_FLOOR_DIVIDE ->
          b.signum() == 0 ? null : result(floorDivide(a, b), isLong || overflows(a, b));
      case BINARY_MODULO ->
          b.signum() == 0
              ? null
              : result(a.subtract(floorDivide(a, b).multiply(b)), isLong || overflows(a, b));
      case BINARY_POWER -> power(a, b, isLong);
      case BINARY_LSHIFT -> shiftLeft(a, b, isLong);
      case BINARY_RSHIFT -> shiftRight(a, b, isLong);
      case BINARY_AND -> result(a.and(b), isLong);
      case BINARY_OR -> result(a.or(b), isLong);
      case BINARY_XOR -> result(a.xor(b), isLong);
      case BINARY_TRUE_DIVIDE -> IntegerDivision.divide(a, b, isLong, exactTrueDivision);
      default -> null;
    };
  }

  /** Whether ints are divided as longs, because the quotient is too large by one. */
  private static boolean overflows(BigInteger a, BigInteger b) {
    return a.equals(MIN_INT) && b.equals(BigInteger.ONE.negate());
  }

  private static BigInteger floorDivide(BigInteger a, BigInteger b) {
    BigInteger[] parts = a.divideAndRemainder(b);
    boolean down = parts[1].signum() != 0 && parts[1].signum() != b.signum();
    return down ? parts[0].subtract(BigInteger.ONE) : parts[0];
  }

  private @Nullable Const power(BigInteger a, BigInteger b, boolean isLong) {
    if (b.signum() < 0) {
      return floats.binary(
          Opcode.BINARY_POWER, floats.toDouble(a, isLong), floats.toDouble(b, isLong));
    }
    if (a.bitLength() <= 1 && a.abs().bitLength() <= 1) {
      boolean odd = b.testBit(0);
      return result(b.signum() == 0 ? BigInteger.ONE : odd ? a : a.abs(), isLong);
    }
    if (b.bitLength() >= Integer.SIZE - 1 || a.bitLength() * b.longValue() > MAX_BITS) {
      return null;
    }
    return result(a.pow(b.intValue()), isLong);
  }

  private static @Nullable Const shiftLeft(BigInteger a, BigInteger b, boolean isLong) {
    if (b.signum() < 0 || b.bitLength() >= Integer.SIZE) {
      return null;
    }
    if (a.signum() == 0) {
      return result(a, isLong);
    }
    if (a.bitLength() + b.longValue() > MAX_BITS) {
      return null;
    }
    return result(a.shiftLeft(b.intValue()), isLong);
  }

  private static @Nullable Const shiftRight(BigInteger a, BigInteger b, boolean isLong) {
    if (b.signum() < 0) {
      return null;
    }
    boolean all = b.bitLength() >= Integer.SIZE - 1;
    if (all && isLong && b.bitLength() >= Long.SIZE) {
      return null;
    }
    BigInteger shifted =
        all
            ? (a.signum() < 0 ? BigInteger.ONE.negate() : BigInteger.ZERO)
            : a.shiftRight(b.intValue());
    return result(shifted, isLong);
  }
}
