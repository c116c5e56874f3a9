package krait.compiler.codegen;

import java.math.BigDecimal;
import java.math.BigInteger;
import krait.code.ByteString;
import krait.code.Const;
import org.jspecify.annotations.Nullable;

/** Python's {@code ==} for constants that are neither tuples nor code. */
final class ConstEquality {

  private static final int ASCII_LIMIT = 0x80;

  private ConstEquality() {}

  static boolean equal(Const a, Const b) {
    if (a instanceof Const.Complex || b instanceof Const.Complex) {
      return equalParts(a, b);
    }
    BigDecimal first = number(a);
    BigDecimal second = number(b);
    if (first != null && second != null) {
      return first.compareTo(second) == 0;
    }
    if (a instanceof Const.Float64 x && b instanceof Const.Float64 y) {
      return x.value() == y.value();
    }
    String text = text(a);
    return text == null ? a.equals(b) : text.equals(text(b));
  }

  private static boolean equalParts(Const a, Const b) {
    Const.Float64 zero = Const.Float64.of(0);
    Const real = a instanceof Const.Complex number ? number.real() : a;
    Const imaginary = a instanceof Const.Complex number ? number.imaginary() : zero;
    Const otherReal = b instanceof Const.Complex number ? number.real() : b;
    Const otherImaginary = b instanceof Const.Complex number ? number.imaginary() : zero;
    return equal(real, otherReal) && equal(imaginary, otherImaginary);
  }

  private static @Nullable BigDecimal number(Const value) {
    if (value instanceof Const.Int number) {
      return new BigDecimal(BigInteger.valueOf(number.value()));
    }
    if (value instanceof Const.LongInt number) {
      return new BigDecimal(number.value());
    }
    if (value instanceof Const.Float64 number && Double.isFinite(number.value())) {
      return new BigDecimal(number.value());
    }
    return null;
  }

  /** The characters of a string; a str that is not ASCII equals no unicode. */
  private static @Nullable String text(Const value) {
    if (value instanceof Const.Unicode string) {
      return string.value();
    }
    if (!(value instanceof Const.Str string)) {
      return null;
    }
    ByteString bytes = string.value();
    for (int i = 0; i < bytes.length(); i++) {
      if (bytes.at(i) >= ASCII_LIMIT) {
        return null;
      }
    }
    return bytes.latin1();
  }
}
