package krait.vm.modules.itertools;

import krait.vm.modules.FunctionRules;
import krait.vm.object.Iterations;
import krait.vm.object.PyErrors;
import krait.vm.object.PyException;
import krait.vm.object.PyNone;
import krait.vm.object.PyObject;
import krait.vm.object.PyType;
import krait.vm.object.PythonNew;
import krait.vm.object.PythonType;
import krait.vm.object.SubclassableIterator;
import org.jspecify.annotations.Nullable;

/** {@code itertools.islice}: items by their position. */
@PythonType("itertools.islice")
public final class ISlice extends SubclassableIterator {

  /** The type. */
  public static final PyType TYPE = PyType.builtin("itertools.islice", true);

  private final PyObject iterator;
  private final long stop;
  private final long step;
  private long wanted;
  private long count;
  private boolean ended;

  private ISlice(PyType type, PyObject iterator, long start, long stop, long step) {
    super(type);
    this.iterator = iterator;
    this.wanted = start;
    this.stop = stop;
    this.step = step;
  }

  @PythonNew(name = "__new__", style = "UNPACKED", errorName = "islice")
  static PyObject create(
      PyType cls,
      PyObject iterable,
      PyObject first,
      @Nullable PyObject second,
      @Nullable PyObject third) {
    long start = second == null ? 0 : number(first, 0);
    long stop = stop(second == null ? first : second);
    if (start < 0 || stop < -1) {
      throw wrong("Indices");
    }
    long step = third == null ? 1 : number(third, 1);
    if (step < 1) {
      throw PyErrors.valueError("Step for islice() must be a positive integer or None.");
    }
    return new ISlice(cls, Iterations.iterator(iterable), start, stop, step);
  }

  private static long stop(PyObject object) {
    if (object == PyNone.NONE) {
      return -1;
    }
    long stop = number(object, -1);
    if (stop == -1) {
      throw wrong("Stop argument");
    }
    return stop;
  }

  private static PyException wrong(String what) {
    if (FunctionRules.current().countTakesStep()) {
      return PyErrors.valueError(
          what + " for islice() must be None or an integer: 0 <= x <= maxint.");
    }
    boolean one = what.startsWith("Stop");
    return PyErrors.valueError(
        what
            + " for islice() must be "
            + (one ? "a non-negative integer" : "non-negative integers")
            + " or None.");
  }

  /** A bound; -1 for what is no number. */
  private static long number(PyObject object, long whenNone) {
    if (object == PyNone.NONE) {
      return whenNone;
    }
    try {
      return Arguments.size(object);
    } catch (PyException e) {
      return -1;
    }
  }

  @Override
  public @Nullable PyObject next() {
    PyObject item = ended ? null : find();
    if (item == null) {
      ended = FunctionRules.current().countTakesStep();
    }
    return item;
  }

  private @Nullable PyObject find() {
    while (count < wanted) {
      if (Iterations.next(iterator) == null) {
        return null;
      }
      count++;
    }
    if (stop != -1 && count >= stop) {
      return null;
    }
    PyObject item = Iterations.next(iterator);
    if (item == null) {
      return null;
    }
    count++;
    long following = wanted + step;
    boolean behind =
        following < wanted
            || (stop != -1 && following > stop && FunctionRules.current().countTakesStep());
    wanted = behind ? stop : following;
    return item;
  }
}
