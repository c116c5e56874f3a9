package krait.vm.methods;

import krait.vm.object.Attributes;
import krait.vm.object.Calls;
import krait.vm.object.Iterations;
import krait.vm.object.PyDict;
import krait.vm.object.PyErrors;
import krait.vm.object.PyExc;
import krait.vm.object.PyException;
import krait.vm.object.PyInt;
import krait.vm.object.PyList;
import krait.vm.object.PyNone;
import krait.vm.object.PyObject;
import krait.vm.object.PyStr;
import krait.vm.object.PyTuple;
import krait.vm.object.PyType;
import krait.vm.object.ThreadState;
import krait.vm.object.TypeCalls;
import krait.vm.object.TypeRules;
import org.jspecify.annotations.Nullable;

/** How objects say what they are made of, for {@code pickle} and {@code copy}. */
final class Reduction {

  private static final PyStr REDUCE = PyStr.internStatic("__reduce__");

  private Reduction() {}

  /** What {@code object.__reduce_ex__} returns: the work of an own {@code __reduce__}, if any. */
  static PyObject reduceEx(PyObject object, int protocol) {
    PyObject method = Attributes.find(object, REDUCE);
    if (method != null) {
      PyObject cls = Attributes.get(object, PyStr.of("__class__"));
      PyObject plain = PyType.OBJECT.lookup(REDUCE);
      if (Attributes.get(cls, REDUCE) != plain) {
        return method.call0();
      }
    }
    return reduce(object, protocol);
  }

  /** What {@code object.__reduce__} returns for a protocol of {@code pickle}. */
  static PyObject reduce(PyObject object, int protocol) {
    PyObject registry = copyReg();
    if (protocol < 2) {
      return Calls.method(registry, "_reduce_ex", object, PyInt.of(protocol));
    }
    PyObject cls = Attributes.get(object, PyStr.of("__class__"));
    if (TypeRules.current().reducesOnlyMade()
        && cls instanceof PyType type
        && !TypeCalls.makesInstances(type)) {
      throw PyErrors.typeError("can't pickle " + type.name() + " objects");
    }
    PyObject maker = Attributes.get(registry, PyStr.of("__newobj__"));
    PyObject state = state(registry, object, cls);
    PyObject items = object instanceof PyList ? Iterations.iterator(object) : PyNone.NONE;
    PyObject pairs = object instanceof PyDict ? Calls.method(object, "iteritems") : PyNone.NONE;
    PyObject[] parts = {maker, arguments(object, cls), state, items, pairs};
    return new PyTuple(parts);
  }

  private static PyObject arguments(PyObject object, PyObject cls) {
    PyObject method = attempt(object, PyStr.of("__getnewargs__"));
    if (method == null) {
      return new PyTuple(cls);
    }
    PyObject result = method.call0();
    if (!(result instanceof PyTuple given)) {
      throw PyErrors.typeError(
          "__getnewargs__ should return a tuple, not '" + result.type().name() + "'");
    }
    return new PyTuple(Calls.prepend(cls, given.items()));
  }

  private static PyObject state(PyObject registry, PyObject object, PyObject cls) {
    PyObject method = attempt(object, PyStr.of("__getstate__"));
    if (method != null) {
      return method.call0();
    }
    PyObject dict = attempt(object, PyStr.of("__dict__"));
    PyObject state = dict == null ? PyNone.NONE : dict;
    PyDict slots = slots(object, Calls.method(registry, "_slotnames", cls));
    return slots == null ? state : new PyTuple(state, slots);
  }

  private static @Nullable PyDict slots(PyObject object, PyObject names) {
    if (names == PyNone.NONE) {
      return null;
    }
    PyDict values = new PyDict();
    for (PyObject name : Iterations.toArray(names)) {
      PyObject value = attempt(object, Names.attribute(name));
      if (value != null) {
        values.put(name, value);
      }
    }
    return values.size() == 0 ? null : values;
  }

  /** An attribute; null if getting it fails, for whatever reason. */
  private static @Nullable PyObject attempt(PyObject object, PyStr name) {
    try {
      return Attributes.find(object, name);
    } catch (PyException e) {
      if (e.matches(PyExc.Exception)) {
        return null;
      }
      throw e;
    }
  }

  private static PyObject copyReg() {
    PyStr name = PyStr.of("copy_reg");
    PyObject loaded = ThreadState.current().interpreter().modules().get(name);
    return loaded != null ? loaded : Calls.importModule(name);
  }
}
