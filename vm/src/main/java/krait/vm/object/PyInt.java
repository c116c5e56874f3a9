package krait.vm.object;

import java.math.BigInteger;

/** An {@code int}: 64 bits. */
public class PyInt extends PyObject {

  /** The type. */
  public static final PyType TYPE = PyType.builtin("int", true);

  private static final int SMALLEST = -128;
  private static final int LARGEST = 1023;
  private static final PyInt[] SMALL = smallInts();

  /** The int 0. */
  public static final PyInt ZERO = of(0);

  /** The int 1. */
  public static final PyInt ONE = of(1);

  /** The int -1. */
  public static final PyInt MINUS_ONE = of(-1);

  private final long value;

  /** An int of its own; {@link #of} shares small ones. */
  public PyInt(long value) {
    super(TYPE);
    this.value = value;
  }

  PyInt(PyType type, long value) {
    super(type);
    this.value = value;
  }

  private static PyInt[] smallInts() {
    PyInt[] ints = new PyInt[LARGEST - SMALLEST + 1];
    for (int i = 0; i < ints.length; i++) {
      ints[i] = new PyInt(i + SMALLEST);
    }
    return ints;
  }

  /** The int of a value. */
  public static PyInt of(long value) {
    if (value >= SMALLEST && value <= LARGEST) {
      return SMALL[(int) value - SMALLEST];
    }
    return new PyInt(value);
  }

  /** The int of a value if it fits, else a long. */
  public static PyObject of(BigInteger value) {
    return value.bitLength() < Long.SIZE ? of(value.longValue()) : new PyLong(value);
  }

  /** The value. */
  public final long value() {
    return value;
  }

  /** An instance of a subclass. */
  public static final class Derived extends PyInt implements Extended {
    private final Extension extension = new Extension();

    /** An instance of a subclass. */
    public Derived(PyType type, long value) {
      super(type, value);
    }

    @Override
    public Extension extension() {
      return extension;
    }
  }
}
