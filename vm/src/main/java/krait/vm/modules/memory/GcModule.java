package krait.vm.modules.memory;

import krait.vm.object.Conversions;
import krait.vm.object.PyBaseString;
import krait.vm.object.PyComplex;
import krait.vm.object.PyDict;
import krait.vm.object.PyErrors;
import krait.vm.object.PyFloat;
import krait.vm.object.PyInt;
import krait.vm.object.PyList;
import krait.vm.object.PyLong;
import krait.vm.object.PyModule;
import krait.vm.object.PyNone;
import krait.vm.object.PyObject;
import krait.vm.object.PyTuple;
import krait.vm.object.PythonInitializer;
import krait.vm.object.PythonMethod;
import krait.vm.object.PythonModule;
import org.jspecify.annotations.Nullable;

/** {@code gc}: the JVM collects garbage, so that most of it only remembers what it was told. */
@PythonModule("gc")
public final class GcModule {

  private static final int GENERATIONS = 3;

  private GcModule() {}

  @PythonInitializer
  static void initialize(PyModule module) {
    module.put("garbage", new PyList());
    module.put("DEBUG_STATS", PyInt.of(1));
    module.put("DEBUG_COLLECTABLE", PyInt.of(2));
    module.put("DEBUG_UNCOLLECTABLE", PyInt.of(4));
    module.put("DEBUG_INSTANCES", PyInt.of(8));
    module.put("DEBUG_OBJECTS", PyInt.of(16));
    module.put("DEBUG_SAVEALL", PyInt.of(32));
    module.put("DEBUG_LEAK", PyInt.of(62));
  }

  @PythonMethod
  static void enable() {
    GcSettings.current().setEnabled(true);
  }

  @PythonMethod
  static void disable() {
    GcSettings.current().setEnabled(false);
  }

  @PythonMethod(name = "isenabled")
  static boolean isEnabled() {
    return GcSettings.current().isEnabled();
  }

  @PythonMethod(keywords = "generation", errorName = "function")
  static long collect(@Nullable PyObject generation) {
    int number = generation == null ? GENERATIONS - 1 : Conversions.toInt(generation);
    if (number < 0 || number >= GENERATIONS) {
      throw PyErrors.valueError("invalid generation");
    }
    WeakReferences.current().collect();
    return 0;
  }

  @PythonMethod(name = "get_count")
  static PyObject getCount() {
    return new PyTuple(PyInt.ZERO, PyInt.ZERO, PyInt.ZERO);
  }

  @PythonMethod(name = "get_threshold")
  static PyObject getThreshold() {
    GcSettings settings = GcSettings.current();
    return new PyTuple(
        PyInt.of(settings.threshold(0)),
        PyInt.of(settings.threshold(1)),
        PyInt.of(settings.threshold(2)));
  }

  @PythonMethod(name = "set_threshold", style = "PARSED")
  static void setThreshold(int first, @Nullable PyObject second, @Nullable PyObject third) {
    GcSettings settings = GcSettings.current();
    settings.setThreshold(0, first);
    if (second != null) {
      settings.setThreshold(1, Conversions.toInt(second));
    }
    if (third != null) {
      settings.setThreshold(2, Conversions.toInt(third));
    }
  }

  @PythonMethod(name = "get_debug")
  static long getDebug() {
    return GcSettings.current().flags();
  }

  @PythonMethod(name = "set_debug", style = "PARSED")
  static void setDebug(int flags) {
    GcSettings.current().setFlags(flags);
  }

  /** The JVM keeps no list of objects. */
  @PythonMethod(name = "get_objects")
  static PyObject getObjects() {
    return new PyList();
  }

  /** The JVM does not know who refers to an object. */
  @PythonMethod(name = "get_referrers")
  static PyObject getReferrers(PyObject[] objects) {
    return new PyList();
  }

  @PythonMethod(name = "get_referents")
  static PyObject getReferents(PyObject[] objects) {
    PyList found = new PyList();
    for (PyObject object : objects) {
      if (object instanceof PyList list) {
        addBackwards(found, list.toArray());
      } else if (object instanceof PyTuple tuple) {
        addBackwards(found, tuple.items());
      } else if (object instanceof PyDict dict) {
        for (int at = dict.nextEntry(0); at >= 0; at = dict.nextEntry(at + 1)) {
          found.add(dict.keyAt(at));
          found.add(dict.valueAt(at));
        }
      }
    }
    return found;
  }

  private static void addBackwards(PyList found, PyObject[] items) {
    for (int i = items.length - 1; i >= 0; i--) {
      found.add(items[i]);
    }
  }

  @PythonMethod(name = "is_tracked", since = "2.7")
  static boolean isTracked(PyObject object) {
    if (object instanceof PyDict dict && object.getClass() == PyDict.class) {
      for (PyObject value : dict.valueArray()) {
        if (isTracked(value)) {
          return true;
        }
      }
      return false;
    }
    boolean atom =
        object == PyNone.NONE
            || object instanceof PyInt
            || object instanceof PyLong
            || object instanceof PyFloat
            || object instanceof PyComplex
            || object instanceof PyBaseString;
    return !atom && object != PyTuple.EMPTY;
  }
}
