package krait.vm.modules.collections;

import java.util.Arrays;
import krait.vm.methods.DictMethods;
import krait.vm.modules.FunctionRules;
import krait.vm.object.Calls;
import krait.vm.object.Extended;
import krait.vm.object.Extension;
import krait.vm.object.PyDict;
import krait.vm.object.PyErrors;
import krait.vm.object.PyNone;
import krait.vm.object.PyObject;
import krait.vm.object.PyStr;
import krait.vm.object.PyTuple;
import krait.vm.object.PyType;
import krait.vm.object.PythonGetter;
import krait.vm.object.PythonMethod;
import krait.vm.object.PythonNew;
import krait.vm.object.PythonSetter;
import krait.vm.object.PythonType;
import krait.vm.object.Texts;
import krait.vm.object.ThreadState;
import krait.vm.op.ItemOps;
import org.jspecify.annotations.Nullable;

/** {@code collections.defaultdict}: a dictionary that makes the values of missing keys. */
@PythonType("collections.defaultdict")
public final class DefaultDict extends PyDict implements Extended {

  /** The type. */
  public static final PyType TYPE = PyType.builtin("collections.defaultdict", PyDict.TYPE, true);

  private PyObject factory = PyNone.NONE;
  private @Nullable Extension extension;

  private DefaultDict(PyType type) {
    super(type);
  }

  @Override
  public Extension extension() {
    Extension known = extension;
    if (known == null) {
      known = new Extension();
      extension = known;
    }
    return known;
  }

  @PythonNew(name = "__new__")
  static PyObject create(PyType cls, PyObject[] args, PyStr[] names) {
    return new DefaultDict(cls);
  }

  @PythonMethod(name = "__init__")
  static void init(DefaultDict self, PyObject[] args, PyStr[] names) {
    PyObject[] rest = args;
    if (args.length > names.length) {
      if (args[0] != PyNone.NONE && !Calls.isCallable(args[0])) {
        throw PyErrors.typeError(
            "first argument must be callable"
                + (FunctionRules.current().newerCollections() ? " or None" : ""));
      }
      rest = Arrays.copyOfRange(args, 1, args.length);
    }
    self.factory = args.length > names.length ? args[0] : PyNone.NONE;
    DictMethods.init(self, rest, names);
  }

  @PythonMethod(name = "__missing__")
  static PyObject missing(DefaultDict self, PyObject key) {
    if (self.factory == PyNone.NONE) {
      throw PyErrors.keyError(key);
    }
    PyObject value = self.factory.call0();
    ItemOps.setItem(self, key, value);
    return value;
  }

  @PythonMethod(name = "copy")
  static PyObject copyOf(DefaultDict self) {
    return self.type().call2(self.factory, self);
  }

  @PythonMethod(name = "__copy__")
  static PyObject copySelf(DefaultDict self) {
    return copyOf(self);
  }

  @PythonMethod(name = "__reduce__")
  static PyObject reduce(DefaultDict self) {
    PyObject items = Calls.method(self, "iteritems");
    PyTuple args = self.factory == PyNone.NONE ? PyTuple.EMPTY : new PyTuple(self.factory);
    return new PyTuple(self.type(), args, PyNone.NONE, PyNone.NONE, items);
  }

  @PythonMethod(name = "__repr__")
  static String repr(DefaultDict self) {
    ThreadState state = ThreadState.current();
    String items = DictMethods.repr(self);
    String shown = "...";
    if (state.enterRepr(self.factory, "factory")) {
      try {
        shown = Texts.repr(self.factory);
      } finally {
        state.leaveRepr();
      }
    }
    return "defaultdict(" + shown + ", " + items + ")";
  }

  @PythonGetter(name = "default_factory", member = true)
  static PyObject factory(DefaultDict self) {
    return self.factory;
  }

  @PythonSetter(name = "default_factory")
  static void setFactory(DefaultDict self, @Nullable PyObject value) {
    self.factory = value == null ? PyNone.NONE : value;
  }
}
