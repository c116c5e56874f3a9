package krait.vm.modules;

import krait.vm.object.Attributes;
import krait.vm.object.Conversions;
import krait.vm.object.InterpreterState;
import krait.vm.object.PyCode;
import krait.vm.object.PyErrors;
import krait.vm.object.PyExc;
import krait.vm.object.PyException;
import krait.vm.object.PyList;
import krait.vm.object.PyModule;
import krait.vm.object.PyNone;
import krait.vm.object.PyObject;
import krait.vm.object.PyStr;
import krait.vm.object.Texts;
import org.jspecify.annotations.Nullable;

/**
 * A module to run as the main program.
 *
 * @param code its code
 * @param file the name of its file
 * @param packageName the package that it lies in, empty for none
 * @param loader what loads it, None for a file in a folder
 */
public record RunnableModule(PyCode code, String file, String packageName, PyObject loader) {

  private static final String MAIN = "__main__";
  private static final String[] NAMES_OF_FILENAME = {"get_filename", "_get_filename"};

  /**
   * Finds a module and imports the packages around it.
   *
   * @throws PyException an ImportError if there is none
   */
  public static RunnableModule find(InterpreterState interpreter, String name) {
    int dot = name.lastIndexOf('.');
    String packageName = dot < 0 ? "" : name.substring(0, dot);
    ModuleFinder.Found found = locate(interpreter, name, pathOf(interpreter, packageName));
    if (found == null) {
      throw PyErrors.of(PyExc.ImportError, "No module named " + name);
    }
    if (!isPackage(interpreter, found, name)) {
      return of(interpreter, found, name, packageName, true);
    }
    if (!SysRelease.of(interpreter.version()).runsPackages()) {
      throw PyErrors.of(PyExc.ImportError, name + " is a package and cannot be directly executed");
    }
    String main = name + "." + MAIN;
    ModuleFinder.Found inside = locate(interpreter, main, pathOf(interpreter, name));
    if (inside == null) {
      throw PyErrors.of(
          PyExc.ImportError,
          "No module named "
              + main
              + "; '"
              + name
              + "' is a package and cannot be directly executed");
    }
    return of(interpreter, inside, main, name, true);
  }

  /**
   * Finds the module {@code __main__} in a folder or zip file.
   *
   * @throws PyException a SystemExit with a message if there is none
   */
  public static RunnableModule inFolder(InterpreterState interpreter, String folder) {
    PyList path = new PyList();
    path.add(PyStr.of(folder));
    ModuleFinder.Found main = locate(interpreter, MAIN, path);
    if (main == null) {
      String missing = SysRelease.of(interpreter.version()).mainModule();
      throw PyErrors.of(
          PyExc.SystemExit, "krait: can't find " + missing + " in " + Texts.repr(PyStr.of(folder)));
    }
    return of(interpreter, main, MAIN, "", false);
  }

  private static RunnableModule of(
      InterpreterState interpreter,
      ModuleFinder.Found found,
      String name,
      String packageName,
      boolean absolute) {
    ModuleFile file = found.file();
    PyObject loader = found.loader();
    PyCode code = null;
    String path = "";
    if (file != null) {
      code = file.code(interpreter);
      path = file.path();
    } else if (loader != null
        && HookCalls.call(interpreter, loader, "get_code", PyStr.of(name)) instanceof PyCode made) {
      code = made;
      path = filename(interpreter, loader, name);
    }
    if (code == null) {
      throw PyErrors.of(PyExc.ImportError, "No code object available for " + name);
    }
    String shown =
        absolute && !path.isEmpty()
            ? interpreter.resolve(path).toAbsolutePath().normalize().toString()
            : path;
    return new RunnableModule(code, shown, packageName, loader == null ? PyNone.NONE : loader);
  }

  private static String filename(InterpreterState interpreter, PyObject loader, String name) {
    for (String method : NAMES_OF_FILENAME) {
      if (Attributes.find(loader, PyStr.of(method)) != null) {
        return HookCalls.call(interpreter, loader, method, PyStr.of(name)).toString();
      }
    }
    return "";
  }

  private static boolean isPackage(
      InterpreterState interpreter, ModuleFinder.Found found, String name) {
    ModuleFile file = found.file();
    if (file != null) {
      return file.isPackage();
    }
    PyObject loader = found.loader();
    return loader != null
        && Attributes.find(loader, PyStr.of("is_package")) != null
        && Conversions.isTrue(HookCalls.call(interpreter, loader, "is_package", PyStr.of(name)));
  }

  private static ModuleFinder.@Nullable Found locate(
      InterpreterState interpreter, String name, @Nullable PyObject path) {
    String last = name.substring(name.lastIndexOf('.') + 1);
    try {
      return new ModuleFinder(interpreter).find(name, last, path);
    } catch (PyException e) {
      if (e.normalize().matches(PyExc.ImportError)) {
        return null;
      }
      throw e;
    }
  }

  /** The path of a package, which is imported; null for {@code sys.path}. */
  private static @Nullable PyObject pathOf(InterpreterState interpreter, String name) {
    if (name.isEmpty()) {
      return null;
    }
    new Importer(interpreter).importModule(name, null, null, 0);
    PyObject path =
        interpreter.modules().get(name) instanceof PyModule module
            ? Attributes.find(module, PyStr.of("__path__"))
            : null;
    return path == null ? new PyList() : path;
  }
}
