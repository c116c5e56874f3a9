package krait.compiler.peephole;

import krait.code.Const;
import org.jspecify.annotations.Nullable;

/** A complex number, with CPython's arithmetic; null where Python raises an exception. */
final class ComplexNumber {

  private static final int MAX_EXACT_EXPONENT = 100;

  private final double real;
  private final double imaginary;

  private ComplexNumber(double real, double imaginary) {
    this.real = real;
    this.imaginary = imaginary;
  }

  static ComplexNumber of(Const value, FloatFolder floats) {
    return value instanceof Const.Complex number
        ? new ComplexNumber(number.real().value(), number.imaginary().value())
        : new ComplexNumber(floats.toDouble(value), 0.0);
  }

  Const toConst() {
    return Const.Complex.of(real, imaginary);
  }

  ComplexNumber plus(ComplexNumber b) {
    return new ComplexNumber(real + b.real, imaginary + b.imaginary);
  }

  boolean isZero() {
    return real == 0 && imaginary == 0;
  }

  ComplexNumber minus(ComplexNumber b) {
    return new ComplexNumber(real - b.real, imaginary - b.imaginary);
  }

  ComplexNumber times(ComplexNumber b) {
    return new ComplexNumber(
        real * b.real - imaginary * b.imaginary, real * b.imaginary + imaginary * b.real);
  }

  /** Division by way of the larger part of the divisor, which keeps intermediate results small. */
  ComplexNumber dividedBy(ComplexNumber b) {
    if (Math.abs(b.real) >= Math.abs(b.imaginary)) {
      double ratio = b.imaginary / b.real;
      double denominator = b.real + b.imaginary * ratio;
      return new ComplexNumber(
          (real + imaginary * ratio) / denominator, (imaginary - real * ratio) / denominator);
    }
    double ratio = b.real / b.imaginary;
    double denominator = b.real * ratio + b.imaginary;
    return new ComplexNumber(
        (real * ratio + imaginary) / denominator, (imaginary * ratio - real) / denominator);
  }

  ComplexNumber floorDividedBy(ComplexNumber b) {
    return new ComplexNumber(Math.floor(dividedBy(b).real), 0.0);
  }

  @Nullable ComplexNumber power(ComplexNumber b) {
    int exponent = (int) b.real;
    boolean whole = b.imaginary == 0 && b.real == exponent;
    if (whole && Math.abs(exponent) <= MAX_EXACT_EXPONENT) {
      if (exponent > 0) {
        return checked(powerOf(exponent));
      }
      ComplexNumber one = new ComplexNumber(1.0, 0.0);
      ComplexNumber divisor = powerOf(-exponent);
      return divisor.isZero() ? null : checked(one.dividedBy(divisor));
    }
    return polarPower(b);
  }

  private ComplexNumber powerOf(int exponent) {
    ComplexNumber result = new ComplexNumber(1.0, 0.0);
    ComplexNumber square = this;
    for (int mask = 1; mask > 0 && exponent >= mask; mask <<= 1) {
      if ((exponent & mask) != 0) {
        result = result.times(square);
      }
      square = square.times(square);
    }
    return result;
  }

  private @Nullable ComplexNumber polarPower(ComplexNumber b) {
    if (b.isZero()) {
      return new ComplexNumber(1.0, 0.0);
    }
    if (isZero()) {
      return b.imaginary != 0 || b.real < 0 ? null : new ComplexNumber(0.0, 0.0);
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
        new ComplexNumber(length * PreciseMath.cos(phase), length * PreciseMath.sin(phase)));
  }

  /** Overflow is an exception. */
  private static @Nullable ComplexNumber checked(ComplexNumber result) {
    return Double.isInfinite(result.real) || Double.isInfinite(result.imaginary) ? null : result;
  }
}
