package krait.vm.modules.collections;

import krait.vm.object.PyErrors;
import krait.vm.object.PyIterator;
import krait.vm.object.PyObject;
import krait.vm.object.PyType;
import krait.vm.object.PythonMethod;
import krait.vm.object.PythonType;
import org.jspecify.annotations.Nullable;

/** An iterator over a deque, which must not change meanwhile. */
@PythonType({"deque_iterator", "deque_reverse_iterator"})
public final class DequeIterator extends PyIterator {

  /** The type of forward iterators. */
  public static final PyType TYPE = PyType.builtin("deque_iterator", false);

  /** The type of backward iterators. */
  public static final PyType REVERSE_TYPE = PyType.builtin("deque_reverse_iterator", false);

  private final Deque deque;
  private final boolean backwards;
  private int changes;
  private int left;

  DequeIterator(Deque deque, boolean backwards) {
    super(backwards ? REVERSE_TYPE : TYPE);
    this.deque = deque;
    this.backwards = backwards;
    this.changes = deque.changes();
    this.left = deque.size();
  }

  @Override
  public @Nullable PyObject next() {
    if (changes != deque.changes()) {
      left = 0;
      throw PyErrors.runtimeError("deque mutated during iteration");
    }
    if (left == 0) {
      return null;
    }
    left--;
    return deque.get(backwards ? left : deque.size() - left - 1);
  }

  @PythonMethod(name = "__iter__")
  static PyObject iter(PyObject self) {
    return self;
  }

  @PythonMethod(name = "next")
  static PyObject nextItem(PyIterator self) {
    PyObject item = self.next();
    if (item == null) {
      throw PyErrors.stopIteration();
    }
    return item;
  }

  @PythonMethod(name = "__length_hint__")
  static long hint(DequeIterator self) {
    return self.left;
  }
}
