package krait.vm.modules.memory;

import krait.vm.modules.FunctionRules;
import krait.vm.object.Attributes;
import krait.vm.object.Comparisons;
import krait.vm.object.ExtendedObject;
import krait.vm.object.PyBool;
import krait.vm.object.PyErrors;
import krait.vm.object.PyNone;
import krait.vm.object.PyObject;
import krait.vm.object.PyStr;
import krait.vm.object.PyType;
import krait.vm.object.PythonComparison;
import krait.vm.object.PythonMethod;
import krait.vm.object.PythonNew;
import krait.vm.object.PythonType;
import krait.vm.object.Texts;
import org.jspecify.annotations.Nullable;

/** {@code weakref.ref}. */
@PythonType("weakref")
public final class WeakRef extends ExtendedObject implements WeakHandle.Owner {

  /** The type. */
  public static final PyType TYPE = PyType.builtin("weakref", true);

  private final @Nullable PyObject callback;
  private @Nullable WeakHandle handle;
  private long hash;
  private boolean hashed;

  private WeakRef(PyType type, @Nullable PyObject callback) {
    super(type);
    this.callback = callback;
  }

  @Override
  public @Nullable PyObject callback() {
    return callback;
  }

  /** The object, or null if it is gone. */
  @Nullable PyObject object() {
    WeakHandle known = handle;
    return known == null ? null : known.get();
  }

  private boolean isBasic() {
    return callback == null && type() == TYPE;
  }

  @PythonNew(name = "__new__")
  static PyObject create(PyType cls, PyObject[] given, PyStr[] names) {
    int count = given.length - names.length;
    if (names.length > 0 && cls == TYPE && FunctionRules.current().newerCollections()) {
      throw PyErrors.typeError("ref() does not take keyword arguments");
    }
    if (count < 1 || count > 2) {
      throw PyErrors.typeError(
          "__new__ expected at " + (count < 1 ? "least 1" : "most 2") + " arguments, got " + count);
    }
    return of(cls, given[0], count < 2 || given[1] == PyNone.NONE ? null : given[1]);
  }

  private static WeakRef of(PyType cls, PyObject object, @Nullable PyObject callback) {
    WeakReferences.check(object);
    WeakReferences references = WeakReferences.current();
    references.callBack();
    WeakRef made = new WeakRef(cls, callback);
    int place = 0;
    for (WeakHandle.Owner owner : references.owners(object)) {
      if (owner instanceof WeakRef ref && ref.isBasic()) {
        if (made.isBasic()) {
          return ref;
        }
        place++;
      } else if (owner instanceof WeakProxy && owner.callback() == null) {
        place++;
      }
    }
    made.handle = references.add(object, made, made.isBasic() ? 0 : place);
    return made;
  }

  @PythonMethod(name = "__init__")
  static void init(WeakRef self, PyObject[] args, PyStr[] names) {
    if (args.length > 2 && self.type() == TYPE) {
      throw PyErrors.typeError("__init__ expected at most 2 arguments, got " + args.length);
    }
  }

  @Override
  public PyObject call0() {
    PyObject found = object();
    return found == null ? PyNone.NONE : found;
  }

  @PythonMethod(name = "__call__")
  static PyObject invoke(WeakRef self, PyObject[] args, PyStr[] names) {
    if (names.length > 0) {
      throw PyErrors.typeError(
          "'" + names[0] + "' is an invalid keyword argument for this function");
    }
    if (args.length > 0) {
      throw PyErrors.typeError("__call__() takes at most 0 arguments (" + args.length + " given)");
    }
    PyObject found = self.object();
    return found == null ? PyNone.NONE : found;
  }

  @PythonMethod(name = "__hash__")
  static long hash(WeakRef self) {
    if (!self.hashed) {
      PyObject found = self.object();
      if (found == null) {
        throw PyErrors.typeError("weak object has gone away");
      }
      self.hash = Comparisons.hash(found);
      self.hashed = true;
    }
    return self.hash;
  }

  @PythonComparison
  static PyObject compare(PyObject left, PyObject right, int op) {
    boolean known =
        op == Comparisons.EQ
            || (op == Comparisons.NE && FunctionRules.current().newerCollections());
    if (!known
        || !(left instanceof WeakRef a)
        || !(right instanceof WeakRef b)
        || left.type() != right.type()) {
      return PyNone.NOT_IMPLEMENTED;
    }
    PyObject first = a.object();
    PyObject second = b.object();
    if (first == null || second == null) {
      return PyBool.of((a == b) == (op == Comparisons.EQ));
    }
    return Comparisons.rich(first, second, op);
  }

  @PythonMethod(name = "__repr__")
  static String repr(WeakRef self) {
    PyObject found = self.object();
    String start = "<weakref at " + Texts.address(self) + "; ";
    if (found == null) {
      return start + "dead>";
    }
    String what = "to '" + found.type().name() + "' at " + Texts.address(found);
    PyObject name = Attributes.find(found, PyStr.of("__name__"));
    return start + what + (name instanceof PyStr text ? " (" + text + ")>" : ">");
  }
}
