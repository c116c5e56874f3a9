package krait.vm.modules.itertools;

import java.util.Arrays;
import krait.vm.modules.FunctionRules;
import krait.vm.object.Iterations;
import krait.vm.object.PyErrors;
import krait.vm.object.PyException;
import krait.vm.object.PyNone;
import krait.vm.object.PyObject;
import krait.vm.object.PyStr;
import krait.vm.object.PyTuple;
import krait.vm.object.PyType;
import krait.vm.object.PythonNew;
import krait.vm.object.PythonType;
import krait.vm.object.SubclassableIterator;
import org.jspecify.annotations.Nullable;

/** {@code itertools.izip_longest}: tuples of the items of iterables, up to the longest. */
@PythonType("itertools.izip_longest")
public final class IZipLongest extends SubclassableIterator {

  /** The type. */
  public static final PyType TYPE = PyType.builtin("itertools.izip_longest", true);

  private final @Nullable PyObject[] iterators;
  private final PyObject filler;
  private int active;

  private IZipLongest(PyType type, PyObject[] iterators, PyObject filler) {
    super(type);
    this.iterators = iterators;
    this.filler = filler;
    this.active = iterators.length;
  }

  @PythonNew(name = "__new__")
  static PyObject create(PyType cls, PyObject[] args, PyStr[] names) {
    PyObject filler = PyNone.NONE;
    if (names.length > 0) {
      if (names.length > 1 || !names[0].text().equals("fillvalue")) {
        throw PyErrors.typeError("izip_longest() got an unexpected keyword argument");
      }
      filler = args[args.length - 1];
    }
    PyObject[] iterables = Arrays.copyOf(args, args.length - names.length);
    return new IZipLongest(cls, Arguments.iterators("izip_longest", iterables), filler);
  }

  @Override
  public @Nullable PyObject next() {
    if (active == 0) {
      return null;
    }
    PyObject[] items = new PyObject[iterators.length];
    for (int i = 0; i < items.length; i++) {
      PyObject iterator = iterators[i];
      PyObject item = iterator == null ? filler : step(iterator);
      if (item == null) {
        iterators[i] = null;
        if (--active == 0) {
          return null;
        }
        item = filler;
      }
      items[i] = item;
    }
    return new PyTuple(items);
  }

  /** The next item; an error ends all, or only the iterator that raised it. */
  private @Nullable PyObject step(PyObject iterator) {
    int before = active;
    active = 0;
    PyObject item;
    try {
      item = Iterations.next(iterator);
    } catch (PyException e) {
      if (before == 1 || !FunctionRules.current().zipLosesErrors()) {
        throw e;
      }
      item = null;
    }
    active = before;
    return item;
  }
}
