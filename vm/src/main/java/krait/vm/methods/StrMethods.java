package krait.vm.methods;

import krait.vm.object.Encodings;
import krait.vm.object.PyErrors;
import krait.vm.object.PyNone;
import krait.vm.object.PyObject;
import krait.vm.object.PyStr;
import krait.vm.object.PyType;
import krait.vm.object.PyUnicode;
import krait.vm.object.PythonMethod;
import krait.vm.object.PythonNew;
import krait.vm.object.PythonType;
import krait.vm.object.Texts;
import org.jspecify.annotations.Nullable;

/** {@code str}: what it does not share with {@code unicode}. */
@PythonType("str")
public final class StrMethods {

  private StrMethods() {}

  @PythonNew(name = "__new__", keywords = "object", errorName = "str")
  static PyObject create(PyType cls, @Nullable PyObject object) {
    PyStr value = object == null ? PyStr.EMPTY : Texts.str(object);
    if (cls == PyStr.TYPE) {
      return value;
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

  @PythonMethod(style = "UNPACKED")
  static PyObject translate(PyStr self, PyObject table, @Nullable PyObject deleted) {
    if (table instanceof PyUnicode || deleted instanceof PyUnicode) {
      if (deleted != null) {
        throw PyErrors.typeError("deletions are implemented differently for unicode");
      }
      return Translating.unicode(Encodings.toUnicode(self), table);
    }
    boolean same = table == PyNone.NONE && TextRules.current().translateTakesNone();
    PyStr bytes = same ? null : (PyStr) Strings.operand(self, table);
    Translating.checkTable(bytes);
    return Translating.bytes(
        self, bytes, deleted == null ? PyStr.EMPTY : (PyStr) Strings.operand(self, deleted));
  }
}
