package krait.vm.modules;

import krait.vm.object.Attributes;
import krait.vm.object.Calls;
import krait.vm.object.Classes;
import krait.vm.object.Conversions;
import krait.vm.object.PyDict;
import krait.vm.object.PyErrors;
import krait.vm.object.PyExc;
import krait.vm.object.PyInt;
import krait.vm.object.PyModule;
import krait.vm.object.PyNone;
import krait.vm.object.PyObject;
import krait.vm.object.PyStr;
import krait.vm.object.PythonInitializer;
import krait.vm.object.PythonMethod;
import krait.vm.object.PythonModule;
import krait.vm.object.ThreadState;
import krait.vm.op.ItemOps;
import org.jspecify.annotations.Nullable;

/** {@code _warnings}: the part of {@code warnings} that needs no library. */
@PythonModule("_warnings")
public final class WarningsModule {

  private WarningsModule() {}

  private static GivenWarnings warnings() {
    return (GivenWarnings) ThreadState.current().interpreter().warnings();
  }

  @PythonInitializer
  static void initialize(PyModule module) {
    WarningFilters filters = warnings().filters();
    module.put("filters", filters.filters());
    module.put("once_registry", filters.onceRegistry());
    module.put("default_action", ThreadState.current().interpreter().intern("default"));
  }

  @PythonMethod(keywords = "message category stacklevel", since = "2.6")
  static void warn(PyObject message, @Nullable PyObject category, @Nullable PyObject stackLevel) {
    long level = stackLevel == null ? 1 : Conversions.toLong(stackLevel);
    PyObject type = category == null ? PyExc.UserWarning : category;
    if (Classes.isInstance(message, PyExc.Warning)) {
      type = message.type();
    }
    if (!Classes.isSubclass(type, PyExc.Warning)) {
      throw PyErrors.valueError("category is not a subclass of Warning");
    }
    warnings().warn(type, message, level);
  }

  @PythonMethod(
      name = "warn_explicit",
      keywords = "message category filename lineno module registry module_globals",
      since = "2.6")
  static void warnExplicit(
      PyObject message,
      PyObject category,
      PyObject filename,
      int line,
      @Nullable PyObject module,
      @Nullable PyObject registry,
      @Nullable PyObject globals) {
    PyObject source = globals instanceof PyDict dict ? source(dict) : null;
    PyObject sourceLine = null;
    if (source != null && source != PyNone.NONE) {
      PyObject lines = Calls.method(source, "splitlines");
      if (line < 1) {
        throw PyErrors.indexError("list index out of range");
      }
      sourceLine = ItemOps.getItem(lines, PyInt.of(line - 1));
    }
    warnings().warnOf(category, message, filename, line, module, registry, sourceLine);
  }

  /** What the loader of a module says its source is, if there is a loader that knows. */
  private static @Nullable PyObject source(PyDict globals) {
    PyObject loader = globals.get("__loader__");
    PyObject name = globals.get("__name__");
    if (loader == null || name == null) {
      return null;
    }
    PyObject method = Attributes.find(loader, PyStr.of("get_source"));
    return method == null ? null : method.call1(name);
  }
}
