package krait.vm.modules;

import krait.vm.object.Attributes;
import krait.vm.object.InterpreterState;
import krait.vm.object.PyCode;
import krait.vm.object.PyErrors;
import krait.vm.object.PyExc;
import krait.vm.object.PyException;
import krait.vm.object.PyList;
import krait.vm.object.PyModule;
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
 */
public record RunnableModule(PyCode code, String file, String packageName) {

  private static final String MAIN = "__main__";

  /**
   * Finds a module and imports the packages around it.
   *
   * @throws PyException an ImportError if there is none
   */
  public static RunnableModule find(InterpreterState interpreter, String name) {
    int dot = name.lastIndexOf('.');
    String packageName = dot < 0 ? "" : name.substring(0, dot);
    ModuleFile file = locate(interpreter, packageName, name.substring(dot + 1));
    if (file == null) {
      throw PyErrors.of(PyExc.ImportError, "No module named " + name);
    }
    if (!file.isPackage()) {
      return new RunnableModule(file.code(interpreter), absolute(interpreter, file), packageName);
    }
    if (!SysRelease.of(interpreter.version()).runsPackages()) {
      throw PyErrors.of(PyExc.ImportError, name + " is a package and cannot be directly executed");
    }
    ModuleFile main = locate(interpreter, name, MAIN);
    if (main == null) {
      throw PyErrors.of(
          PyExc.ImportError,
          "No module named "
              + name
              + "."
              + MAIN
              + "; '"
              + name
              + "' is a package and cannot be directly executed");
    }
    return new RunnableModule(main.code(interpreter), absolute(interpreter, main), name);
  }

  /**
   * Finds the module {@code __main__} in a folder.
   *
   * @throws PyException a SystemExit with a message if there is none
   */
  public static RunnableModule inFolder(InterpreterState interpreter, String folder) {
    ModuleFile main = ModuleFile.find(interpreter, folder, MAIN);
    if (main == null) {
      String missing = SysRelease.of(interpreter.version()).mainModule();
      throw PyErrors.of(
          PyExc.SystemExit, "krait: can't find " + missing + " in " + Texts.repr(PyStr.of(folder)));
    }
    return new RunnableModule(main.code(interpreter), main.path(), "");
  }

  private static String absolute(InterpreterState interpreter, ModuleFile file) {
    return interpreter.resolve(file.path()).toAbsolutePath().normalize().toString();
  }

  private static @Nullable ModuleFile locate(
      InterpreterState interpreter, String packageName, String name) {
    PyObject folders = interpreter.sys().dict().get("path");
    if (!packageName.isEmpty()) {
      PyModule parent = imported(interpreter, packageName);
      folders = parent == null ? null : Attributes.find(parent, PyStr.of("__path__"));
    }
    if (folders instanceof PyList list) {
      for (PyObject folder : list.toArray()) {
        if (folder instanceof PyStr text) {
          ModuleFile file = ModuleFile.find(interpreter, text.text(), name);
          if (file != null) {
            return file;
          }
        }
      }
    }
    return null;
  }

  private static @Nullable PyModule imported(InterpreterState interpreter, String name) {
    new Importer(interpreter).importModule(name, null, null, 0);
    return interpreter.modules().get(name) instanceof PyModule module ? module : null;
  }
}
