package krait.vm.methods;

import krait.vm.object.Comparisons;
import krait.vm.object.PyObject;
import krait.vm.object.PythonComparison;
import krait.vm.object.PythonMethod;
import krait.vm.object.PythonType;
import krait.vm.object.Texts;
import org.jspecify.annotations.Nullable;

/** {@code dictproxy}. */
@PythonType("dictproxy")
public final class DictProxyMethods {

  private DictProxyMethods() {}

  @PythonMethod(name = "__len__")
  static long length(PyDictProxy self) {
    return self.shown().size();
  }

  @PythonMethod(name = "__getitem__")
  static PyObject getItem(PyDictProxy self, PyObject key) {
    return DictMethods.getItem(self.shown(), key);
  }

  @PythonMethod(name = "__contains__")
  static boolean contains(PyDictProxy self, PyObject key) {
    return self.shown().find(key) >= 0;
  }

  @PythonMethod(name = "__iter__")
  static PyObject iter(PyDictProxy self) {
    return DictMethods.iter(self.shown());
  }

  @PythonMethod(name = "__str__")
  static PyObject str(PyDictProxy self) {
    return Texts.str(self.shown());
  }

  @PythonMethod(name = "__repr__", since = "2.7")
  static String repr(PyDictProxy self) {
    return "dict_proxy(" + Texts.repr(self.shown()) + ")";
  }

  @PythonComparison
  static PyObject compare(PyObject left, PyObject right, int op) {
    PyObject a = left instanceof PyDictProxy proxy ? proxy.shown() : left;
    PyObject b = right instanceof PyDictProxy proxy ? proxy.shown() : right;
    return Comparisons.rich(a, b, op);
  }

  @PythonMethod(name = "__cmp__")
  static long compareOrder(PyDictProxy self, PyObject other) {
    return Comparisons.compare(self.shown(), other);
  }

  @PythonMethod(name = "has_key")
  static boolean hasKey(PyDictProxy self, PyObject key) {
    return self.shown().find(key) >= 0;
  }

  @PythonMethod(style = "UNPACKED")
  static PyObject get(PyDictProxy self, PyObject key, @Nullable PyObject otherwise) {
    return DictMethods.get(self.shown(), key, otherwise);
  }

  @PythonMethod
  static PyObject keys(PyDictProxy self) {
    return DictMethods.keys(self.shown());
  }

  @PythonMethod
  static PyObject values(PyDictProxy self) {
    return DictMethods.values(self.shown());
  }

  @PythonMethod
  static PyObject items(PyDictProxy self) {
    return DictMethods.items(self.shown());
  }

  @PythonMethod
  static PyObject iterkeys(PyDictProxy self) {
    return DictMethods.iterkeys(self.shown());
  }

  @PythonMethod
  static PyObject itervalues(PyDictProxy self) {
    return DictMethods.itervalues(self.shown());
  }

  @PythonMethod
  static PyObject iteritems(PyDictProxy self) {
    return DictMethods.iteritems(self.shown());
  }

  @PythonMethod
  static PyObject copy(PyDictProxy self) {
    return self.shown().copy();
  }
}
