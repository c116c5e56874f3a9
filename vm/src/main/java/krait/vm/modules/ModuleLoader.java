package krait.vm.modules;

import krait.vm.object.InterpreterState;
import krait.vm.object.PyCode;
import krait.vm.object.PyErrors;
import krait.vm.object.PyExc;
import krait.vm.object.PyException;
import krait.vm.object.PyList;
import krait.vm.object.PyModule;
import krait.vm.object.PyObject;
import krait.vm.object.PyStr;
import krait.vm.op.ExecOps;

/** Makes modules of what a {@link ModuleFinder} found, and runs them. */
final class ModuleLoader {

  private final InterpreterState interpreter;

  ModuleLoader(InterpreterState interpreter) {
    this.interpreter = interpreter;
  }

  /** Loads what was found under a name. */
  PyObject load(String name, ModuleFinder.Found found) {
    if (found.loader() != null) {
      return HookCalls.call(interpreter, found.loader(), "load_module", PyStr.of(name));
    }
    if (found.builtin() != null) {
      return builtin(found.builtin());
    }
    if (found.frozen() != null) {
      return frozen(name, found.frozen());
    }
    ModuleFile file = found.file();
    if (file == null) {
      throw new IllegalArgumentException("nothing was found");
    }
    return switch (file.kind()) {
      case PACKAGE -> loadPackage(name, file.path());
      case SOURCE -> source(name, file.path(), file.content(interpreter));
      case COMPILED -> compiled(name, file.path(), file.content(interpreter));
    };
  }

  /** The built-in module of a name, which must exist. */
  PyObject builtin(String name) {
    PyObject known = interpreter.modules().get(name);
    if (known != null) {
      if (known instanceof PyModule module) {
        interpreter.imports().restore(module);
      }
      return known;
    }
    PyModule module =
        switch (name) {
          case "sys" -> interpreter.sys();
          case "__builtin__" -> interpreter.builtins();
          default -> BuiltinModules.load(interpreter, name);
        };
    if (module == null) {
      throw PyErrors.of(PyExc.ImportError, "Purported builtin module " + name + " not found");
    }
    interpreter.modules().put(name, module);
    return module;
  }

  /** Loads a frozen module, which must exist. */
  PyObject frozen(String name, String frozen) {
    return run(name, FrozenModules.code(interpreter, frozen), FrozenModules.FILE);
  }

  /** The module of a name, made if it is not there. */
  PyModule add(String name) {
    if (interpreter.modules().get(name) instanceof PyModule known) {
      return known;
    }
    PyModule module = new PyModule(name);
    interpreter.modules().put(name, module);
    return module;
  }

  /** Loads a package from its folder. */
  PyObject loadPackage(String name, String folder) {
    PyModule module = add(name);
    PyList path = new PyList();
    path.add(PyStr.of(folder));
    module.put("__file__", PyStr.of(folder));
    module.put("__path__", path);
    ModuleFile init = ModuleFile.init(interpreter, folder);
    return init == null ? module : load(name, ModuleFinder.Found.file(init));
  }

  /** Loads a module from source. */
  PyObject source(String name, String path, byte[] content) {
    CompiledFiles.Loaded loaded = new CompiledFiles(interpreter).ofSource(path, content);
    return run(name, loaded.code(), loaded.path());
  }

  /** Loads a module from a compiled file. */
  PyObject compiled(String name, String path, byte[] content) {
    return run(name, new CompiledFiles(interpreter).read(path, content), path);
  }

  /** Runs the code of a module. */
  PyObject run(String name, PyCode code, String path) {
    PyModule module = add(name);
    if (module.dict().get("__builtins__") == null) {
      module.put("__builtins__", interpreter.builtins());
    }
    module.put("__file__", PyStr.of(path));
    try {
      ExecOps.run(code, module.dict(), module.dict());
    } catch (PyException e) {
      interpreter.modules().remove(PyStr.of(name));
      throw e;
    }
    PyObject result = interpreter.modules().get(name);
    if (result == null) {
      throw PyErrors.of(PyExc.ImportError, "Loaded module " + name + " not found in sys.modules");
    }
    return result;
  }
}
