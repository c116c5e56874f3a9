package krait.vm.op;

import krait.opcode.Opcode;
import krait.vm.object.Iterations;
import krait.vm.object.ListIterator;
import krait.vm.object.PyObject;
import krait.vm.object.RangeIterator;
import org.jspecify.annotations.Nullable;

/** Iteration. */
public final class IterOps {

  private IterOps() {}

  /** The next item of an iterator, or null at the end; the usual iterators without a search. */
  @Executes(Opcode.FOR_ITER)
  public static @Nullable PyObject next(PyObject iterator) {
    Class<?> kind = iterator.getClass();
    if (kind == RangeIterator.class) {
      return ((RangeIterator) iterator).next();
    }
    if (kind == ListIterator.class) {
      return ((ListIterator) iterator).next();
    }
    return Iterations.next(iterator);
  }
}
