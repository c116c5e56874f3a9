package krait.vm.object;

import org.jspecify.annotations.Nullable;

/** An iterator over a list, forwards or backwards; it sees the list change. */
public final class ListIterator extends PyIterator {

  /** The type of forward iterators. */
  public static final PyType TYPE = PyType.builtin("listiterator", false);

  /** The type of backward iterators. */
  public static final PyType REVERSE_TYPE = PyType.builtin("listreverseiterator", false);

  private final PyList list;
  private final boolean backwards;
  private int next;
  private boolean ended;

  /** An iterator over a list. */
  public ListIterator(PyList list, boolean backwards) {
    super(backwards ? REVERSE_TYPE : TYPE);
    this.list = list;
    this.backwards = backwards;
    this.next = backwards ? list.size() - 1 : 0;
  }

  @Override
  public @Nullable PyObject next() {
    if (!ended && next >= 0 && next < list.size()) {
      PyObject item = list.get(next);
      next += backwards ? -1 : 1;
      return item;
    }
    ended = true;
    return null;
  }

  @Override
  public int lengthHint() {
    if (ended) {
      return 0;
    }
    if (backwards) {
      return next < list.size() ? next + 1 : 0;
    }
    return Math.max(list.size() - next, 0);
  }
}
