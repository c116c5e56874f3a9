package krait.vm.modules.itertools;

import krait.vm.object.Comparisons;
import krait.vm.object.Iterations;
import krait.vm.object.PyNone;
import krait.vm.object.PyObject;
import krait.vm.object.PyTuple;
import krait.vm.object.PyType;
import krait.vm.object.PythonNew;
import krait.vm.object.PythonType;
import krait.vm.object.SubclassableIterator;
import org.jspecify.annotations.Nullable;

/** {@code itertools.groupby}: runs of items with equal keys. */
@PythonType("itertools.groupby")
public final class GroupBy extends SubclassableIterator {

  /** The type. */
  public static final PyType TYPE = PyType.builtin("itertools.groupby", true);

  private final PyObject iterator;
  private final PyObject keyFunction;
  private @Nullable PyObject target;
  private @Nullable PyObject currentKey;
  private @Nullable PyObject currentValue;

  private GroupBy(PyType type, PyObject iterator, PyObject keyFunction) {
    super(type);
    this.iterator = iterator;
    this.keyFunction = keyFunction;
  }

  @PythonNew(name = "__new__", keywords = "iterable key", errorName = "groupby")
  static PyObject create(PyType cls, PyObject iterable, @Nullable PyObject key) {
    return new GroupBy(cls, Iterations.iterator(iterable), key == null ? PyNone.NONE : key);
  }

  private boolean advance() {
    PyObject value = Iterations.next(iterator);
    if (value == null) {
      return false;
    }
    PyObject key = keyFunction == PyNone.NONE ? value : keyFunction.call1(value);
    currentKey = key;
    currentValue = value;
    return true;
  }

  @Override
  public @Nullable PyObject next() {
    PyObject key = currentKey;
    while (key == null || (target != null && Comparisons.equal(target, key))) {
      if (!advance()) {
        return null;
      }
      key = currentKey;
    }
    target = key;
    return new PyTuple(key, new Group(this, key));
  }

  /** The next item of the group of a key, or null. */
  @Nullable PyObject nextOf(PyObject key) {
    if (currentValue == null && !advance()) {
      return null;
    }
    PyObject current = currentKey;
    if (current == null || !Comparisons.equal(key, current)) {
      return null;
    }
    PyObject value = currentValue;
    currentKey = null;
    currentValue = null;
    return value;
  }
}
