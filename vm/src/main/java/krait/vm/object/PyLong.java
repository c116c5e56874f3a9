package krait.vm.object;

import java.math.BigInteger;

/** A {@code long} of any size. */
public class PyLong extends PyObject {

  /** The type. */
  public static final PyType TYPE = PyType.builtin("long", true).withItems();

  private static final BigInteger MODULUS =
      BigInteger.ONE.shiftLeft(Long.SIZE).subtract(BigInteger.ONE);

  private final BigInteger value;

  /** A long. */
  public PyLong(BigInteger value) {
    super(TYPE);
    this.value = value;
  }

  PyLong(PyType type, BigInteger value) {
    super(type);
    this.value = value;
  }

  /** A long of a small value. */
  public static PyLong of(long value) {
    return new PyLong(BigInteger.valueOf(value));
  }

  /** The value. */
  public final BigInteger value() {
    return value;
  }

  /** CPython's hash: that of an equal int, and else the magnitude modulo 2**64 - 1. */
  public final long hash() {
    long h = value.abs().mod(MODULUS).longValue();
    h = h == 0 && value.signum() != 0 ? -1 : h;
    h = value.signum() < 0 ? -h : h;
    return h == -1 ? -2 : h;
  }

  /** An instance of a subclass. */
  public static final class Derived extends PyLong implements Extended {
    private final Extension extension = new Extension();

    /** An instance of a subclass. */
    public Derived(PyType type, BigInteger value) {
      super(type, value);
    }

    @Override
    public Extension extension() {
      return extension;
    }
  }
}
