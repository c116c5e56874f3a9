package krait.vm.modules.itertools;

import krait.vm.modules.FunctionRules;
import krait.vm.object.Conversions;
import krait.vm.object.PyErrors;
import krait.vm.object.PyInt;
import krait.vm.object.PyLong;
import krait.vm.object.PyObject;
import krait.vm.object.PyStr;
import krait.vm.object.PyTuple;
import krait.vm.object.PyType;
import krait.vm.object.PythonMethod;
import krait.vm.object.PythonNew;
import krait.vm.object.PythonType;
import krait.vm.object.SubclassableIterator;
import krait.vm.object.Texts;
import krait.vm.object.VersionRange;
import krait.vm.op.NumberOps;
import org.jspecify.annotations.Nullable;

/** {@code itertools.count}: numbers without end. */
@PythonType("itertools.count")
public final class Count extends SubclassableIterator {

  /** The type. */
  public static final PyType TYPE =
      PyType.builtin("itertools.count", true).subclassableIn(VersionRange.FROM_2_7);

  private static final long END = Long.MAX_VALUE;

  private final PyObject step;
  private long next;
  private @Nullable PyObject nextObject;

  private Count(PyType type, long next, @Nullable PyObject nextObject, PyObject step) {
    super(type);
    this.next = next;
    this.nextObject = nextObject;
    this.step = step;
  }

  @PythonNew(name = "__new__")
  static PyObject create(PyType cls, PyObject[] args, PyStr[] names) {
    return FunctionRules.current().countTakesStep()
        ? withStep(cls, args, names)
        : withoutStep(cls, args, names);
  }

  private static Count withoutStep(PyType cls, PyObject[] args, PyStr[] names) {
    if (names.length > 0) {
      throw PyErrors.typeError("count() does not take keyword arguments");
    }
    if (args.length > 1) {
      throw PyErrors.typeError("count expected at most 1 arguments, got " + args.length);
    }
    if (args.length == 0) {
      return new Count(cls, 0, null, PyInt.ONE);
    }
    if (args[0] instanceof PyLong big && big.value().bitLength() >= Long.SIZE) {
      return new Count(cls, END, big, PyInt.ONE);
    }
    return new Count(cls, Arguments.size(args[0]), null, PyInt.ONE);
  }

  private static Count withStep(PyType cls, PyObject[] args, PyStr[] names) {
    PyObject[] known = named(args, names);
    PyObject start = known[0];
    PyObject step = known[1];
    if (!Conversions.isNumber(start) || !Conversions.isNumber(step)) {
      throw PyErrors.typeError("a number is required");
    }
    boolean one = step instanceof PyInt number && number.value() == 1;
    if (one && start instanceof PyInt first && first.value() != END) {
      return new Count(cls, first.value(), null, PyInt.ONE);
    }
    return new Count(cls, END, start, step);
  }

  private static PyObject[] named(PyObject[] args, PyStr[] names) {
    if (args.length > 2) {
      throw PyErrors.typeError("count() takes at most 2 arguments (" + args.length + " given)");
    }
    PyObject[] known = {PyInt.ZERO, PyInt.ONE};
    int positional = args.length - names.length;
    System.arraycopy(args, 0, known, 0, positional);
    for (int i = 0; i < names.length; i++) {
      int at = names[i].text().equals("start") ? 0 : names[i].text().equals("step") ? 1 : 2;
      if (at == 2) {
        throw PyErrors.typeError(
            "'" + names[i] + "' is an invalid keyword argument for this function");
      }
      if (at < positional) {
        throw PyErrors.typeError(
            "Argument given by name ('" + names[i] + "') and position (" + (at + 1) + ")");
      }
      known[at] = args[positional + i];
    }
    return known;
  }

  @Override
  public PyObject next() {
    if (next != END) {
      return PyInt.of(next++);
    }
    if (!FunctionRules.current().chainIsLazy()) {
      throw PyErrors.overflowError("cannot count beyond PY_SSIZE_T_MAX");
    }
    PyObject item = nextObject();
    nextObject = NumberOps.add(item, step);
    return item;
  }

  private PyObject nextObject() {
    PyObject known = nextObject;
    return known == null ? PyInt.of(next) : known;
  }

  @PythonMethod(name = "__repr__")
  static String repr(Count self) {
    boolean unset = self.next == END && self.nextObject == null;
    String shown = "count(" + (unset ? "<NULL>" : Texts.repr(self.nextObject()));
    boolean plain = self.step instanceof PyInt one && one.value() == 1;
    return plain ? shown + ")" : shown + ", " + Texts.repr(self.step) + ")";
  }

  @PythonMethod(name = "__reduce__", since = "2.7")
  static PyObject reduce(Count self) {
    PyObject now = self.nextObject();
    return new PyTuple(
        self.type(), self.next == END ? new PyTuple(now, self.step) : new PyTuple(now));
  }
}
