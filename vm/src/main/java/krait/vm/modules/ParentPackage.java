package krait.vm.modules;

import krait.vm.object.InterpreterState;
import krait.vm.object.PyDict;
import krait.vm.object.PyErrors;
import krait.vm.object.PyExc;
import krait.vm.object.PyNone;
import krait.vm.object.PyObject;
import krait.vm.object.PyStr;
import krait.vm.object.Warnings;
import org.jspecify.annotations.Nullable;

/** The package that an import in a module is relative to. */
final class ParentPackage {

  private static final String OUTSIDE = "Attempted relative import in non-package";

  private final InterpreterState interpreter;

  ParentPackage(InterpreterState interpreter) {
    this.interpreter = interpreter;
  }

  /**
   * The name of the package, which is loaded; empty if imports start at the top.
   *
   * @param globals the global names of the module that imports
   * @param level as {@link Importer#importModule} takes it
   */
  String nameFor(@Nullable PyDict globals, int level) {
    if (globals == null || level == 0) {
      return "";
    }
    boolean declares = interpreter.typeRules().declaresPackages();
    PyObject declared = declares ? globals.get("__package__") : null;
    String name =
        declared != null && declared != PyNone.NONE
            ? declared(declared, level)
            : derived(globals, level, declares);
    if (name.isEmpty()) {
      return "";
    }
    for (int i = 1; i < level; i++) {
      int dot = name.lastIndexOf('.');
      if (dot < 0) {
        throw PyErrors.valueError("Attempted relative import beyond toplevel package");
      }
      name = name.substring(0, dot);
    }
    if (interpreter.modules().get(name) != null) {
      return name;
    }
    if (!declares) {
      throw PyErrors.systemError("Parent module '" + name + "' not loaded");
    }
    if (level > 0) {
      throw PyErrors.systemError(
          "Parent module '" + name + "' not loaded, cannot perform relative import");
    }
    Warnings.warn(
        PyExc.RuntimeWarning,
        "Parent module '" + name + "' not found while handling absolute import");
    return "";
  }

  private static String declared(PyObject declared, int level) {
    if (!(declared instanceof PyStr text)) {
      throw PyErrors.valueError("__package__ set to non-string");
    }
    if (text.length() == 0 && level > 0) {
      throw PyErrors.valueError(OUTSIDE);
    }
    return text.text();
  }

  /** The package by the module's own name, which may be remembered as {@code __package__}. */
  private static String derived(PyDict globals, int level, boolean remembered) {
    if (!(globals.get("__name__") instanceof PyStr module)) {
      return "";
    }
    String name = module.text();
    if (globals.get("__path__") != null) {
      remember(globals, module, remembered);
      return name;
    }
    int dot = name.lastIndexOf('.');
    if (dot < 0) {
      if (level > 0) {
        throw PyErrors.valueError(OUTSIDE);
      }
      remember(globals, PyNone.NONE, remembered);
      return "";
    }
    name = name.substring(0, dot);
    remember(globals, PyStr.of(name), remembered);
    return name;
  }

  private static void remember(PyDict globals, PyObject name, boolean remembered) {
    if (remembered) {
      globals.put("__package__", name);
    }
  }
}
