package krait.vm.methods;

import krait.vm.object.PyErrors;
import krait.vm.object.PyModule;
import krait.vm.object.PyNone;
import krait.vm.object.PyObject;
import krait.vm.object.PyStr;
import krait.vm.object.PyType;
import krait.vm.object.PythonGetter;
import krait.vm.object.PythonMethod;
import krait.vm.object.PythonNew;
import krait.vm.object.PythonType;
import org.jspecify.annotations.Nullable;

/** {@code module}. */
@PythonType("module")
public final class ModuleMethods {

  private ModuleMethods() {}

  @PythonNew(name = "__new__")
  static PyObject create(PyType cls, PyObject[] args, PyStr[] names) {
    return new PyModule(cls);
  }

  @PythonMethod(
      name = "__init__",
      keywords = "name doc",
      style = "KEYWORDS",
      errorName = "module.__init__")
  static void init(PyModule self, PyObject name, @Nullable PyObject doc) {
    if (!(name instanceof PyStr)) {
      throw PyErrors.typeError("argument 1 must be string, not " + name.type().name());
    }
    self.put("__name__", name);
    self.put("__doc__", doc == null ? PyNone.NONE : doc);
  }

  @PythonMethod(name = "__repr__")
  static String repr(PyModule self) {
    PyObject file = self.dict().get("__file__");
    return file instanceof PyStr path
        ? "<module '" + self.name() + "' from '" + path + "'>"
        : "<module '" + self.name() + "' (built-in)>";
  }

  @PythonGetter(name = "__dict__", member = true)
  static PyObject dict(PyModule self) {
    return self.dict();
  }
}
