package krait.vm.modules;

import krait.vm.object.Calls;
import krait.vm.object.Encodings;
import krait.vm.object.InterpreterState;
import krait.vm.object.PyDict;
import krait.vm.object.PyErrors;
import krait.vm.object.PyExc;
import krait.vm.object.PyException;
import krait.vm.object.PyList;
import krait.vm.object.PyNone;
import krait.vm.object.PyObject;
import krait.vm.object.PyStr;
import krait.vm.object.PyUnicode;
import org.jspecify.annotations.Nullable;

/** Finds modules: by hooks, among those built in, in the folders of a path, and frozen ones. */
final class ModuleFinder {

  /**
   * What was found: one of four things.
   *
   * @param loader what a hook returned
   * @param builtin the name of a built-in module
   * @param file a file or folder
   * @param frozen the name of a frozen module
   */
  record Found(
      @Nullable PyObject loader,
      @Nullable String builtin,
      @Nullable ModuleFile file,
      @Nullable String frozen) {

    static Found file(ModuleFile file) {
      return new Found(null, null, file, null);
    }

    static Found loader(PyObject loader) {
      return new Found(loader, null, null, null);
    }
  }

  private final InterpreterState interpreter;

  ModuleFinder(InterpreterState interpreter) {
    this.interpreter = interpreter;
  }

  private PyException brokenPath(String message) {
    return ModuleRules.of(interpreter).brokenPathIsRuntimeError()
        ? PyErrors.runtimeError(message)
        : failure(message);
  }

  private static PyException failure(String message) {
    return PyErrors.of(PyExc.ImportError, message);
  }

  private @Nullable PyObject sys(String name) {
    return interpreter.sys().dict().get(name);
  }

  /**
   * Finds a module; an ImportError if there is none.
   *
   * @param fullName its name with that of its package, for hooks; null to ask none
   * @param path the {@code __path__} of its package; null for none
   */
  Found find(@Nullable String fullName, String name, @Nullable PyObject path) {
    if (fullName != null) {
      PyObject loader = byMetaPath(fullName, path);
      if (loader != null) {
        return Found.loader(loader);
      }
    }
    if (path instanceof PyStr text) {
      throw failure("No frozen submodule named " + text + "." + name);
    }
    if (path == null && BuiltinModules.exists(interpreter, name)) {
      return new Found(null, name, null, null);
    }
    PyObject folders = path == null ? sys("path") : path;
    if (!(folders instanceof PyList list)) {
      throw brokenPath("sys.path must be a list of directory names");
    }
    if (!(sys("path_hooks") instanceof PyList hooks)) {
      throw brokenPath("sys.path_hooks must be a list of import hooks");
    }
    if (!(sys("path_importer_cache") instanceof PyDict cache)) {
      throw brokenPath("sys.path_importer_cache must be a dict");
    }
    for (int i = 0; i < list.size(); i++) {
      PyStr folder = folder(list.get(i));
      Found found = folder == null ? null : inFolder(fullName, name, folder, hooks, cache);
      if (found != null) {
        return found;
      }
    }
    // Last, so that a library in any folder wins.
    if (path == null && FrozenModules.exists(name)) {
      return new Found(null, null, null, name);
    }
    throw failure("No module named " + name);
  }

  /** A name in the encoding of file names, which is that of the locale. */
  private PyStr encoded(PyUnicode name) {
    String encoding = interpreter.settings().encoding();
    return encoding == null
        ? Encodings.ascii(name)
        : (PyStr) Calls.method(name, "encode", PyStr.of(encoding));
  }

  /** An item of a path; null if it is nothing that could name a folder. */
  private @Nullable PyStr folder(PyObject item) {
    PyStr folder = item instanceof PyUnicode text ? encoded(text) : null;
    if (item instanceof PyStr text) {
      folder = text;
    }
    return folder == null || folder.text().indexOf('\0') >= 0 ? null : folder;
  }

  private @Nullable PyObject byMetaPath(String fullName, @Nullable PyObject path) {
    if (!(sys("meta_path") instanceof PyList finders)) {
      throw brokenPath("sys.meta_path must be a list of import hooks");
    }
    for (PyObject finder : finders.toArray()) {
      PyObject loader =
          HookCalls.call(
              interpreter,
              finder,
              "find_module",
              PyStr.of(fullName),
              path == null ? PyNone.NONE : path);
      if (loader != PyNone.NONE) {
        return loader;
      }
    }
    return null;
  }

  private @Nullable Found inFolder(
      @Nullable String fullName, String name, PyStr folder, PyList hooks, PyDict cache) {
    if (fullName != null) {
      PyObject importer = importer(folder, hooks, cache);
      if (importer != PyNone.NONE) {
        PyObject loader = HookCalls.call(interpreter, importer, "find_module", PyStr.of(fullName));
        return loader == PyNone.NONE ? null : Found.loader(loader);
      }
    }
    ModuleFile file = ModuleFile.find(interpreter, folder.text(), name);
    return file == null ? null : Found.file(file);
  }

  /** What imports from an item of a path; None for a folder. */
  private PyObject importer(PyStr folder, PyList hooks, PyDict cache) {
    PyObject known = cache.get(folder);
    if (known != null) {
      return known;
    }
    cache.put(folder, PyNone.NONE);
    PyObject importer = null;
    for (PyObject hook : hooks.toArray()) {
      importer = isNeedless(hook, folder) ? null : attempt(hook, folder);
      if (importer != null) {
        break;
      }
    }
    if (importer == null) {
      importer = attempt(NullImporter.TYPE, folder);
    }
    if (importer == null) {
      return PyNone.NONE;
    }
    cache.put(folder, importer);
    return importer;
  }

  /**
   * Whether a path has nothing for zipimport, as those of nearly all programs; no error is made.
   */
  private boolean isNeedless(PyObject hook, PyStr folder) {
    return hook == ZipImporter.TYPE && ZipImporter.archiveEnd(interpreter, folder.text()) < 0;
  }

  private static @Nullable PyObject attempt(PyObject hook, PyStr folder) {
    try {
      return hook.call1(folder);
    } catch (PyException e) {
      if (e.matches(PyExc.ImportError)) {
        return null;
      }
      throw e;
    }
  }
}
