package krait.vm.modules.itertools;

import krait.vm.object.Conversions;
import krait.vm.object.Iterations;
import krait.vm.object.PyBool;
import krait.vm.object.PyNone;
import krait.vm.object.PyObject;
import krait.vm.object.PyType;
import krait.vm.object.PythonNew;
import krait.vm.object.PythonType;
import krait.vm.object.SubclassableIterator;
import org.jspecify.annotations.Nullable;

/**
 * {@code itertools.ifilterfalse}: the items that a function refuses; without a function, itself is
 * asked.
 */
@PythonType("itertools.ifilterfalse")
public final class IFilterFalse extends SubclassableIterator {

  /** The type. */
  public static final PyType TYPE = PyType.builtin("itertools.ifilterfalse", true);

  private final PyObject function;
  private final PyObject iterator;

  private IFilterFalse(PyType type, PyObject function, PyObject iterator) {
    super(type);
    this.function = function;
    this.iterator = iterator;
  }

  @PythonNew(name = "__new__", style = "UNPACKED", errorName = "ifilterfalse")
  static PyObject create(PyType cls, PyObject function, PyObject iterable) {
    boolean itself = function == PyNone.NONE || function == PyBool.TYPE;
    return new IFilterFalse(cls, itself ? PyNone.NONE : function, Iterations.iterator(iterable));
  }

  @Override
  public @Nullable PyObject next() {
    PyObject item = Iterations.next(iterator);
    while (item != null) {
      PyObject verdict = function == PyNone.NONE ? item : function.call1(item);
      if (!Conversions.isTrue(verdict)) {
        return item;
      }
      item = Iterations.next(iterator);
    }
    return null;
  }
}
