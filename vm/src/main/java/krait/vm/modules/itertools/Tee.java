package krait.vm.modules.itertools;

import krait.vm.object.Iterations;
import krait.vm.object.PyIterator;
import krait.vm.object.PyObject;
import krait.vm.object.PyType;
import krait.vm.object.PythonMethod;
import krait.vm.object.PythonNew;
import krait.vm.object.PythonType;
import org.jspecify.annotations.Nullable;

/** {@code itertools.tee}: one of several iterators over the items of one. */
@PythonType("itertools.tee")
public final class Tee extends PyIterator {

  /** The type. */
  public static final PyType TYPE = PyType.builtin("itertools.tee", false).withWeakrefs();

  private TeeLink link;

  private Tee(TeeLink link) {
    super(TYPE);
    this.link = link;
  }

  /** The iterator itself if it is one of these, else a new one over it. */
  static Tee of(PyObject iterable) {
    PyObject iterator = Iterations.iterator(iterable);
    return iterator instanceof Tee tee ? copy(tee) : new Tee(new TeeLink(iterator));
  }

  @PythonNew(name = "__new__", style = "UNPACKED", errorName = "tee")
  static PyObject create(PyType cls, PyObject iterable) {
    return of(iterable);
  }

  @PythonMethod(name = "__copy__")
  static Tee copy(Tee self) {
    return new Tee(self.link);
  }

  @Override
  public @Nullable PyObject next() {
    PyObject item = link.item();
    if (item != null) {
      link = link.following();
    }
    return item;
  }
}
