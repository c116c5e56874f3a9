package krait.vm.modules;

import java.nio.charset.StandardCharsets;
import krait.vm.object.InterpreterState;
import krait.vm.object.PyDict;
import krait.vm.object.PyErrors;
import krait.vm.object.PyExc;
import krait.vm.object.PyException;
import krait.vm.object.PyInt;
import krait.vm.object.PyList;
import krait.vm.object.PyModule;
import krait.vm.object.PyNone;
import krait.vm.object.PyObject;
import krait.vm.object.PyStr;
import krait.vm.object.PyTuple;
import krait.vm.object.PyType;
import krait.vm.object.PythonGetter;
import krait.vm.object.PythonMethod;
import krait.vm.object.PythonNew;
import krait.vm.object.PythonType;
import krait.vm.object.ThreadState;
import org.jspecify.annotations.Nullable;

/** {@code zipimport.zipimporter}. */
@PythonType("zipimport.zipimporter")
final class ZipImporterMethods {

  private ZipImporterMethods() {}

  @PythonNew(name = "__new__")
  static PyObject create(PyType cls, PyObject[] args, PyStr[] names) {
    return new ZipImporter(cls);
  }

  @PythonMethod(name = "__init__")
  static void init(ZipImporter self, PyObject[] args, PyStr[] names) {
    if (names.length > 0) {
      throw PyErrors.typeError("zipimporter() does not take keyword arguments");
    }
    if (args.length != 1) {
      throw PyErrors.typeError(
          "zipimporter() takes exactly 1 argument (" + args.length + " given)");
    }
    self.open(interpreter(), NameArgument.of("zipimporter", args[0], 1));
  }

  private static InterpreterState interpreter() {
    return ThreadState.current().interpreter();
  }

  @PythonMethod(name = "__repr__")
  static String repr(ZipImporter self) {
    String inside = self.prefix().isEmpty() ? "" : "/" + self.prefix();
    return "<zipimporter object \"" + self.archive() + inside + "\">";
  }

  @PythonGetter(member = true)
  static String archive(ZipImporter self) {
    return self.archive();
  }

  @PythonGetter(member = true)
  static String prefix(ZipImporter self) {
    return self.prefix();
  }

  @PythonGetter(name = "_files", member = true)
  static PyObject files(ZipImporter self) {
    return self.files();
  }

  private static String name(String method, PyObject argument) {
    return NameArgument.of("zipimporter." + method, argument, 1);
  }

  /** The entry of a module that must exist. */
  private static String found(ZipImporter self, String name) {
    String entry = self.find(name);
    if (entry == null) {
      throw ZipImportState.of(interpreter()).error("can't find module '" + name + "'");
    }
    return entry;
  }

  @PythonMethod(name = "find_module", style = "PARSED", errorName = "zipimporter.find_module")
  static PyObject findModule(ZipImporter self, PyObject fullname, @Nullable PyObject path) {
    return self.find(name("find_module", fullname)) == null ? PyNone.NONE : self;
  }

  @PythonMethod(name = "load_module", style = "PARSED", errorName = "zipimporter.load_module")
  static PyObject loadModule(ZipImporter self, PyObject fullname) {
    String name = name("load_module", fullname);
    InterpreterState interpreter = interpreter();
    ZipImporter.Loaded loaded = self.code(name);
    ModuleLoader loader = new ModuleLoader(interpreter);
    PyModule module = loader.add(name);
    module.put("__loader__", self);
    if (loaded.isPackage()) {
      PyList path = new PyList();
      path.add(PyStr.of(self.archive() + "/" + self.base(name)));
      module.put("__path__", path);
    }
    return loader.run(name, loaded.code(), loaded.file());
  }

  @PythonMethod(name = "is_package", style = "PARSED", errorName = "zipimporter.is_package")
  static boolean isPackage(ZipImporter self, PyObject fullname) {
    String name = name("is_package", fullname);
    return self.isPackage(found(self, name), name);
  }

  @PythonMethod(name = "get_code", style = "PARSED", errorName = "zipimporter.get_code")
  static PyObject getCode(ZipImporter self, PyObject fullname) {
    return self.code(name("get_code", fullname)).code();
  }

  @PythonMethod(name = "get_source", style = "PARSED", errorName = "zipimporter.get_source")
  static PyObject getSource(ZipImporter self, PyObject fullname) {
    String name = name("get_source", fullname);
    String ending = self.isPackage(found(self, name), name) ? "/__init__.py" : ".py";
    PyTuple entry = self.entry(self.base(name) + ending);
    return entry == null ? PyNone.NONE : content(self, entry);
  }

  private static PyObject content(ZipImporter self, PyTuple entry) {
    byte[] content = new ZipArchive(interpreter(), self.archive()).content(entry);
    return PyStr.of(new String(content, StandardCharsets.ISO_8859_1));
  }

  @PythonMethod(
      name = "_get_filename",
      style = "PARSED",
      errorName = "zipimporter._get_filename",
      since = "2.6",
      until = "2.6")
  static PyObject filename(ZipImporter self, PyObject fullname) {
    return PyStr.of(self.code(name("_get_filename", fullname)).file());
  }

  @PythonMethod(
      name = "get_filename",
      style = "PARSED",
      errorName = "zipimporter.get_filename",
      since = "2.7")
  static PyObject getFilename(ZipImporter self, PyObject fullname) {
    return PyStr.of(self.code(name("get_filename", fullname)).file());
  }

  @PythonMethod(name = "get_data", style = "PARSED", errorName = "zipimporter.get_data")
  static PyObject getData(ZipImporter self, PyObject path) {
    String name = name("get_data", path);
    String inside =
        name.startsWith(self.archive() + "/") ? name.substring(self.archive().length() + 1) : name;
    PyDict files = self.files();
    if (files.get(inside) instanceof PyTuple entry) {
      return content(self, entry);
    }
    throw new PyException(
        PyExc.IOError, new PyTuple(PyInt.of(0), PyStr.of("Error"), PyStr.of(inside)));
  }
}
