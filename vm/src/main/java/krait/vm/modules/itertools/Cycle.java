package krait.vm.modules.itertools;

import krait.vm.object.Iterations;
import krait.vm.object.PyList;
import krait.vm.object.PyNone;
import krait.vm.object.PyObject;
import krait.vm.object.PyType;
import krait.vm.object.PythonNew;
import krait.vm.object.PythonType;
import krait.vm.object.SubclassableIterator;
import org.jspecify.annotations.Nullable;

/** {@code itertools.cycle}: all items again and again. */
@PythonType("itertools.cycle")
public final class Cycle extends SubclassableIterator {

  /** The type. */
  public static final PyType TYPE = PyType.builtin("itertools.cycle", true);

  private final PyList saved = new PyList();
  private PyObject iterator;
  private boolean repeating;
  private int position;

  private Cycle(PyType type, PyObject iterator) {
    super(type);
    this.iterator = iterator;
  }

  @PythonNew(name = "__new__", style = "UNPACKED", errorName = "cycle")
  static PyObject create(PyType cls, PyObject iterable) {
    return new Cycle(cls, Iterations.iterator(iterable));
  }

  @Override
  public @Nullable PyObject next() {
    if (!repeating) {
      PyObject item = Iterations.next(iterator);
      if (item != null) {
        saved.add(item);
        return item;
      }
      if (saved.size() == 0) {
        return null;
      }
      repeating = true;
      iterator = PyNone.NONE;
    }
    PyObject item = saved.get(position++);
    if (position == saved.size()) {
      position = 0;
    }
    return item;
  }
}
