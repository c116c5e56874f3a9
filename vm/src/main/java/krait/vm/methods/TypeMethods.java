package krait.vm.methods;

import java.lang.ref.WeakReference;
import krait.vm.object.Attributes;
import krait.vm.object.Classes;
import krait.vm.object.Linearization;
import krait.vm.object.PyDict;
import krait.vm.object.PyErrors;
import krait.vm.object.PyFrame;
import krait.vm.object.PyList;
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
import krait.vm.object.ThreadState;
import krait.vm.object.TypeCalls;
import krait.vm.object.TypeCreation;
import org.jspecify.annotations.Nullable;

/** {@code type}. */
@PythonType("type")
public final class TypeMethods {

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
    return PyErrors.typeError(
        "type() argument " + number + " must be " + wanted + ", not " + given.type().name());
  }

  @PythonMethod(name = "__init__")
  static void init(PyType self, PyObject[] args, PyStr[] names) {
    if (names.length > 0) {
      throw PyErrors.typeError("type.__init__() takes no keyword arguments");
    }
    if (args.length != 1 && args.length != 3) {
      throw PyErrors.typeError("type.__init__() takes 1 or 3 arguments");
    }
  }

  @PythonMethod(name = "__call__")
  static PyObject call(PyType self, PyObject[] args, PyStr[] names) {
    return TypeCalls.create(self, args, names);
  }

  @PythonMethod(name = "__repr__")
  static String repr(PyType self) {
    String module = moduleName(self);
    String prefix = module.isEmpty() || module.equals("__builtin__") ? "" : module + ".";
    return "<" + (self.isHeap() ? "class" : "type") + " '" + prefix + name(self) + "'>";
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
    return self.isHeap() ? self.name() : self.name().substring(self.name().lastIndexOf('.') + 1);
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
    self.setName(name.text());
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
    if (!self.isHeap() || value == null) {
      throw PyErrors.typeError("can't set " + self.name() + ".__module__");
    }
    self.dict().put("__module__", value);
  }

  @PythonGetter(name = "__bases__")
  static PyObject bases(PyType self) {
    return PyTuple.of(self.bases());
  }

  @PythonSetter(name = "__bases__")
  static void setBases(PyType self, @Nullable PyObject value) {
    if (!self.isHeap() || value == null) {
      throw PyErrors.typeError("can't set " + self.name() + ".__bases__");
    }
    if (!(value instanceof PyTuple bases)) {
      throw PyErrors.typeError(
          "can only assign tuple to " + self.name() + ".__bases__, not " + value.type().name());
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
    return new PyDictProxy(self.dict());
  }

  @PythonGetter(name = "__doc__")
  static PyObject doc(PyType self) {
    PyObject own = self.dict().get("__doc__");
    return own == null ? PyNone.NONE : Attributes.bind(own, null, self);
  }
}
