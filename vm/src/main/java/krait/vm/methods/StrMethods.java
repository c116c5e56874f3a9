package krait.vm.methods;

import krait.vm.object.PyObject;
import krait.vm.object.PyStr;
import krait.vm.object.PyType;
import krait.vm.object.PythonMethod;
import krait.vm.object.PythonNew;
import krait.vm.object.PythonType;
import krait.vm.object.Texts;
import org.jspecify.annotations.Nullable;

/** {@code str}: what it does not share with {@code unicode}. */
@PythonType("str")
public final class StrMethods {

  private StrMethods() {}

  @PythonNew(name = "__new__", keywords = "object")
  static PyObject create(PyType cls, @Nullable PyObject object) {
    PyStr value = object == null ? PyStr.EMPTY : Texts.str(object);
    if (cls == PyStr.TYPE) {
      return value.getClass() == PyStr.class ? value : PyStr.of(value.text());
    }
    return new PyStr.Derived(cls, value.text());
  }

  @PythonMethod(name = "__repr__")
  static String repr(PyStr self) {
    return Texts.quote(self.text());
  }

  @PythonMethod(name = "__str__")
  static PyObject str(PyStr self) {
    return Strings.plain(self);
  }
}
