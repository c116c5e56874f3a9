package krait.compiler.peephole;

import java.math.BigInteger;
import krait.code.Const;
import krait.opcode.Opcode;
import krait.version.PyVersion;
import org.jspecify.annotations.Nullable;

/** Arithmetic on floats; null where Python raises an exception. */
final class FloatFolder {

  private static final int EXACT_BITS = 53;

  private final boolean zeroKeepsSign;
  private final boolean longsCut;

  FloatFolder(PyVersion version) {
    this.longsCut = PeepholeFeature.LONGS_CUT.isIn(version);
    this.zeroKeepsSign = PeepholeFeature.ZERO_REMAINDER_KEEPS_SIGN.isIn(version);
  }

  /** A number as a float; infinite if it is too large. */
  double toDouble(Const value) {
    return value instanceof Const.Float64 number
        ? number.value()
        : toDouble(NumberFolder.integer(value), value instanceof Const.LongInt);
  }

  double toDouble(BigInteger value, boolean isLong) {
    return longsCut && isLong && value.bitLength() > EXACT_BITS
        ? ScaledDouble.of(value).toDouble()
        : value.doubleValue();
  }

  @Nullable Const binary(Opcode opcode, double a, double b) {
    return switch (opcode) {
      case BINARY_ADD -> Const.Float64.of(a + b);
      case BINARY_SUBTRACT -> Const.Float64.of(a - b);
      case BINARY_MULTIPLY -> Const.Float64.of(a * b);
      case BINARY_TRUE_DIVIDE -> b == 0 ? null : Const.Float64.of(a / b);
      case BINARY_FLOOR_DIVIDE -> b == 0 ? null : Const.Float64.of(floorDivide(a, b));
      case BINARY_MODULO -> b == 0 ? null : Const.Float64.of(modulo(a, b));
      case BINARY_POWER -> power(a, b);
      default -> null;
    };
  }

  /** The remainder with the sign of the divisor. */
  private double modulo(double a, double b) {
    double remainder = a % b;
    if (remainder == 0) {
      return Math.copySign(0.0, zeroKeepsSign ? a : b);
    }
    return (b < 0) == (remainder < 0) ? remainder : remainder + b;
  }

  private static double floorDivide(double a, double b) {
    double remainder = a % b;
    double quotient = (a - remainder) / b;
    if (remainder != 0 && (b < 0) != (remainder < 0)) {
      quotient -= 1;
    }
    if (quotient == 0) {
      return Math.copySign(0.0, a / b);
    }
    double floor = Math.floor(quotient);
    return quotient - floor > 0.5 ? floor + 1 : floor;
  }

  private @Nullable Const power(double a, double b) {
    if (b == 0 || a == 1) {
      return Const.Float64.of(1.0);
    }
    if (a == 0) {
      boolean negative = !zeroKeepsSign && b % 2 != 0 && Math.abs(b % 2) == 1;
      return b < 0 ? null : Const.Float64.of(negative ? a : 0.0);
    }
    if (a < 0 && Double.isFinite(a) && Double.isFinite(b) && b != Math.floor(b)) {
      return null;
    }
    double result = FloatPower.of(a, b);
    boolean overflow = Double.isInfinite(result) && Double.isFinite(a) && Double.isFinite(b);
    return overflow ? null : Const.Float64.of(result);
  }
}
