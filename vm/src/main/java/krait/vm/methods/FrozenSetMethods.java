package krait.vm.methods;

import krait.vm.object.PyObject;
import krait.vm.object.PySet;
import krait.vm.object.PyType;
import krait.vm.object.PythonMethod;
import krait.vm.object.PythonNew;
import krait.vm.object.PythonType;
import org.jspecify.annotations.Nullable;

/** {@code frozenset}: how it is made, and its hash. */
@PythonType("frozenset")
public final class FrozenSetMethods {

  private FrozenSetMethods() {}

  @PythonNew(name = "__new__", style = "UNPACKED", errorName = "frozenset")
  static PyObject create(PyType cls, @Nullable PyObject iterable) {
    boolean exact = cls == PySet.FROZEN_TYPE;
    if (exact && iterable != null && iterable.type() == cls) {
      return iterable;
    }
    PySet set = exact ? new PySet(cls) : new PySet.Derived(cls);
    if (iterable != null) {
      SetMethods.addAll(set, iterable);
    }
    return exact && set.size() == 0 ? PySet.EMPTY_FROZEN : set;
  }

  @PythonMethod(name = "__hash__")
  static long hash(PySet self) {
    return self.hash();
  }
}
