package krait.vm.modules.functools;

import krait.vm.modules.BuiltinSequenceFunctions;
import krait.vm.modules.ModuleTypes;
import krait.vm.object.PyModule;
import krait.vm.object.PyObject;
import krait.vm.object.PythonInitializer;
import krait.vm.object.PythonMethod;
import krait.vm.object.PythonModule;
import krait.vm.object.VersionRange;
import org.jspecify.annotations.Nullable;

/** {@code _functools}. */
@PythonModule("_functools")
public final class FunctoolsModule {

  private FunctoolsModule() {}

  @PythonInitializer
  static void initialize(PyModule module) {
    ModuleTypes.add(module, VersionRange.ALL, Partial.TYPE);
  }

  @PythonMethod(style = "UNPACKED", since = "2.6")
  static PyObject reduce(PyObject function, PyObject sequence, @Nullable PyObject initial) {
    return BuiltinSequenceFunctions.reduced(function, sequence, initial);
  }
}
