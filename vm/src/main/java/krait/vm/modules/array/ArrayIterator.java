package krait.vm.modules.array;

import krait.vm.object.PyErrors;
import krait.vm.object.PyIterator;
import krait.vm.object.PyObject;
import krait.vm.object.PyType;
import krait.vm.object.PythonMethod;
import krait.vm.object.PythonType;
import org.jspecify.annotations.Nullable;

/** An iterator over an array; it sees the array change. */
@PythonType("arrayiterator")
public final class ArrayIterator extends PyIterator {

  /** The type. */
  public static final PyType TYPE = PyType.builtin("arrayiterator", false);

  private final ArrayObject array;
  private int next;

  ArrayIterator(ArrayObject array) {
    super(TYPE);
    this.array = array;
  }

  @Override
  public @Nullable PyObject next() {
    return next < array.size() ? array.get(next++) : null;
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
}
