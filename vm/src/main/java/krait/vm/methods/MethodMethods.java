package krait.vm.methods;

import krait.vm.object.Attributes;
import krait.vm.object.Calls;
import krait.vm.object.Classes;
import krait.vm.object.Comparisons;
import krait.vm.object.PyErrors;
import krait.vm.object.PyMethod;
import krait.vm.object.PyNone;
import krait.vm.object.PyObject;
import krait.vm.object.PyStr;
import krait.vm.object.PyType;
import krait.vm.object.PythonGetter;
import krait.vm.object.PythonMethod;
import krait.vm.object.PythonNew;
import krait.vm.object.PythonType;
import krait.vm.object.Texts;
import org.jspecify.annotations.Nullable;

/** {@code instancemethod}. */
@PythonType("instancemethod")
public final class MethodMethods {

  private MethodMethods() {}

  @PythonMethod(name = "__get__")
  static PyObject get(PyObject self, PyObject object, @Nullable PyObject owner) {
    return DescriptorMethods.bind(self, object, owner);
  }

  @PythonNew(name = "__new__", style = "UNPACKED", errorName = "instancemethod")
  static PyObject create(PyType cls, PyObject function, PyObject self, @Nullable PyObject owner) {
    if (!Calls.isCallable(function)) {
      throw PyErrors.typeError("first argument must be callable");
    }
    if (self == PyNone.NONE && owner == null) {
      throw PyErrors.typeError("unbound methods must have non-NULL im_class");
    }
    return new PyMethod(
        function, self == PyNone.NONE ? null : self, owner == null ? PyNone.NONE : owner);
  }

  @PythonMethod(name = "__repr__")
  static String repr(PyMethod self) {
    PyObject owner = self.owner();
    String cls = owner == PyNone.NONE ? "?" : Classes.name(owner);
    String name = cls + "." + Texts.functionName(self.function());
    PyObject bound = self.self();
    return bound == null
        ? "<unbound method " + name + ">"
        : "<bound method " + name + " of " + Texts.repr(bound) + ">";
  }

  @PythonMethod(name = "__call__")
  static PyObject call(PyMethod self, PyObject[] args, PyStr[] names) {
    return self.call(args, names);
  }

  @PythonMethod(name = "__getattribute__")
  static PyObject getAttribute(PyMethod self, PyObject name) {
    PyStr key = Names.attribute(name);
    PyObject own = PyMethod.TYPE.lookup(key);
    return own != null
        ? Attributes.bind(own, self, PyMethod.TYPE)
        : Attributes.get(self.function(), key);
  }

  @PythonMethod(name = "__cmp__")
  static long compare(PyMethod self, PyObject other) {
    PyMethod that = (PyMethod) other;
    int order = Comparisons.compare(self.function(), that.function());
    PyObject mine = self.self();
    PyObject theirs = that.self();
    if (order != 0 || mine == theirs) {
      return order;
    }
    return mine == null ? -1 : theirs == null ? 1 : Comparisons.compare(mine, theirs);
  }

  @PythonMethod(name = "__hash__")
  static long hash(PyMethod self) {
    PyObject bound = self.self();
    long h = bound == null ? Comparisons.hash(PyNone.NONE) : Comparisons.hash(bound);
    return h ^ Comparisons.hash(self.function());
  }

  @PythonGetter(name = "im_func", member = true)
  static PyObject imFunc(PyMethod self) {
    return self.function();
  }

  @PythonGetter(name = "__func__", since = "2.6", member = true)
  static PyObject func(PyMethod self) {
    return self.function();
  }

  @PythonGetter(name = "im_self", member = true)
  static PyObject imSelf(PyMethod self) {
    PyObject bound = self.self();
    return bound == null ? PyNone.NONE : bound;
  }

  @PythonGetter(name = "__self__", since = "2.6", member = true)
  static PyObject self(PyMethod self) {
    return imSelf(self);
  }

  @PythonGetter(name = "im_class", member = true)
  static PyObject imClass(PyMethod self) {
    return self.owner();
  }

  @PythonGetter(name = "__doc__")
  static PyObject doc(PyMethod self) {
    return Attributes.get(self.function(), PyStr.of("__doc__"));
  }
}
