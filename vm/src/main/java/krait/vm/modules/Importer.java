package krait.vm.modules;

import krait.vm.object.Attributes;
import krait.vm.object.InterpreterState;
import krait.vm.object.PyDict;
import krait.vm.object.PyErrors;
import krait.vm.object.PyExc;
import krait.vm.object.PyException;
import krait.vm.object.PyInstance;
import krait.vm.object.PyInt;
import krait.vm.object.PyModule;
import krait.vm.object.PyNone;
import krait.vm.object.PyObject;
import krait.vm.object.PyStr;
import krait.vm.object.Slot;
import krait.vm.op.ItemOps;
import org.jspecify.annotations.Nullable;

/**
 * What {@code __import__} and {@code reload} do: packages, relative names, names of a from list.
 */
final class Importer {

  private final InterpreterState interpreter;
  private final ModuleFinder finder;
  private final ModuleLoader loader;

  Importer(InterpreterState interpreter) {
    this.interpreter = interpreter;
    this.finder = new ModuleFinder(interpreter);
    this.loader = new ModuleLoader(interpreter);
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
    interpreter.imports().enter();
    try {
      return imported(name, globals, fromlist, level);
    } finally {
      interpreter.imports().leave();
    }
  }

  private PyObject imported(
      String name, @Nullable PyDict globals, @Nullable PyObject fromlist, int level) {
    if (name.indexOf('/') >= 0) {
      throw PyErrors.of(PyExc.ImportError, "Import by filename is not supported.");
    }
    String parent = new ParentPackage(interpreter).nameFor(globals, level);
    boolean absoluteToo = level < 0 || ModuleRules.of(interpreter).relativeFallsBack();
    PyObject around = parent.isEmpty() ? PyNone.NONE : loaded(parent);
    Walk walk = new Walk(around, parent, name);
    walk.step(absoluteToo);
    PyObject head = walk.module;
    while (walk.rest != null) {
      walk.step(false);
    }
    if (walk.module == PyNone.NONE) {
      throw PyErrors.valueError("Empty module name");
    }
    if (fromlist == null) {
      return head;
    }
    addSubmodules(walk.module, walk.fullName, fromlist, false);
    return walk.module;
  }

  private PyObject loaded(String name) {
    PyObject module = interpreter.modules().get(name);
    if (module == null) {
      throw noModule(name);
    }
    return module;
  }

  /** The way along the parts of a dotted name. */
  private final class Walk {
    private PyObject module;
    private String fullName;
    private @Nullable String rest;

    Walk(PyObject module, String fullName, String rest) {
      this.module = module;
      this.fullName = fullName;
      this.rest = rest;
    }

    /** Imports the next part, at the top too if asked to and it is not in the package. */
    void step(boolean absoluteToo) {
      String name = rest;
      if (name == null || name.isEmpty()) {
        rest = null;
        return;
      }
      int dot = name.indexOf('.');
      String part = dot < 0 ? name : name.substring(0, dot);
      rest = dot < 0 ? null : name.substring(dot + 1);
      if (part.isEmpty()) {
        throw PyErrors.valueError("Empty module name");
      }
      String full = fullName.isEmpty() ? part : fullName + "." + part;
      PyObject next = submodule(module, part, full);
      if (next == PyNone.NONE && absoluteToo && module != PyNone.NONE) {
        next = submodule(PyNone.NONE, part, part);
        if (next != PyNone.NONE) {
          // Says that there is no such thing in the package, so that nobody looks again.
          interpreter.modules().put(full, PyNone.NONE);
          full = part;
        }
      }
      if (next == PyNone.NONE) {
        throw noModule(name);
      }
      module = next;
      fullName = full;
    }
  }

  /** A module in a package, or at the top if that is None; None if there is none. */
  private PyObject submodule(PyObject parent, String name, String full) {
    PyObject known = interpreter.modules().get(full);
    if (known != null) {
      return known;
    }
    PyObject path = null;
    if (parent != PyNone.NONE) {
      path = Attributes.find(parent, PyStr.of("__path__"));
      if (path == null) {
        return PyNone.NONE;
      }
    }
    ModuleFinder.Found found;
    try {
      found = finder.find(full, name, path);
    } catch (PyException e) {
      if (e.matches(PyExc.ImportError)) {
        return PyNone.NONE;
      }
      throw e;
    }
    try {
      PyObject module = loader.load(full, found);
      bind(parent, name, module);
      return module;
    } catch (PyException e) {
      PyObject left = interpreter.modules().get(full);
      if (left != null) {
        bind(parent, name, left);
      }
      throw e;
    }
  }

  private void bind(PyObject parent, String name, PyObject module) {
    if (parent instanceof PyModule known) {
      known.dict().put(interpreter.intern(name), module);
    } else if (parent != PyNone.NONE) {
      Attributes.set(parent, interpreter.intern(name), module);
    }
  }

  private static boolean isIndexed(PyObject object) {
    return object instanceof PyInstance || object.type().slot(Slot.GETITEM) != null;
  }

  private void addSubmodules(PyObject module, String fullName, PyObject fromlist, boolean fromAll) {
    if (Attributes.find(module, PyStr.of("__path__")) == null) {
      return;
    }
    if (!isIndexed(fromlist)) {
      throw PyErrors.typeError("'" + fromlist.type().name() + "' object does not support indexing");
    }
    for (int i = 0; ; i++) {
      PyObject item;
      try {
        item = ItemOps.getItem(fromlist, PyInt.of(i));
      } catch (PyException e) {
        if (e.matches(PyExc.IndexError)) {
          return;
        }
        throw e;
      }
      if (!(item instanceof PyStr name)) {
        String wrong = ModuleRules.of(interpreter).wrongFromItem();
        throw PyErrors.typeError(wrong.replace("%", item.type().name()));
      }
      if (name.text().startsWith("*")) {
        PyObject all = fromAll ? null : Attributes.find(module, PyStr.of("__all__"));
        if (all != null) {
          addSubmodules(module, fullName, all, true);
        }
      } else if (Attributes.find(module, name) == null) {
        submodule(module, name.text(), fullName + "." + name);
      }
    }
  }

  /** Runs a module again in its own dictionary. */
  PyObject reload(PyModule module) {
    String full = module.name();
    if (interpreter.modules().get(full) != module) {
      throw PyErrors.of(PyExc.ImportError, "reload(): module " + full + " not in sys.modules");
    }
    PyDict reloading = interpreter.imports().reloading();
    PyObject current = reloading.get(full);
    if (current != null) {
      return current;
    }
    reloading.put(full, module);
    try {
      return reloaded(module, full);
    } finally {
      reloading.remove(PyStr.of(full));
    }
  }

  private PyObject reloaded(PyModule module, String full) {
    int dot = full.lastIndexOf('.');
    PyObject path = null;
    if (dot >= 0) {
      String parentName = full.substring(0, dot);
      PyObject parent = interpreter.modules().get(parentName);
      if (parent == null) {
        throw PyErrors.of(
            PyExc.ImportError, "reload(): parent " + parentName + " not in sys.modules");
      }
      path = Attributes.find(parent, PyStr.of("__path__"));
    }
    ModuleFinder.Found found = finder.find(full, full.substring(dot + 1), path);
    try {
      return loader.load(full, found);
    } catch (PyException e) {
      interpreter.modules().put(full, module);
      throw e;
    }
  }
}
