package krait.vm.object;

import org.jspecify.annotations.Nullable;

/**
 * The methods of a type or module that are written in Java, bound by a generated {@code switch}.
 *
 * <p>Methods are known by index into {@link #specs}. For methods of types the receiver (or the
 * class) is the first argument.
 */
public abstract class MethodTable {

  private MethodSpec @Nullable [] specs;

  /** For the generated tables. */
  protected MethodTable() {}

  /** What each index is. */
  public final MethodSpec[] specs() {
    MethodSpec[] known = specs;
    if (known == null) {
      known = createSpecs();
      specs = known;
    }
    return known;
  }

  /** Makes the list of methods. */
  protected abstract MethodSpec[] createSpecs();

  /** Calls a method without an argument. */
  public PyObject call0(int index) {
    throw unbound(index, 0);
  }

  /** Calls a method with one argument. */
  public PyObject call1(int index, PyObject a) {
    throw unbound(index, 1);
  }

  /** Calls a method with two arguments. */
  public PyObject call2(int index, PyObject a, PyObject b) {
    throw unbound(index, 2);
  }

  /** Calls a method with three arguments. */
  public PyObject call3(int index, PyObject a, PyObject b, PyObject c) {
    throw unbound(index, 3);
  }

  /** Calls a method with four arguments. */
  public PyObject call4(int index, PyObject a, PyObject b, PyObject c, PyObject d) {
    throw unbound(index, 4);
  }

  /** Calls a method with five arguments. */
  public PyObject call5(int index, PyObject a, PyObject b, PyObject c, PyObject d, PyObject e) {
    throw unbound(index, 5);
  }

  /**
   * Calls a method that takes an array.
   *
   * @param names the names of the arguments that end the array
   */
  public PyObject callArray(int index, PyObject[] args, PyStr[] names) {
    throw unbound(index, args.length);
  }

  /** Puts constants and types into a module. */
  public void initialize(PyModule module) {}

  /** The error for an index that the number of arguments does not fit. */
  protected final IllegalStateException unbound(int index, int count) {
    return new IllegalStateException(specs()[index].name() + " called with " + count);
  }

  /** The item at an index, or null behind the end. */
  protected static @Nullable PyObject at(PyObject[] args, int index) {
    return index < args.length ? args[index] : null;
  }

  /** The items from an index on. */
  protected static PyObject[] from(PyObject[] args, int index) {
    return args.length <= index
        ? PyTuple.NO_ITEMS
        : java.util.Arrays.copyOfRange(args, index, args.length);
  }
}
