package krait.vm.methods;

import java.math.BigDecimal;
import java.math.BigInteger;
import krait.compiler.peephole.ScaledDouble;
import krait.vm.object.Coercion;
import krait.vm.object.PyErrors;
import krait.vm.object.PyExc;
import krait.vm.object.PyException;
import krait.vm.object.PyFloat;
import krait.vm.object.PyLong;
import krait.vm.object.PyNone;
import krait.vm.object.PyObject;
import krait.vm.object.PyTuple;
import org.jspecify.annotations.Nullable;

/** Arithmetic of longs, and of ints as longs. */
final class LongArithmetic {

  private static final int MAX_BITS = 1 << 30;
  private static final int QUOTIENT_BITS = 70;

  private LongArithmetic() {}

  private static BigInteger value(PyObject number) {
    return Coercion.integer(number);
  }

  static PyObject add(PyObject left, PyObject right) {
    return new PyLong(value(left).add(value(right)));
  }

  static PyObject subtract(PyObject left, PyObject right) {
    return new PyLong(value(left).subtract(value(right)));
  }

  static PyObject multiply(PyObject left, PyObject right) {
    return new PyLong(value(left).multiply(value(right)));
  }

  /** Quotient and remainder, rounded down. */
  private static BigInteger[] floor(PyObject left, PyObject right) {
    BigInteger divisor = value(right);
    if (divisor.signum() == 0) {
      throw PyErrors.zeroDivisionError("long division or modulo by zero");
    }
    BigInteger[] both = value(left).divideAndRemainder(divisor);
    if (both[1].signum() != 0 && both[1].signum() != divisor.signum()) {
      both[0] = both[0].subtract(BigInteger.ONE);
      both[1] = both[1].add(divisor);
    }
    return both;
  }

  static PyObject divide(PyObject left, PyObject right) {
    return new PyLong(floor(left, right)[0]);
  }

  static PyObject floorDivide(PyObject left, PyObject right) {
    return divide(left, right);
  }

  static PyObject modulo(PyObject left, PyObject right) {
    return new PyLong(floor(left, right)[1]);
  }

  static PyObject divmod(PyObject left, PyObject right) {
    BigInteger[] both = floor(left, right);
    return new PyTuple(new PyLong(both[0]), new PyLong(both[1]));
  }

  static PyObject trueDivide(PyObject left, PyObject right) {
    BigInteger a = value(left);
    BigInteger b = value(right);
    if (b.signum() == 0) {
      throw PyErrors.zeroDivisionError(NumberArithmetic.current().longTrueDivision());
    }
    boolean exact = NumberArithmetic.current().exactLongs();
    double quotient = exact ? exact(a, b) : scaled(a, b);
    if (Double.isInfinite(quotient)) {
      throw PyErrors.overflowError(
          exact
              ? "integer division result too large for a float"
              : "long/long too large for a float");
    }
    return new PyFloat(quotient);
  }

  private static double exact(BigInteger a, BigInteger b) {
    int shift = Math.max(0, QUOTIENT_BITS - a.bitLength() + b.bitLength());
    BigInteger[] both = a.abs().shiftLeft(shift).divideAndRemainder(b.abs());
    BigInteger sticky = both[1].signum() == 0 ? both[0] : both[0].setBit(0);
    double size =
        new BigDecimal(sticky).divide(new BigDecimal(BigInteger.TWO.pow(shift))).doubleValue();
    return a.signum() == b.signum() ? size : a.signum() == 0 ? 0 : -size;
  }

  private static double scaled(BigInteger a, BigInteger b) {
    ScaledDouble x = ScaledDouble.of(a);
    ScaledDouble y = ScaledDouble.of(b);
    long exponent = (long) x.exponent() - y.exponent();
    if (exponent < -Integer.MAX_VALUE) {
      return 0;
    }
    return Math.scalb(x.value() / y.value(), (int) exponent);
  }

  private static int count(PyObject right) {
    BigInteger count = value(right);
    if (count.signum() < 0) {
      throw PyErrors.valueError("negative shift count");
    }
    if (count.bitLength() >= Long.SIZE) {
      throw PyErrors.overflowError("long int too large to convert to int");
    }
    return count.bitLength() >= Integer.SIZE ? Integer.MAX_VALUE : count.intValue();
  }

  private static void checkSize(long bits) {
    if (bits > MAX_BITS) {
      throw new PyException(PyExc.MemoryError, PyNone.NONE);
    }
  }

  static PyObject shiftLeft(PyObject left, PyObject right) {
    int count = count(right);
    if (count == Integer.MAX_VALUE
        && value(right).bitLength() >= Integer.SIZE
        && NumberRules.current().leftShiftsBounded()) {
      throw PyErrors.valueError("outrageous left shift count");
    }
    BigInteger number = value(left);
    if (number.signum() == 0) {
      return new PyLong(number);
    }
    checkSize((long) count + number.bitLength());
    return new PyLong(number.shiftLeft(count));
  }

  static PyObject shiftRight(PyObject left, PyObject right) {
    return new PyLong(value(left).shiftRight(count(right)));
  }

  static PyObject and(PyObject left, PyObject right) {
    return new PyLong(value(left).and(value(right)));
  }

  static PyObject xor(PyObject left, PyObject right) {
    return new PyLong(value(left).xor(value(right)));
  }

  static PyObject or(PyObject left, PyObject right) {
    return new PyLong(value(left).or(value(right)));
  }

  static PyObject power(PyObject left, PyObject right, @Nullable PyObject modulus) {
    BigInteger base = value(left);
    BigInteger exponent = value(right);
    if (exponent.signum() < 0) {
      if (modulus != null) {
        throw PyErrors.typeError(
            "pow() 2nd argument cannot be negative when 3rd argument specified");
      }
      return FloatArithmetic.power(left, right, null);
    }
    if (modulus != null) {
      return moduloPower(base, exponent, value(modulus));
    }
    if (exponent.bitLength() >= Integer.SIZE) {
      if (base.bitLength() <= 1 && base.abs().compareTo(BigInteger.ONE) <= 0) {
        return new PyLong(exponent.testBit(0) ? base : base.abs());
      }
      throw new PyException(PyExc.MemoryError, PyNone.NONE);
    }
    checkSize((long) base.bitLength() * exponent.intValue());
    return new PyLong(base.pow(exponent.intValue()));
  }

  private static PyObject moduloPower(BigInteger base, BigInteger exponent, BigInteger modulus) {
    if (modulus.signum() == 0) {
      throw PyErrors.valueError("pow() 3rd argument cannot be 0");
    }
    BigInteger result = base.modPow(exponent, modulus.abs());
    if (modulus.signum() < 0 && result.signum() != 0) {
      result = result.add(modulus);
    }
    return new PyLong(result);
  }

  static PyObject negative(PyObject self) {
    return new PyLong(value(self).negate());
  }

  static PyObject positive(PyObject self) {
    return new PyLong(value(self));
  }

  static PyObject absolute(PyObject self) {
    return new PyLong(value(self).abs());
  }

  static PyObject invert(PyObject self) {
    return new PyLong(value(self).not());
  }
}
