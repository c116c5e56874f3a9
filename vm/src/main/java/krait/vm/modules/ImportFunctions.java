package krait.vm.modules;

import krait.vm.object.Conversions;
import krait.vm.object.PyDict;
import krait.vm.object.PyErrors;
import krait.vm.object.PyModule;
import krait.vm.object.PyNone;
import krait.vm.object.PyObject;
import krait.vm.object.PythonMethod;
import krait.vm.object.PythonModule;
import krait.vm.object.ThreadState;
import krait.vm.object.Warnings;
import org.jspecify.annotations.Nullable;

/** The built-in functions {@code __import__} and {@code reload}. */
@PythonModule("__builtin__")
public final class ImportFunctions {

  private ImportFunctions() {}

  @PythonMethod(name = "__import__", keywords = "name globals locals fromlist level")
  static PyObject importModule(
      PyObject name,
      @Nullable PyObject globals,
      @Nullable PyObject locals,
      @Nullable PyObject fromlist,
      @Nullable PyObject level) {
    String text = NameArgument.of("__import__", name, 1);
    int depth = level == null ? -1 : Conversions.toInt(level);
    PyDict from = globals instanceof PyDict dict ? dict : null;
    boolean wantsLast = fromlist != null && fromlist != PyNone.NONE && Conversions.isTrue(fromlist);
    return new Importer(ThreadState.current().interpreter())
        .importModule(text, from, wantsLast ? fromlist : null, depth);
  }

  @PythonMethod
  static PyObject reload(PyObject module) {
    Warnings.ofPython3("In 3.x, reload() is renamed to imp.reload()");
    return again(module);
  }

  /** {@code reload}, which {@code imp} has too. */
  static PyObject again(PyObject module) {
    if (!(module instanceof PyModule known)) {
      throw PyErrors.typeError("reload() argument must be module");
    }
    return new Importer(ThreadState.current().interpreter()).reload(known);
  }
}
