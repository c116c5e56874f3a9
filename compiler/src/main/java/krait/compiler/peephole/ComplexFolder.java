package krait.compiler.peephole;

import krait.code.Const;
import krait.opcode.Opcode;
import org.jspecify.annotations.Nullable;

/** Arithmetic on complex numbers; null where Python raises an exception. */
final class ComplexFolder {

  private static final int MAX_EXACT_EXPONENT = 100;

  private final double real;
  private final double imaginary;

  private ComplexFolder(double real, double imaginary) {
    this.real = real;
    this.imaginary = imaginary;
  }

  private static ComplexFolder of(Const value) {
    return value instanceof Const.Complex number
        ? new ComplexFolder(number.real().value(), number.imaginary().value())
        : new ComplexFolder(FloatFolder.toDouble(value), 0.0);
  }

  static @Nullable Const binary(Opcode opcode, Const left, Const right) {
    ComplexFolder a = of(left);
    ComplexFolder b = of(right);
    ComplexFolder result =
        switch (opcode) {
          case BINARY_ADD -> new ComplexFolder(a.real + b.real, a.imaginary + b.imaginary);
          case BINARY_SUBTRACT -> a.minus(b);
          case BINARY_MULTIPLY -> a.times(b);
          case BINARY_TRUE_DIVIDE -> b.isZero() ? null : a.dividedBy(b);
          case BINARY_FLOOR_DIVIDE -> b.isZero() ? null : a.floorDividedBy(b);
          case BINARY_MODULO -> b.isZero() ? null : a.minus(b.times(a.floorDividedBy(b)));
          case BINARY_POWER -> a.power(b);
          default -> null;
        };
    return result == null ? null : Const.Complex.of(result.real, result.imaginary);
  }

  private boolean isZero() {
    return real == 0 && imaginary == 0;
  }

  private ComplexFolder minus(ComplexFolder b) {
    return new ComplexFolder(real - b.real, imaginary - b.imaginary);
  }

  private ComplexFolder times(ComplexFolder b) {
    return new ComplexFolder(
        real * b.real - imaginary * b.imaginary, real * b.imaginary + imaginary * b.real);
  }

  /** Division by way of the larger part of the divisor, which keeps intermediate results small. */
  private ComplexFolder dividedBy(ComplexFolder b) {
    if (Math.abs(b.real) >= Math.abs(b.imaginary)) {
      double ratio = b.imaginary / b.real;
      double denominator = b.real + b.imaginary * ratio;
      return new ComplexFolder(
          (real + imaginary * ratio) / denominator, (imaginary - real * ratio) / denominator);
    }
    double ratio = b.real / b.imaginary;
    double denominator = b.real * ratio + b.imaginary;
    return new ComplexFolder(
        (real * ratio + imaginary) / denominator, (imaginary * ratio - real) / denominator);
  }

  private ComplexFolder floorDividedBy(ComplexFolder b) {
    return new ComplexFolder(Math.floor(dividedBy(b).real), 0.0);
  }

  private @Nullable ComplexFolder power(ComplexFolder b) {
    int exponent = (int) b.real;
    boolean whole = b.imaginary == 0 && b.real == exponent;
    if (whole && Math.abs(exponent) <= MAX_EXACT_EXPONENT) {
      if (exponent > 0) {
        return checked(powerOf(exponent));
      }
      ComplexFolder one = new ComplexFolder(1.0, 0.0);
      ComplexFolder divisor = powerOf(-exponent);
      return divisor.isZero() ? null : checked(one.dividedBy(divisor));
    }
    return polarPower(b);
  }

  private ComplexFolder powerOf(int exponent) {
    ComplexFolder result = new ComplexFolder(1.0, 0.0);
    ComplexFolder square = this;
    for (int mask = 1; mask > 0 && exponent >= mask; mask <<= 1) {
      if ((exponent & mask) != 0) {
        result = result.times(square);
      }
      square = square.times(square);
    }
    return result;
  }

  private @Nullable ComplexFolder polarPower(ComplexFolder b) {
    if (b.isZero()) {
      return new ComplexFolder(1.0, 0.0);
    }
    if (isZero()) {
      return b.imaginary != 0 || b.real < 0 ? null : new ComplexFolder(0.0, 0.0);
    }
    double size = PreciseMath.hypot(real, imaginary);
    double length = FloatPower.of(size, b.real);
    double angle = PreciseMath.atan2(imaginary, real);
    double phase = angle * b.real;
    if (b.imaginary != 0) {
      length /= PreciseMath.exp(angle * b.imaginary);
      phase += b.imaginary * PreciseMath.rounded(PreciseMath.log(size));
    }
    return checked(
        new ComplexFolder(length * PreciseMath.cos(phase), length * PreciseMath.sin(phase)));
  }

  /** Overflow is an exception. */
  private static @Nullable ComplexFolder checked(ComplexFolder result) {
    return Double.isInfinite(result.real) || Double.isInfinite(result.imaginary) ? null : result;
  }
}
