package krait.vm.object;

/** A {@code complex}. */
public class PyComplex extends PyObject {

  /** The type. */
  public static final PyType TYPE = PyType.builtin("complex", true);

  private static final long IMAGINARY_FACTOR = 1000003;

  private final double real;
  private final double imaginary;

  /** A complex number. */
  public PyComplex(double real, double imaginary) {
    this(TYPE, real, imaginary);
  }

  PyComplex(PyType type, double real, double imaginary) {
    super(type);
    this.real = real;
    this.imaginary = imaginary;
  }

  /** The real part. */
  public final double real() {
    return real;
  }

  /** The imaginary part. */
  public final double imaginary() {
    return imaginary;
  }

  /** CPython's hash. */
  public final long hash() {
    long h = PyFloat.hash(real) + IMAGINARY_FACTOR * PyFloat.hash(imaginary);
    return h == -1 ? -2 : h;
  }

  /** An instance of a subclass. */
  public static final class Derived extends PyComplex implements Extended {
    private final Extension extension = new Extension();

    /** An instance of a subclass. */
    public Derived(PyType type, double real, double imaginary) {
      super(type, real, imaginary);
    }

    @Override
    public Extension extension() {
      return extension;
    }
  }
}
