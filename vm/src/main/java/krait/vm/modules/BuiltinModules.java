package krait.vm.modules;

import java.util.Map;
import krait.vm.object.InterpreterState;
import krait.vm.object.MethodSpec;
import krait.vm.object.MethodTable;
import krait.vm.object.PyBuiltin;
import krait.vm.object.PyModule;
import krait.vm.object.PyObject;
import krait.vm.object.PyStr;
import krait.vm.object.VersionRange;
import org.jspecify.annotations.Nullable;

/** Makes built-in modules of their tables. */
public final class BuiltinModules {

  /** The modules that only some versions have. */
  private static final Map<String, VersionRange> VERSIONS =
      Map.of(
          "_warnings", VersionRange.FROM_2_6,
          "_io", VersionRange.FROM_2_7,
          "_fileio", VersionRange.ONLY_2_6,
          "_bytesio", VersionRange.ONLY_2_6);

  private BuiltinModules() {}

  /** Whether there is a built-in module of a name. */
  public static boolean exists(InterpreterState interpreter, String name) {
    return VERSIONS.getOrDefault(name, VersionRange.ALL).contains(interpreter.version())
        && interpreter.moduleSource().has(name);
  }

  /** A new built-in module, put into {@code sys.modules}; null if there is none of that name. */
  public static @Nullable PyModule load(InterpreterState interpreter, String name) {
    if (!exists(interpreter, name)) {
      return null;
    }
    MethodTable[] tables = interpreter.moduleSource().tables(name);
    PyModule module = new PyModule(name);
    interpreter.modules().put(name, module);
    fill(interpreter, module, tables);
    interpreter.imports().remember(module);
    return module;
  }

  /** Puts what the tables hold into a module. */
  public static void fill(InterpreterState interpreter, PyModule module, MethodTable[] tables) {
    PyObject moduleName = interpreter.intern(module.name());
    for (MethodTable table : tables) {
      MethodSpec[] specs = table.specs();
      for (int i = 0; i < specs.length; i++) {
        if (specs[i].isIn(interpreter.version())) {
          PyStr name = interpreter.intern(specs[i].name());
          module.dict().put(name, new PyBuiltin(table, i, specs[i], null, moduleName));
        }
      }
      table.initialize(module);
    }
  }
}
