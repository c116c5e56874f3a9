package krait.vm.methods;

import krait.vm.object.Attributes;
import krait.vm.object.Comparisons;
import krait.vm.object.Conversions;
import krait.vm.object.Finalizers;
import krait.vm.object.Iterations;
import krait.vm.object.PyBaseString;
import krait.vm.object.PyErrors;
import krait.vm.object.PyExc;
import krait.vm.object.PyHeapObject;
import krait.vm.object.PyList;
import krait.vm.object.PyNone;
import krait.vm.object.PyObject;
import krait.vm.object.PyStr;
import krait.vm.object.PyType;
import krait.vm.object.PythonClassMethod;
import krait.vm.object.PythonGetter;
import krait.vm.object.PythonMethod;
import krait.vm.object.PythonNew;
import krait.vm.object.PythonSetter;
import krait.vm.object.PythonType;
import krait.vm.object.Slot;
import krait.vm.object.Texts;
import krait.vm.object.TypeCalls;
import krait.vm.object.TypeLayout;
import krait.vm.object.TypeRules;
import krait.vm.object.Warnings;
import org.jspecify.annotations.Nullable;

/** {@code object}. */
@PythonType("object")
public final class ObjectMethods {

  private ObjectMethods() {}

  @PythonNew(name = "__new__")
  static PyObject create(PyType cls, PyObject[] args, PyStr[] names) {
    if (args.length > 0) {
      checkExcess(
          TypeCalls.inherits(cls, Slot.NEW),
          TypeCalls.inherits(cls, Slot.INIT),
          TypeRules.current().newTakesNothing());
    }
    checkAbstract(cls);
    PyObject instance = Instances.create(cls);
    return instance == null ? Finalizers.watch(new PyHeapObject(cls)) : instance;
  }

  @PythonMethod(name = "__init__")
  static void init(PyObject self, PyObject[] args, PyStr[] names) {
    if (args.length > 0 && TypeRules.current().initChecks()) {
      checkExcess(
          TypeCalls.inherits(self.type(), Slot.INIT),
          TypeCalls.inherits(self.type(), Slot.NEW),
          "object.__init__() takes no parameters");
    }
  }

  /**
   * Refuses arguments that nobody takes. A class that defines both constructors gets a warning only
   * where it passes them on.
   *
   * @param inherits whether the class has this constructor from {@code object}
   * @param inheritsOther whether it has the other one
   */
  private static void checkExcess(boolean inherits, boolean inheritsOther, String problem) {
    if (!inherits && !inheritsOther) {
      if (TypeRules.current().initChecks()) {
        Warnings.warn(PyExc.DeprecationWarning, problem);
      }
    } else if (!inherits || inheritsOther) {
      throw PyErrors.typeError(problem);
    }
  }

  private static void checkAbstract(PyType cls) {
    PyObject names = cls.isAbstract() ? cls.dict().get("__abstractmethods__") : null;
    if (names == null) {
      return;
    }
    PyList sorted = new PyList(Iterations.toArray(names).clone());
    Sorting.sort(sorted, null, null, false);
    StringBuilder joined = new StringBuilder();
    for (PyObject name : sorted.toArray()) {
      joined.append(joined.isEmpty() ? "" : ", ").append(Texts.str(name));
    }
    throw PyErrors.typeError(
        "Can't instantiate abstract class " + cls.name() + " with abstract methods " + joined);
  }

  @PythonMethod(name = "__repr__")
  static String repr(PyObject self) {
    PyType type = self.type();
    PyObject module = type.isHeap() ? type.dict().get("__module__") : null;
    String prefix =
        module instanceof PyStr name && !name.text().equals("__builtin__") ? name.text() + "." : "";
    return "<" + prefix + type.name() + " object at " + Texts.address(self) + ">";
  }

  @PythonMethod(name = "__str__")
  static String str(PyObject self) {
    return Texts.repr(self);
  }

  @PythonMethod(name = "__hash__")
  static long hash(PyObject self) {
    return Comparisons.addressHash(self);
  }

  @PythonMethod(name = "__getattribute__")
  static PyObject getAttribute(PyObject self, PyObject name) {
    PyStr key = Names.attribute(name);
    PyObject value = Attributes.generic(self, key);
    if (value == null) {
      throw PyErrors.noAttribute(self, key);
    }
    return value;
  }

  @PythonMethod(name = "__setattr__")
  static void setAttribute(PyObject self, PyObject name, PyObject value) {
    checkApplies(self, "__setattr__");
    Attributes.genericSet(self, Names.attribute(name), value);
  }

  /** Refuses objects whose built-in type sets attributes in a way of its own. */
  private static void checkApplies(PyObject self, String method) {
    PyType type = self.type();
    while (type.isHeap() && type.base() != null) {
      type = type.base();
    }
    if (type.slot(Slot.SETATTR) != PyType.OBJECT.slot(Slot.SETATTR)) {
      throw PyErrors.typeError("can't apply this " + method + " to " + type.name() + " object");
    }
  }

  @PythonMethod(name = "__delattr__")
  static void deleteAttribute(PyObject self, PyObject name) {
    checkApplies(self, "__delattr__");
    Attributes.genericSet(self, Names.attribute(name), null);
  }

  @PythonMethod(name = "__reduce__")
  static PyObject reduce(PyObject self, @Nullable PyObject protocol) {
    return Reduction.reduce(self, protocol == null ? 0 : Conversions.toInt(protocol));
  }

  @PythonMethod(name = "__reduce_ex__")
  static PyObject reduceEx(PyObject self, @Nullable PyObject protocol) {
    return Reduction.reduceEx(self, protocol == null ? 0 : Conversions.toInt(protocol));
  }

  @PythonMethod(name = "__sizeof__", since = "2.6")
  static long sizeof(PyObject self) {
    return SizeMethods.sizeof(self);
  }

  @PythonClassMethod(name = "__subclasshook__", since = "2.6")
  static PyObject subclassHook(PyObject cls, PyObject[] args) {
    return PyNone.NOT_IMPLEMENTED;
  }

  @PythonMethod(name = "__format__", style = "PARSED", since = "2.6")
  static PyObject format(PyObject self, PyObject spec) {
    if (!(spec instanceof PyBaseString with)) {
      throw PyErrors.typeError("argument to __format__ must be unicode or str");
    }
    return Formatting.byText(self, with);
  }

  @PythonGetter(name = "__class__")
  static PyObject cls(PyObject self) {
    return self.type();
  }

  @PythonSetter(name = "__class__")
  static void setClass(PyObject self, @Nullable PyObject value) {
    if (value == null) {
      throw PyErrors.typeError("can't delete __class__ attribute");
    }
    if (!(value instanceof PyType type)) {
      throw PyErrors.typeError(
          "__class__ must be set to new-style class, not '" + value.type().name() + "' object");
    }
    PyType old = self.type();
    if (!type.isHeap() || !old.isHeap()) {
      throw PyErrors.typeError("__class__ assignment: only for heap types");
    }
    TypeLayout.checkCompatible(old, type, old, type, "__class__");
    self.setType(type);
  }
}
