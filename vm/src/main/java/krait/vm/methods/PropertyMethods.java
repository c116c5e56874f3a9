package krait.vm.methods;

import krait.vm.object.Attributes;
import krait.vm.object.Calls;
import krait.vm.object.PyExc;
import krait.vm.object.PyException;
import krait.vm.object.PyNone;
import krait.vm.object.PyObject;
import krait.vm.object.PyProperty;
import krait.vm.object.PyStr;
import krait.vm.object.PyType;
import krait.vm.object.PythonGetter;
import krait.vm.object.PythonMethod;
import krait.vm.object.PythonNew;
import krait.vm.object.PythonType;
import org.jspecify.annotations.Nullable;

/** {@code property}. */
@PythonType("property")
public final class PropertyMethods {

  private static final PyStr DOC = PyStr.internStatic("__doc__");

  private PropertyMethods() {}

  @PythonNew(name = "__new__")
  static PyObject create(PyType cls, PyObject[] args, PyStr[] names) {
    return cls == PyProperty.TYPE ? new PyProperty() : new PyProperty.Derived(cls);
  }

  @PythonMethod(
      name = "__init__",
      keywords = "fget fset fdel doc",
      style = "KEYWORDS",
      errorName = "property")
  static void init(
      PyProperty self,
      @Nullable PyObject getter,
      @Nullable PyObject setter,
      @Nullable PyObject deleter,
      @Nullable PyObject doc) {
    self.define(given(getter), given(setter), given(deleter), doc == null ? PyNone.NONE : doc);
    if (self.doc() == PyNone.NONE && self.getter() != null) {
      PyObject text = docOf(self.getter());
      if (text != null) {
        self.documentByGetter(text);
      }
    }
  }

  private static @Nullable PyObject docOf(PyObject getter) {
    try {
      return Attributes.find(getter, DOC);
    } catch (PyException e) {
      if (e.matches(PyExc.Exception)) {
        return null;
      }
      throw e;
    }
  }

  private static @Nullable PyObject given(@Nullable PyObject function) {
    return function == PyNone.NONE ? null : function;
  }

  @PythonMethod(name = "__get__")
  static PyObject get(PyProperty self, PyObject object, @Nullable PyObject owner) {
    return self.get(object, object.type());
  }

  @PythonMethod(name = "__set__")
  static void set(PyProperty self, PyObject object, PyObject value) {
    self.set(object, value);
  }

  @PythonMethod(name = "__delete__")
  static void delete(PyProperty self, PyObject object) {
    self.set(object, null);
  }

  private static PyObject shown(@Nullable PyObject function) {
    return function == null ? PyNone.NONE : function;
  }

  @PythonGetter(name = "fget", member = true)
  static PyObject getter(PyProperty self) {
    return shown(self.getter());
  }

  @PythonGetter(name = "fset", member = true)
  static PyObject setter(PyProperty self) {
    return shown(self.setter());
  }

  @PythonGetter(name = "fdel", member = true)
  static PyObject deleter(PyProperty self) {
    return shown(self.deleter());
  }

  @PythonGetter(name = "__doc__", member = true)
  static PyObject doc(PyProperty self) {
    return self.doc();
  }

  /** A copy with some functions replaced: None replaces none. */
  private static PyObject copy(
      PyProperty self, PyObject getter, PyObject setter, PyObject deleter) {
    PyObject newGetter = getter == PyNone.NONE ? shown(self.getter()) : getter;
    PyObject newSetter = setter == PyNone.NONE ? shown(self.setter()) : setter;
    PyObject newDeleter = deleter == PyNone.NONE ? shown(self.deleter()) : deleter;
    boolean again = self.isDocumentedByGetter() && newGetter != PyNone.NONE;
    PyObject doc = again ? PyNone.NONE : self.doc();
    return self.type().call(new PyObject[] {newGetter, newSetter, newDeleter, doc}, Calls.NO_NAMES);
  }

  @PythonMethod(name = "getter", since = "2.6")
  static PyObject withGetter(PyProperty self, PyObject function) {
    return copy(self, function, PyNone.NONE, PyNone.NONE);
  }

  @PythonMethod(name = "setter", since = "2.6")
  static PyObject withSetter(PyProperty self, PyObject function) {
    return copy(self, PyNone.NONE, function, PyNone.NONE);
  }

  @PythonMethod(name = "deleter", since = "2.6")
  static PyObject withDeleter(PyProperty self, PyObject function) {
    return copy(self, PyNone.NONE, PyNone.NONE, function);
  }
}
