package krait.vm.methods;

import krait.vm.object.Attributes;
import krait.vm.object.Calls;
import krait.vm.object.PyClassObj;
import krait.vm.object.PyDict;
import krait.vm.object.PyErrors;
import krait.vm.object.PyFrame;
import krait.vm.object.PyNone;
import krait.vm.object.PyObject;
import krait.vm.object.PyStr;
import krait.vm.object.PyTuple;
import krait.vm.object.PyType;
import krait.vm.object.PythonMethod;
import krait.vm.object.PythonNew;
import krait.vm.object.PythonType;
import krait.vm.object.Texts;
import krait.vm.object.ThreadState;

/** {@code classobj}: classic classes. */
@PythonType("classobj")
public final class ClassObjMethods {

  private ClassObjMethods() {}

  @PythonNew(name = "__new__", keywords = "name bases dict", errorName = "classobj")
  static PyObject create(PyType type, PyObject name, PyObject bases, PyObject dict) {
    if (!(name instanceof PyStr)) {
      throw PyErrors.typeError("PyClass_New: name must be a string");
    }
    if (!(dict instanceof PyDict namespace)) {
      throw PyErrors.typeError("PyClass_New: dict must be a dictionary");
    }
    if (!(bases instanceof PyTuple tuple)) {
      throw PyErrors.typeError("PyClass_New: bases must be a tuple");
    }
    for (PyObject base : tuple.items()) {
      if (!(base instanceof PyClassObj)) {
        if (Calls.isCallable(base.type())) {
          return base.type().call3(name, bases, dict);
        }
        throw PyErrors.typeError("PyClass_New: base must be a class");
      }
    }
    if (namespace.get("__doc__") == null) {
      namespace.put("__doc__", PyNone.NONE);
    }
    PyFrame frame = ThreadState.current().frame();
    if (namespace.get("__module__") == null && frame != null) {
      PyObject module = frame.globals().get("__name__");
      if (module != null) {
        namespace.put("__module__", module);
      }
    }
    return new PyClassObj(name.toString(), tuple, namespace);
  }

  @PythonMethod(name = "__getattribute__")
  static PyObject getAttribute(PyClassObj self, PyObject name) {
    PyStr key = Names.attribute(name);
    PyObject value =
        switch (key.text()) {
          case "__dict__" -> self.dict();
          case "__bases__" -> self.bases();
          case "__name__" -> PyStr.of(self.name());
          default -> null;
        };
    if (value != null) {
      return value;
    }
    value = self.lookup(key);
    if (value == null) {
      throw PyErrors.attributeError("class " + self.name() + " has no attribute '" + key + "'");
    }
    return Attributes.bind(value, null, self);
  }

  @PythonMethod(name = "__setattr__")
  static void setAttribute(PyClassObj self, PyObject name, PyObject value) {
    PyStr key = Names.attribute(name);
    switch (key.text()) {
      case "__dict__" -> {
        if (!(value instanceof PyDict dict)) {
          throw PyErrors.typeError("__dict__ must be a dictionary object");
        }
        self.setDict(dict);
      }
      case "__bases__" -> setBases(self, value);
      case "__name__" -> {
        if (!(value instanceof PyStr text)) {
          throw PyErrors.typeError("__name__ must be a string object");
        }
        self.setName(text.text());
      }
      default -> self.dict().put(key, value);
    }
    self.modified();
  }

  private static void setBases(PyClassObj self, PyObject value) {
    if (!(value instanceof PyTuple bases)) {
      throw PyErrors.typeError("__bases__ must be a tuple object");
    }
    for (PyObject base : bases.items()) {
      if (!(base instanceof PyClassObj cls)) {
        throw PyErrors.typeError("__bases__ items must be classes");
      }
      if (cls.isSubclassOf(self)) {
        throw PyErrors.typeError("a __bases__ item causes an inheritance cycle");
      }
    }
    self.setBases(bases);
  }

  @PythonMethod(name = "__delattr__")
  static void deleteAttribute(PyClassObj self, PyObject name) {
    PyStr key = Names.attribute(name);
    if (self.dict().remove(key) == null) {
      throw PyErrors.attributeError("class " + self.name() + " has no attribute '" + key + "'");
    }
    self.modified();
  }

  @PythonMethod(name = "__repr__")
  static String repr(PyClassObj self) {
    PyObject module = self.dict().get("__module__");
    String prefix = module instanceof PyStr name ? name.text() : "?";
    return "<class " + prefix + "." + self.name() + " at " + Texts.address(self) + ">";
  }

  @PythonMethod(name = "__str__")
  static String str(PyClassObj self) {
    PyObject module = self.dict().get("__module__");
    return module instanceof PyStr name ? name + "." + self.name() : self.name();
  }

  @PythonMethod(name = "__call__")
  static PyObject call(PyClassObj self, PyObject[] args, PyStr[] names) {
    return self.call(args, names);
  }
}
