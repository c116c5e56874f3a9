package krait.vm.modules.itertools;

import krait.vm.modules.ModuleTypes;
import krait.vm.object.Attributes;
import krait.vm.object.Calls;
import krait.vm.object.Conversions;
import krait.vm.object.Iterations;
import krait.vm.object.PyErrors;
import krait.vm.object.PyExc;
import krait.vm.object.PyException;
import krait.vm.object.PyModule;
import krait.vm.object.PyNone;
import krait.vm.object.PyObject;
import krait.vm.object.PyStr;
import krait.vm.object.PyTuple;
import krait.vm.object.PythonInitializer;
import krait.vm.object.PythonMethod;
import krait.vm.object.PythonModule;
import krait.vm.object.VersionRange;
import org.jspecify.annotations.Nullable;

/** {@code itertools}: iterators that work on iterators. */
@PythonModule("itertools")
public final class ItertoolsModule {

  private ItertoolsModule() {}

  @PythonInitializer
  static void initialize(PyModule module) {
    ModuleTypes.add(
        module,
        VersionRange.ALL,
        Chain.TYPE,
        Count.TYPE,
        Cycle.TYPE,
        DropWhile.TYPE,
        GroupBy.TYPE,
        IFilter.TYPE,
        IFilterFalse.TYPE,
        IMap.TYPE,
        ISlice.TYPE,
        IZip.TYPE,
        Repeat.TYPE,
        StarMap.TYPE,
        TakeWhile.TYPE);
    ModuleTypes.add(
        module,
        VersionRange.FROM_2_6,
        Combinations.TYPE,
        IZipLongest.TYPE,
        Permutations.TYPE,
        Product.TYPE);
    ModuleTypes.add(module, VersionRange.FROM_2_7, RepeatingCombinations.TYPE, Compress.TYPE);
  }

  @PythonMethod(style = "PARSED", errorName = "function")
  static PyObject tee(PyObject iterable, @Nullable PyObject number) {
    long count = number == null ? 2 : Conversions.toLong(number);
    if (count < 0) {
      throw PyErrors.valueError("n must be >= 0");
    }
    if (count > Integer.MAX_VALUE) {
      throw new PyException(PyExc.MemoryError, PyNone.NONE);
    }
    PyObject[] tees = new PyObject[(int) count];
    if (count > 0) {
      PyObject iterator = Iterations.iterator(iterable);
      boolean copyable = Attributes.find(iterator, PyStr.of("__copy__")) != null;
      tees[0] = copyable ? iterator : Tee.of(iterator);
    }
    for (int i = 1; i < tees.length; i++) {
      tees[i] = Calls.method(tees[i - 1], "__copy__");
    }
    return PyTuple.of(tees);
  }
}
