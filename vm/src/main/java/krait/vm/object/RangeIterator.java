package krait.vm.object;

import org.jspecify.annotations.Nullable;

/** An iterator over an {@code xrange}. */
public final class RangeIterator extends PyIterator {

  private long next;
  private final long step;
  private long left;

  RangeIterator(long start, long step, long length) {
    super(PyXRange.ITERATOR_TYPE);
    this.next = start;
    this.step = step;
    this.left = length;
  }

  @Override
  public @Nullable PyObject next() {
    if (left <= 0) {
      return null;
    }
    left--;
    long value = next;
    next += step;
    return PyInt.of(value);
  }

  @Override
  public int lengthHint() {
    return (int) left;
  }
}
