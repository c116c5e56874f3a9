package krait.vm.modules.itertools;

import krait.vm.object.PyErrors;
import krait.vm.object.PyIterator;
import krait.vm.object.PyObject;
import krait.vm.object.PythonMethod;
import krait.vm.object.PythonType;

/** What all iterators of {@code itertools} share. */
@PythonType({
  "itertools.chain",
  "itertools.combinations",
  "itertools.combinations_with_replacement",
  "itertools.compress",
  "itertools.count",
  "itertools.cycle",
  "itertools.dropwhile",
  "itertools.groupby",
  "itertools._grouper",
  "itertools.ifilter",
  "itertools.ifilterfalse",
  "itertools.imap",
  "itertools.islice",
  "itertools.izip",
  "itertools.izip_longest",
  "itertools.permutations",
  "itertools.product",
  "itertools.repeat",
  "itertools.starmap",
  "itertools.takewhile",
  "itertools.tee"
})
public final class ItertoolsMethods {

  private ItertoolsMethods() {}

  @PythonMethod(name = "__iter__")
  static PyObject iter(PyObject self) {
    return self;
  }

  @PythonMethod
  static PyObject next(PyIterator self) {
    PyObject item = self.next();
    if (item == null) {
      throw PyErrors.stopIteration();
    }
    return item;
  }
}
