package krait.vm.modules;

import java.nio.charset.StandardCharsets;
import krait.vm.object.Conversions;
import krait.vm.object.InterpreterState;
import krait.vm.object.PyErrors;
import krait.vm.object.PyExc;
import krait.vm.object.PyFile;
import krait.vm.object.PyInt;
import krait.vm.object.PyList;
import krait.vm.object.PyModule;
import krait.vm.object.PyNone;
import krait.vm.object.PyObject;
import krait.vm.object.PyStr;
import krait.vm.object.PyTuple;
import krait.vm.object.PythonInitializer;
import krait.vm.object.PythonMethod;
import krait.vm.object.PythonModule;
import krait.vm.object.ThreadState;
import krait.vm.op.ExecOps;
import org.jspecify.annotations.Nullable;

/** {@code imp}: finding and loading modules; there are no dynamically loaded ones. */
@PythonModule("imp")
@SuppressWarnings("DoNotCallSuggester") // these are there to be called from Python
public final class ImpModule {

  private static final int BUILTIN_KIND = 6;
  private static final int FROZEN_KIND = 7;

  private ImpModule() {}

  @PythonInitializer
  static void initialize(PyModule module) {
    String[] kinds = {
      "SEARCH_ERROR",
      "PY_SOURCE",
      "PY_COMPILED",
      "C_EXTENSION",
      "PY_RESOURCE",
      "PKG_DIRECTORY",
      "C_BUILTIN",
      "PY_FROZEN",
      "PY_CODERESOURCE",
      "IMP_HOOK"
    };
    for (int i = 0; i < kinds.length; i++) {
      module.put(kinds[i], PyInt.of(i));
    }
    module.put("NullImporter", NullImporter.TYPE);
  }

  private static InterpreterState interpreter() {
    return ThreadState.current().interpreter();
  }

  @PythonMethod(since = "2.6")
  static PyObject reload(PyObject module) {
    return ImportFunctions.again(module);
  }

  @PythonMethod(name = "get_magic")
  static PyObject getMagic() {
    byte[] magic = new CompiledFiles(interpreter()).magic();
    return PyStr.of(new String(magic, StandardCharsets.ISO_8859_1));
  }

  @PythonMethod(name = "get_suffixes")
  static PyObject getSuffixes() {
    PyList list = new PyList();
    list.add(description(ModuleFile.Kind.SOURCE));
    list.add(description(ModuleFile.Kind.COMPILED));
    return list;
  }

  private static PyTuple description(ModuleFile.Kind kind) {
    return new PyTuple(
        PyStr.of(kind.suffix(interpreter().settings())),
        PyStr.of(kind.mode()),
        PyInt.of(kind.number()));
  }

  @PythonMethod(name = "find_module", style = "PARSED")
  static PyObject findModule(PyObject name, @Nullable PyObject path) {
    String text = NameArgument.of("find_module", name, 1);
    ModuleFinder.Found found =
        new ModuleFinder(interpreter()).find(null, text, path == PyNone.NONE ? null : path);
    ModuleFile module = found.file();
    if (module == null) {
      int kind = found.frozen() == null ? BUILTIN_KIND : FROZEN_KIND;
      return new PyTuple(
          PyNone.NONE, PyStr.of(text), new PyTuple(PyStr.EMPTY, PyStr.EMPTY, PyInt.of(kind)));
    }
    PyObject file = PyNone.NONE;
    if (!module.isPackage()) {
      PyFile opened = new PyFile(PyFile.TYPE);
      OpenFiles.open(opened, PyStr.of(module.path()), module.kind().mode());
      file = opened;
    }
    return new PyTuple(file, PyStr.of(module.path()), description(module.kind()));
  }

  @PythonMethod(name = "load_module", style = "PARSED")
  static PyObject loadModule(PyObject name, PyObject file, PyObject path, PyObject description) {
    String full = NameArgument.of("load_module", name, 1);
    String pathname = NameArgument.of("load_module", path, 3);
    if (!(description instanceof PyTuple parts) || parts.size() != 3) {
      throw PyErrors.typeError(
          "load_module() argument 4 must be "
              + (description instanceof PyTuple tuple
                  ? "sequence of length 3, not " + tuple.size()
                  : "3-item sequence, not " + description.type().name()));
    }
    String mode = parts.get(1).toString();
    if (!mode.isEmpty() && ("rU".indexOf(mode.charAt(0)) < 0 || mode.indexOf('+') >= 0)) {
      throw PyErrors.valueError("invalid file open mode " + mode);
    }
    if (file != PyNone.NONE && !(file instanceof PyFile)) {
      throw PyErrors.valueError("load_module arg#2 should be a file or None");
    }
    return load(full, file, pathname, Conversions.toInt(parts.get(2)));
  }

  private static PyObject load(String name, PyObject file, String path, int kind) {
    ModuleLoader loader = new ModuleLoader(interpreter());
    boolean source = kind == ModuleFile.Kind.SOURCE.number();
    if (source || kind == ModuleFile.Kind.COMPILED.number()) {
      if (!(file instanceof PyFile open)) {
        throw PyErrors.valueError("file object required for import (type code " + kind + ")");
      }
      byte[] content = content(path, open);
      return source ? loader.source(name, path, content) : loader.compiled(name, path, content);
    }
    if (kind == ModuleFile.Kind.PACKAGE.number()) {
      return loader.loadPackage(name, path);
    }
    if (kind == BUILTIN_KIND) {
      return loader.builtin(path.isEmpty() ? name : path);
    }
    if (kind == FROZEN_KIND && FrozenModules.exists(path.isEmpty() ? name : path)) {
      return loader.frozen(name, path.isEmpty() ? name : path);
    }
    throw PyErrors.of(
        PyExc.ImportError, "Don't know how to import " + name + " (type code " + kind + ")");
  }

  /** The rest of a file that is given, or else the whole one of a name. */
  private static byte[] content(String path, @Nullable PyObject file) {
    if (file != null) {
      if (!(file instanceof PyFile open)) {
        throw PyErrors.typeError("argument 3 must be file, not " + file.type().name());
      }
      if (open.isClosed()) {
        throw PyErrors.valueError("bad/closed file object");
      }
      return ExecOps.rest(open);
    }
    PyFile opened = new PyFile(PyFile.TYPE);
    OpenFiles.open(opened, PyStr.of(path), "rb");
    try {
      return ExecOps.rest(opened);
    } finally {
      opened.stream().close();
    }
  }

  @PythonMethod(name = "load_source", style = "PARSED")
  static PyObject loadSource(PyObject name, PyObject path, @Nullable PyObject file) {
    String full = NameArgument.of("load_source", name, 1);
    String pathname = NameArgument.of("load_source", path, 2);
    return new ModuleLoader(interpreter()).source(full, pathname, content(pathname, file));
  }

  @PythonMethod(name = "load_compiled", style = "PARSED")
  static PyObject loadCompiled(PyObject name, PyObject path, @Nullable PyObject file) {
    String full = NameArgument.of("load_compiled", name, 1);
    String pathname = NameArgument.of("load_compiled", path, 2);
    return new ModuleLoader(interpreter()).compiled(full, pathname, content(pathname, file));
  }

  @PythonMethod(name = "load_package", style = "PARSED")
  static PyObject loadPackage(PyObject name, PyObject path) {
    return new ModuleLoader(interpreter())
        .loadPackage(
            NameArgument.of("load_package", name, 1), NameArgument.of("load_package", path, 2));
  }

  @PythonMethod(name = "new_module", style = "PARSED")
  static PyObject newModule(PyObject name) {
    return new PyModule(NameArgument.of("new_module", name, 1));
  }

  @PythonMethod(name = "init_builtin", style = "PARSED")
  static PyObject initBuiltin(PyObject name) {
    String text = NameArgument.of("init_builtin", name, 1);
    return BuiltinModules.exists(interpreter(), text)
        ? new ModuleLoader(interpreter()).builtin(text)
        : PyNone.NONE;
  }

  /** 1 for a module that is built in, -1 for one that is there from the start. */
  @PythonMethod(name = "is_builtin", style = "PARSED")
  static long isBuiltin(PyObject name) {
    return switch (NameArgument.of("is_builtin", name, 1)) {
      case "sys", "__builtin__", "exceptions", "__main__" -> -1;
      default -> BuiltinModules.exists(interpreter(), name.toString()) ? 1 : 0;
    };
  }

  @PythonMethod(name = "is_frozen", style = "PARSED")
  static boolean isFrozen(PyObject name) {
    return FrozenModules.exists(NameArgument.of("is_frozen", name, 1));
  }

  @PythonMethod(name = "init_frozen", style = "PARSED")
  static PyObject initFrozen(PyObject name) {
    String text = NameArgument.of("init_frozen", name, 1);
    return FrozenModules.exists(text)
        ? new ModuleLoader(interpreter()).frozen(text, text)
        : PyNone.NONE;
  }

  @PythonMethod(name = "get_frozen_object", style = "PARSED")
  static PyObject getFrozenObject(PyObject name) {
    String text = NameArgument.of("get_frozen_object", name, 1);
    if (!FrozenModules.exists(text)) {
      throw PyErrors.of(PyExc.ImportError, "No such frozen object named " + text);
    }
    return FrozenModules.code(interpreter(), text);
  }

  @PythonMethod(name = "lock_held")
  static boolean lockHeld() {
    return interpreter().imports().isEntered();
  }

  @PythonMethod(name = "acquire_lock")
  static void acquireLock() {
    interpreter().imports().enter();
  }

  @PythonMethod(name = "release_lock")
  static void releaseLock() {
    if (!interpreter().imports().leave()) {
      throw PyErrors.runtimeError("not holding the import lock");
    }
  }
}
