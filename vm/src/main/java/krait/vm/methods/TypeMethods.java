package krait.vm.methods;

import java.lang.ref.WeakReference;
import krait.vm.object.Attributes;
import krait.vm.object.Classes;
import krait.vm.object.Comparisons;
import krait.vm.object.Conversions;
import krait.vm.object.Documentation;
import krait.vm.object.Linearization;
import krait.vm.object.PyBool;
import krait.vm.object.PyDict;
import krait.vm.object.PyErrors;
import krait.vm.object.PyFrame;
import krait.vm.object.PyList;
import krait.vm.object.PyNone;
import krait.vm.object.PyObject;
import krait.vm.object.PyStr;
import krait.vm.object.PyTuple;
import krait.vm.object.PyType;
import krait.vm.object.PythonComparison;
import krait.vm.object.PythonGetter;
import krait.vm.object.PythonMethod;
import krait.vm.object.PythonNew;
import krait.vm.object.PythonSetter;
import krait.vm.object.PythonType;
import krait.vm.object.ThreadState;
import krait.vm.object.TypeCalls;
import krait.vm.object.TypeCreation;
import krait.vm.object.TypeRules;
import krait.vm.object.Warnings;
import org.jspecify.annotations.Nullable;

/** {@code type}. */
@PythonType("type")
public final class TypeMethods {

  /** The bit of {@code __flags__} that says that a class can't be instantiated. */
  private static final long ABSTRACT = 1 << 20;

  private TypeMethods() {}

  @PythonNew(name = "__new__")
  static PyObject create(PyType metatype, PyObject[] args, PyStr[] names) {
    if (args.length == 1 && names.length == 0 && metatype == PyType.TYPE) {
      return args[0].type();
    }
    if (args.length != 3) {
      throw PyErrors.typeError("type() takes 1 or 3 arguments");
    }
    if (!(args[0] instanceof PyStr name)) {
      throw badArgument(1, "string", args[0]);
    }
    if (!(args[1] instanceof PyTuple bases)) {
      throw badArgument(2, "tuple", args[1]);
    }
    if (!(args[2] instanceof PyDict namespace)) {
      throw badArgument(3, "dict", args[2]);
    }
    PyFrame frame = ThreadState.current().frame();
    return TypeCreation.create(
        metatype, name.text(), bases, namespace, frame == null ? null : frame.globals());
  }

  private static RuntimeException badArgument(int number, String wanted, PyObject given) {
    String type = given == PyNone.NONE ? "None" : given.type().name();
    return PyErrors.typeError("type() argument " + number + " must be " + wanted + ", not " + type);
  }

  @PythonMethod(name = "__init__", since = "2.6")
  static void init(PyType self, PyObject[] args, PyStr[] names) {
    if (names.length > 0) {
      throw PyErrors.typeError("type.__init__() takes no keyword arguments");
    }
    if (args.length != 1 && args.length != 3) {
      throw PyErrors.typeError("type.__init__() takes 1 or 3 arguments");
    }
  }

  @PythonComparison(since = "2.6")
  static PyObject compareRich(PyObject left, PyObject right, int op) {
    if (!(left instanceof PyType) || !(right instanceof PyType)) {
      return PyNone.NOT_IMPLEMENTED;
    }
    if (op != Comparisons.EQ && op != Comparisons.NE) {
      Warnings.ofPython3("type inequality comparisons not supported in 3.x");
    }
    return PyBool.of(Comparisons.outcome(compare(left, right), op));
  }

  private static int compare(PyObject left, PyObject right) {
    return Long.compare(Comparisons.identity(left), Comparisons.identity(right));
  }

  @PythonMethod(name = "__cmp__", until = "2.6")
  static long compare(PyType self, PyObject other) {
    return compare((PyObject) self, other);
  }

  @PythonMethod(name = "__hash__")
  static long hash(PyType self) {
    return Comparisons.addressHash(self);
  }

  @PythonMethod(name = "__call__")
  static PyObject call(PyType self, PyObject[] args, PyStr[] names) {
    return TypeCalls.create(self, args, names);
  }

  @PythonMethod(name = "__repr__")
  static String repr(PyType self) {
    String module = moduleName(self);
    String prefix = module.isEmpty() || module.equals("__builtin__") ? "" : module + ".";
    return "<" + (self.isHeap() ? "class" : "type") + " '" + prefix + self.shortName() + "'>";
  }

  /** The name of the module that a type says it is from. */
  static String moduleName(PyType type) {
    PyObject module = module(type);
    return module instanceof PyStr name ? name.text() : "";
  }

  @PythonMethod(name = "__getattribute__")
  static PyObject getAttribute(PyType self, PyObject name) {
    PyStr key = Names.attribute(name);
    PyObject value = Attributes.ofType(self, key);
    if (value == null) {
      throw PyErrors.noAttribute(self, key);
    }
    return value;
  }

  @PythonMethod(name = "__setattr__")
  static void setAttribute(PyType self, PyObject name, PyObject value) {
    Attributes.setOfType(self, Names.attribute(name), value);
  }

  @PythonMethod(name = "__delattr__")
  static void deleteAttribute(PyType self, PyObject name) {
    Attributes.setOfType(self, Names.attribute(name), null);
  }

  @PythonMethod
  static PyObject mro(PyType self) {
    return new PyList(Linearization.of(self));
  }

  @PythonMethod(name = "__subclasses__")
  static PyObject subclasses(PyType self) {
    PyList list = new PyList();
    for (WeakReference<PyType> reference : TypeCreation.subclassesOf(self)) {
      PyType type = reference.get();
      if (type != null) {
        list.add(type);
      }
    }
    return list;
  }

  @PythonMethod(name = "__instancecheck__", since = "2.6")
  static boolean instanceCheck(PyType self, PyObject object) {
    return Classes.isInstance(object, self);
  }

  @PythonMethod(name = "__subclasscheck__", since = "2.6")
  static boolean subclassCheck(PyType self, PyObject cls) {
    return Classes.isSubclass(cls, self);
  }

  @PythonGetter(name = "__name__")
  static String name(PyType self) {
    return self.shortName();
  }

  @PythonSetter(name = "__name__")
  static void setName(PyType self, @Nullable PyObject value) {
    if (!self.isHeap()) {
      throw PyErrors.typeError("can't set " + self.name() + ".__name__");
    }
    if (value == null) {
      throw PyErrors.typeError("can't delete " + self.name() + ".__name__");
    }
    if (!(value instanceof PyStr name)) {
      throw PyErrors.typeError(
          "can only assign string to "
              + self.name()
              + ".__name__, not '"
              + value.type().name()
              + "'");
    }
    if (name.text().indexOf(0) >= 0) {
      throw PyErrors.valueError(TypeRules.current().nullInName());
    }
    self.setName(name.text());
  }

  private static PyObject checked(PyType self, @Nullable PyObject value, String name) {
    if (!self.isHeap() || value == null) {
      String change = self.isHeap() ? "delete" : "set";
      throw PyErrors.typeError("can't " + change + " " + self.name() + "." + name);
    }
    return value;
  }

  @PythonGetter(name = "__module__")
  static PyObject module(PyType self) {
    PyObject own = self.dict().get("__module__");
    if (own != null) {
      return own;
    }
    return self.isHeap() ? PyNone.NONE : PyStr.of(BuiltinTypeNames.moduleOf(self));
  }

  @PythonSetter(name = "__module__")
  static void setModule(PyType self, @Nullable PyObject value) {
    self.dict().put("__module__", checked(self, value, "__module__"));
    self.modified();
  }

  @PythonGetter(name = "__bases__")
  static PyObject bases(PyType self) {
    return PyTuple.of(self.bases());
  }

  @PythonSetter(name = "__bases__")
  static void setBases(PyType self, @Nullable PyObject value) {
    PyObject given = checked(self, value, "__bases__");
    if (!(given instanceof PyTuple bases)) {
      throw PyErrors.typeError(
          "can only assign tuple to " + self.name() + ".__bases__, not " + given.type().name());
    }
    if (bases.size() == 0) {
      throw PyErrors.typeError(
          "can only assign non-empty tuple to " + self.name() + ".__bases__, not ()");
    }
    TypeCreation.setBases(self, bases);
  }

  @PythonGetter(name = "__base__", member = true)
  static PyObject base(PyType self) {
    PyType base = self.base();
    return base == null ? PyNone.NONE : base;
  }

  @PythonGetter(name = "__mro__", member = true)
  static PyObject mroTuple(PyType self) {
    return PyTuple.of(self.mro());
  }

  @PythonGetter(name = "__dict__")
  static PyObject dict(PyType self) {
    return new PyDictProxy(self.visible());
  }

  @PythonGetter(name = "__basicsize__", member = true)
  static long basicSize(PyType self) {
    return TypeSizes.of(self).basic();
  }

  @PythonGetter(name = "__itemsize__", member = true)
  static long itemSize(PyType self) {
    return TypeSizes.of(self).item();
  }

  @PythonGetter(name = "__dictoffset__", member = true)
  static long dictOffset(PyType self) {
    return TypeSizes.of(self).dictOffset();
  }

  @PythonGetter(name = "__weakrefoffset__", member = true)
  static long weakrefOffset(PyType self) {
    return TypeSizes.of(self).weakrefOffset();
  }

  @PythonGetter(name = "__flags__", member = true)
  static long flags(PyType self) {
    long flags = TypeSizes.of(self).flags();
    return self.isAbstract() ? flags | ABSTRACT : flags;
  }

  @PythonGetter(name = "__abstractmethods__", since = "2.6")
  static PyObject abstractMethods(PyType self) {
    PyObject own = self == PyType.TYPE ? null : self.dict().get("__abstractmethods__");
    if (own == null) {
      throw PyErrors.attributeError("__abstractmethods__");
    }
    return own;
  }

  @PythonSetter(name = "__abstractmethods__", since = "2.6")
  static void setAbstractMethods(PyType self, @Nullable PyObject value) {
    PyStr name = PyStr.of("__abstractmethods__");
    boolean isAbstract = value != null && Conversions.isTrue(value);
    if (value != null) {
      self.dict().put(name, value);
    } else if (self.dict().remove(name) == null) {
      throw PyErrors.attributeError("__abstractmethods__");
    }
    self.modified();
    self.setAbstract(isAbstract);
  }

  @PythonGetter(name = "__doc__")
  static PyObject doc(PyType self) {
    if (!self.isHeap()) {
      return Documentation.ofType(self.name());
    }
    PyObject own = self.dict().get("__doc__");
    return own == null ? PyNone.NONE : Attributes.bind(own, null, self);
  }
}
