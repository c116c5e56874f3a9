package krait.vm.modules;

import krait.vm.methods.Formatting;
import krait.vm.methods.Names;
import krait.vm.object.Attributes;
import krait.vm.object.Calls;
import krait.vm.object.ClassChecks;
import krait.vm.object.Coercion;
import krait.vm.object.Comparisons;
import krait.vm.object.Iterations;
import krait.vm.object.PyErrors;
import krait.vm.object.PyExc;
import krait.vm.object.PyException;
import krait.vm.object.PyObject;
import krait.vm.object.PyStr;
import krait.vm.object.PyTuple;
import krait.vm.object.PythonMethod;
import krait.vm.object.PythonModule;
import krait.vm.object.Texts;
import krait.vm.object.ThreadState;
import krait.vm.object.VersionRange;
import krait.vm.object.Warnings;
import org.jspecify.annotations.Nullable;

/** Built-in functions about objects: attributes, classes, identity, comparison. */
@PythonModule("__builtin__")
public final class BuiltinFunctions {

  private BuiltinFunctions() {}

  @PythonMethod
  static PyObject repr(PyObject object) {
    return Texts.reprObject(object);
  }

  @PythonMethod
  static long hash(PyObject object) {
    return Comparisons.hash(object);
  }

  @PythonMethod
  static long id(PyObject object) {
    return Comparisons.identity(object);
  }

  @PythonMethod(style = "UNPACKED")
  static long cmp(PyObject left, PyObject right) {
    return Comparisons.compare(left, right);
  }

  @PythonMethod
  static boolean callable(PyObject object) {
    if (!VersionRange.FROM_2_7.contains(ThreadState.current().interpreter().version())) {
      Warnings.ofPython3("callable() not supported in 3.x; use hasattr(o, '__call__')");
    }
    return Calls.isCallable(object);
  }

  @PythonMethod
  static long len(PyObject object) {
    return Iterations.longLength(object);
  }

  @PythonMethod(style = "UNPACKED")
  static PyObject getattr(PyObject object, PyObject name, @Nullable PyObject otherwise) {
    PyStr key = Names.attribute(name, "getattr");
    if (otherwise == null) {
      return Attributes.get(object, key);
    }
    PyObject value = Attributes.find(object, key);
    return value == null ? otherwise : value;
  }

  @PythonMethod(style = "UNPACKED")
  static boolean hasattr(PyObject object, PyObject name) {
    PyStr key = Names.attribute(name, "hasattr");
    try {
      return Attributes.find(object, key) != null;
    } catch (PyException e) {
      if (e.matches(PyExc.Exception)) {
        return false;
      }
      throw e;
    }
  }

  @PythonMethod(style = "UNPACKED")
  static void setattr(PyObject object, PyObject name, PyObject value) {
    Attributes.set(object, Names.attribute(name), value);
  }

  @PythonMethod(style = "UNPACKED")
  static void delattr(PyObject object, PyObject name) {
    Attributes.set(object, Names.attribute(name), null);
  }

  @PythonMethod(style = "UNPACKED")
  static boolean isinstance(PyObject object, PyObject cls) {
    return ClassChecks.isInstance(object, cls);
  }

  @PythonMethod(style = "UNPACKED")
  static boolean issubclass(PyObject cls, PyObject base) {
    return ClassChecks.isSubclass(cls, base);
  }

  @PythonMethod(style = "PARSED")
  static PyObject intern(PyObject text) {
    if (!(text instanceof PyStr string)) {
      throw PyErrors.typeError("intern() argument 1 must be string, not " + text.type().name());
    }
    if (string.getClass() != PyStr.class) {
      throw PyErrors.typeError("can't intern subclass of string");
    }
    return ThreadState.current().interpreter().intern(string);
  }

  @PythonMethod(style = "UNPACKED")
  static PyObject coerce(PyObject left, PyObject right) {
    Warnings.ofPython3("coerce() not supported in 3.x");
    PyObject[] pair = Coercion.coerce(left, right);
    if (pair == null) {
      throw PyErrors.typeError("number coercion failed");
    }
    return new PyTuple(pair[0], pair[1]);
  }

  @PythonMethod(since = "2.6")
  static PyObject format(PyObject value, @Nullable PyObject spec) {
    return Formatting.format(value, spec == null ? PyStr.EMPTY : spec);
  }
}
