package krait.vm.modules;

import krait.vm.object.Attributes;
import krait.vm.object.Calls;
import krait.vm.object.InterpreterState;
import krait.vm.object.Iterations;
import krait.vm.object.PyCode;
import krait.vm.object.PyDict;
import krait.vm.object.PyErrors;
import krait.vm.object.PyExc;
import krait.vm.object.PyException;
import krait.vm.object.PyList;
import krait.vm.object.PyModule;
import krait.vm.object.PyNone;
import krait.vm.object.PyObject;
import krait.vm.object.PyStr;
import krait.vm.object.Warnings;
import krait.vm.op.ExecOps;
import org.jspecify.annotations.Nullable;

/** The import system: built-in modules, and packages and modules on a path of folders. */
final class Importer {

  private final InterpreterState interpreter;

  Importer(InterpreterState interpreter) {
    this.interpreter = interpreter;
  }

  private static PyException noModule(String name) {
    return PyErrors.of(PyExc.ImportError, "No module named " + name);
  }

  /**
   * Imports a module.
   *
   * @param fromlist the names wanted from it, or null if its first package is the result
   * @param level -1 to look in the package first, 0 for absolute, or how many dots there are
   */
  PyObject importModule(
      String name, @Nullable PyDict globals, @Nullable PyObject fromlist, int level) {
    String parent = globals == null || level == 0 ? "" : packageOf(globals, level);
    if (name.isEmpty() && parent.isEmpty()) {
      throw PyErrors.valueError("Empty module name");
    }
    PyObject head;
    PyObject tail;
    if (name.isEmpty()) {
      head = loaded(parent);
      tail = head;
    } else {
      String first = part(name, 0);
      String base = parent;
      head = parent.isEmpty() ? null : submodule(parent, first);
      if (head == null) {
        if (level > 0) {
          throw noModule(first);
        }
        if (!parent.isEmpty()) {
          interpreter.modules().put(parent + "." + first, PyNone.NONE);
        }
        base = "";
        head = submodule("", first);
      }
      if (head == null) {
        throw noModule(first);
      }
      tail = descend(head, base.isEmpty() ? first : base + "." + first, name, first.length());
    }
    if (fromlist == null) {
      return head;
    }
    addSubmodules(tail, fromlist);
    return tail;
  }

  private static String part(String name, int from) {
    int dot = name.indexOf('.', from);
    String part = dot < 0 ? name.substring(from) : name.substring(from, dot);
    if (part.isEmpty()) {
      throw PyErrors.valueError("Empty module name");
    }
    return part;
  }

  private PyObject descend(PyObject head, String fullName, String name, int from) {
    PyObject module = head;
    String full = fullName;
    int at = from;
    while (at < name.length()) {
      String next = part(name, at + 1);
      PyObject inner = submodule(full, next);
      if (inner == null) {
        throw noModule(next);
      }
      full = full + "." + next;
      at += 1 + next.length();
      module = inner;
    }
    return module;
  }

  private String packageOf(PyDict globals, int level) {
    PyObject declared = globals.get("__package__");
    String name;
    if (declared != null && declared != PyNone.NONE) {
      if (!(declared instanceof PyStr text)) {
        throw PyErrors.valueError("__package__ set to non-string");
      }
      name = text.text();
      if (name.isEmpty()) {
        return outside(level);
      }
    } else {
      if (!(globals.get("__name__") instanceof PyStr text)) {
        return "";
      }
      name = text.text();
      if (globals.get("__path__") == null) {
        int dot = name.lastIndexOf('.');
        if (dot < 0) {
          globals.put("__package__", PyNone.NONE);
          return outside(level);
        }
        name = name.substring(0, dot);
      }
      globals.put("__package__", PyStr.of(name));
    }
    for (int i = 1; i < level; i++) {
      int dot = name.lastIndexOf('.');
      if (dot < 0) {
        throw PyErrors.valueError("Attempted relative import beyond toplevel package");
      }
      name = name.substring(0, dot);
    }
    if (interpreter.modules().get(name) == null) {
      if (level < 1) {
        Warnings.warn(
            PyExc.RuntimeWarning,
            "Parent module '" + name + "' not found while handling absolute import");
        return "";
      }
      throw PyErrors.systemError(
          "Parent module '" + name + "' not loaded, cannot perform relative import");
    }
    return name;
  }

  private static String outside(int level) {
    if (level > 0) {
      throw PyErrors.valueError("Attempted relative import in non-package");
    }
    return "";
  }

  private PyObject loaded(String name) {
    PyObject module = interpreter.modules().get(name);
    if (module == null) {
      throw noModule(name);
    }
    return module;
  }

  /** A module in a package ("" for none), loaded if need be; null if there is none. */
  private @Nullable PyObject submodule(String parent, String name) {
    String full = parent.isEmpty() ? name : parent + "." + name;
    PyObject known = interpreter.modules().get(full);
    if (known != null) {
      return known == PyNone.NONE ? null : known;
    }
    PyObject path = null;
    if (!parent.isEmpty()) {
      path = Attributes.find(loaded(parent), PyStr.of("__path__"));
      if (path == null) {
        return null;
      }
    }
    PyObject module = load(full, name, path);
    if (module != null && !parent.isEmpty()) {
      Attributes.set(loaded(parent), interpreter.intern(name), module);
    }
    return module;
  }

  private @Nullable PyObject load(String full, String name, @Nullable PyObject path) {
    PyObject hooked = byHooks(full, path);
    if (hooked != null) {
      return hooked;
    }
    if (path == null && BuiltinModules.exists(interpreter, full)) {
      return BuiltinModules.load(interpreter, full);
    }
    PyObject folders = path == null ? interpreter.sys().dict().get("path") : path;
    if (folders instanceof PyList list) {
      for (PyObject folder : list.toArray()) {
        if (folder instanceof PyStr text) {
          ModuleFile file = ModuleFile.find(interpreter, text.text(), name);
          if (file != null) {
            return execute(full, file, interpreter.modules());
          }
        }
      }
    }
    return null;
  }

  private @Nullable PyObject byHooks(String full, @Nullable PyObject path) {
    if (!(interpreter.sys().dict().get("meta_path") instanceof PyList hooks)) {
      return null;
    }
    for (PyObject finder : hooks.toArray()) {
      PyObject loader =
          Calls.method(finder, "find_module", PyStr.of(full), path == null ? PyNone.NONE : path);
      if (loader != PyNone.NONE) {
        return Calls.method(loader, "load_module", PyStr.of(full));
      }
    }
    return null;
  }

  private PyObject execute(String full, ModuleFile file, PyDict modules) {
    PyObject before = modules.get(full);
    PyModule module = before instanceof PyModule known ? known : new PyModule(full);
    modules.put(full, module);
    try {
      run(module, file);
    } catch (PyException e) {
      modules.remove(PyStr.of(full));
      throw e;
    }
    PyObject result = modules.get(full);
    if (result == null) {
      throw PyErrors.of(PyExc.ImportError, "Loaded module " + full + " not found in sys.modules");
    }
    return result;
  }

  private void run(PyModule module, ModuleFile file) {
    module.put("__builtins__", interpreter.builtins());
    module.put("__file__", PyStr.of(file.path()));
    if (file.isPackage()) {
      PyList path = new PyList();
      path.add(PyStr.of(file.folder()));
      module.put("__path__", path);
    }
    PyCode code = file.code(interpreter);
    ExecOps.run(code, module.dict(), module.dict());
  }

  /** Runs a module again in its own dictionary. */
  PyObject reload(PyModule module) {
    String full = module.name();
    if (interpreter.modules().get(full) != module) {
      throw PyErrors.of(PyExc.ImportError, "reload(): module " + full + " not in sys.modules");
    }
    if (BuiltinModules.exists(interpreter, full)) {
      return module;
    }
    int dot = full.lastIndexOf('.');
    PyObject path =
        dot < 0
            ? interpreter.sys().dict().get("path")
            : Attributes.find(loaded(full.substring(0, dot)), PyStr.of("__path__"));
    if (path instanceof PyList folders) {
      for (PyObject folder : folders.toArray()) {
        ModuleFile file = ModuleFile.find(interpreter, folder.toString(), full.substring(dot + 1));
        if (file != null) {
          run(module, file);
          return module;
        }
      }
    }
    throw noModule(full.substring(dot + 1));
  }

  private void addSubmodules(PyObject module, PyObject fromlist) {
    if (Attributes.find(module, PyStr.of("__path__")) == null) {
      return;
    }
    for (PyObject item : Iterations.toArray(fromlist)) {
      if (!(item instanceof PyStr name)) {
        throw PyErrors.typeError("Item in ``from list'' not a string");
      }
      if (name.text().equals("*")) {
        PyObject all = Attributes.find(module, PyStr.of("__all__"));
        if (all != null) {
          addSubmodules(module, all);
        }
      } else if (Attributes.find(module, name) == null && module instanceof PyModule known) {
        submodule(known.name(), name.text());
      }
    }
  }
}
