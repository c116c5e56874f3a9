package krait.vm.object;

/** A {@code slice}: three bounds of any type. */
public final class PySlice extends PyObject {

  /** The type. */
  public static final PyType TYPE = PyType.builtin("slice", false);

  private final PyObject start;
  private final PyObject stop;
  private final PyObject step;

  /** A slice; None stands for a bound that is left out. */
  public PySlice(PyObject start, PyObject stop, PyObject step) {
    super(TYPE);
    this.start = start;
    this.stop = stop;
    this.step = step;
  }

  /** The first bound. */
  public PyObject start() {
    return start;
  }

  /** The second bound. */
  public PyObject stop() {
    return stop;
  }

  /** The step. */
  public PyObject step() {
    return step;
  }

  /**
   * The indexes that a slice selects of a sequence.
   *
   * @param start the first index
   * @param stop the bound where it ends
   * @param step the distance, never 0
   * @param count how many there are
   */
  public record Range(long start, long stop, long step, int count) {}

  /** The indexes that it selects of a sequence of a length. */
  public Range of(int length) {
    long by = Conversions.sliceBound(step, 1);
    if (by == 0) {
      throw PyErrors.valueError("slice step cannot be zero");
    }
    by = Math.max(by, -Long.MAX_VALUE);
    long from = by < 0 ? length - 1L : 0;
    long to = by < 0 ? -1 : length;
    if (start != PyNone.NONE) {
      from = clip(Conversions.sliceBound(start, 0), length, by < 0);
    }
    if (stop != PyNone.NONE) {
      to = clip(Conversions.sliceBound(stop, 0), length, by < 0);
    }
    long count = 0;
    if (by < 0 && to < from) {
      count = (to - from + 1) / by + 1;
    } else if (by > 0 && from < to) {
      count = (to - from - 1) / by + 1;
    }
    return new Range(from, to, by, (int) count);
  }

  private static long clip(long bound, int length, boolean backwards) {
    long at = bound < 0 ? bound + length : bound;
    if (at < 0) {
      return backwards ? -1 : 0;
    }
    if (at >= length) {
      return backwards ? length - 1 : length;
    }
    return at;
  }
}
