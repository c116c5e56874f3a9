package krait.vm.object;

/** An {@code xrange}. */
public final class PyXRange extends PyObject {

  /** The type. */
  public static final PyType TYPE = PyType.builtin("xrange", false);

  /** The type of its iterators. */
  public static final PyType ITERATOR_TYPE = PyType.builtin("rangeiterator", false);

  private final long start;
  private final long step;
  private final long length;

  /** A range of so many numbers. */
  public PyXRange(long start, long step, long length) {
    super(TYPE);
    this.start = start;
    this.step = step;
    this.length = length;
  }

  /** The first number. */
  public long start() {
    return start;
  }

  /** The distance. */
  public long step() {
    return step;
  }

  /** How many there are. */
  public long length() {
    return length;
  }

  /** The number at an index. */
  public long get(long index) {
    return start + index * step;
  }

  /** An iterator over the numbers. */
  public PyIterator iterator() {
    return new RangeIterator(start, step, length);
  }

  /** An iterator over the numbers in reverse. */
  public PyIterator reversed() {
    return new RangeIterator(start + (length - 1) * step, -step, length);
  }
}
