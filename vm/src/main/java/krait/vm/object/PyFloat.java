package krait.vm.object;

import java.math.BigDecimal;

/** A {@code float}. */
public class PyFloat extends PyObject {

  /** The type. */
  public static final PyType TYPE = PyType.builtin("float", true);

  private static final double TWO_31 = 2147483648.0;

  private final double value;

  /** A float. */
  public PyFloat(double value) {
    super(TYPE);
    this.value = value;
  }

  PyFloat(PyType type, double value) {
    super(type);
    this.value = value;
  }

  /** The value. */
  public final double value() {
    return value;
  }

  /** CPython's hash of a double. */
  public static long hash(double value) {
    if (Double.isInfinite(value)) {
      return value < 0 ? -271828 : 314159;
    }
    if (Double.isNaN(value)) {
      return 0;
    }
    double whole = value < 0 ? Math.ceil(value) : Math.floor(value);
    if (whole == value) {
      if (Math.abs(value) < 9.2e18) {
        long h = (long) value;
        return h == -1 ? -2 : h;
      }
      return new PyLong(new BigDecimal(value).toBigInteger()).hash();
    }
    int exponent = Math.getExponent(value) + 1;
    double fraction;
    if (Math.abs(value) < Double.MIN_NORMAL) {
      exponent = Math.getExponent(value * 0x1p54) + 1 - 54;
    }
    fraction = Math.scalb(value, -exponent);
    fraction *= TWO_31;
    long high = (long) fraction;
    fraction = (fraction - high) * TWO_31;
    long h = high + (long) fraction + ((long) exponent << 15);
    return h == -1 ? -2 : h;
  }

  /** An instance of a subclass. */
  public static final class Derived extends PyFloat implements Extended {
    private final Extension extension = new Extension();

    /** An instance of a subclass. */
    public Derived(PyType type, double value) {
      super(type, value);
    }

    @Override
    public Extension extension() {
      return extension;
    }
  }
}
