package krait.vm.modules;

import krait.vm.methods.Sorting;
import krait.vm.object.Attributes;
import krait.vm.object.PyClassObj;
import krait.vm.object.PyDict;
import krait.vm.object.PyErrors;
import krait.vm.object.PyInstance;
import krait.vm.object.PyList;
import krait.vm.object.PyModule;
import krait.vm.object.PyNone;
import krait.vm.object.PyObject;
import krait.vm.object.PyStr;
import krait.vm.object.PyType;
import krait.vm.object.TypeRules;
import org.jspecify.annotations.Nullable;

/** What {@code dir} lists. */
public final class Directory {

  private Directory() {}

  static PyObject sorted(PyObject[] names) {
    PyList list = new PyList(names);
    Sorting.sort(list, null, null, false);
    return list;
  }

  /** The names of an object, sorted, as a list. */
  public static PyObject of(PyObject object) {
    PyObject hook =
        object instanceof PyInstance instance
            ? TypeRules.current().classicDir() ? instance.lookup(PyStr.of("__dir__")) : null
            : Attributes.special(object, PyStr.of("__dir__"));
    if (hook != null) {
      PyObject result = hook.call0();
      if (!(result instanceof PyList list)) {
        throw PyErrors.typeError("__dir__() must return a list, not " + result.type().name());
      }
      return sorted(list.toArray());
    }
    PyDict names = new PyDict();
    if (object instanceof PyModule) {
      PyObject dict = Attributes.get(object, PyStr.of("__dict__"));
      if (!(dict instanceof PyDict)) {
        PyObject name = object.dict() == null ? null : object.dict().getStr(PyStr.of("__name__"));
        throw PyErrors.typeError(name + ".__dict__ is not a dictionary");
      }
      addDict(names, dict);
    } else if (object instanceof PyType || object instanceof PyClassObj) {
      addClass(names, object);
    } else {
      addInstance(names, object);
    }
    return sorted(names.keyArray());
  }

  private static void addDict(PyDict names, @Nullable PyObject dict) {
    if (dict instanceof PyDict known) {
      for (PyObject key : known.keyArray()) {
        names.put(key, PyNone.NONE);
      }
    }
  }

  private static void addClass(PyDict names, PyObject cls) {
    addDict(names, cls instanceof PyType type ? type.visible() : cls.dict());
    if (cls instanceof PyType type) {
      for (PyObject base : type.bases()) {
        addClass(names, base);
      }
    } else if (cls instanceof PyClassObj old) {
      for (PyObject base : old.bases().items()) {
        addClass(names, base);
      }
    }
  }

  private static void addInstance(PyDict names, PyObject object) {
    addDict(names, Attributes.find(object, PyStr.of("__dict__")));
    for (String listed : new String[] {"__members__", "__methods__"}) {
      if (Attributes.find(object, PyStr.of(listed)) instanceof PyList list) {
        for (PyObject name : list.toArray()) {
          names.put(name, PyNone.NONE);
        }
      }
    }
    PyObject cls = Attributes.find(object, PyStr.of("__class__"));
    if (cls != null) {
      addClass(names, cls);
    }
  }
}
