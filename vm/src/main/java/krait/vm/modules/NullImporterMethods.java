package krait.vm.modules;

import java.nio.file.Files;
import krait.vm.object.InterpreterState;
import krait.vm.object.PyErrors;
import krait.vm.object.PyExc;
import krait.vm.object.PyNone;
import krait.vm.object.PyObject;
import krait.vm.object.PyStr;
import krait.vm.object.PyType;
import krait.vm.object.PythonMethod;
import krait.vm.object.PythonNew;
import krait.vm.object.PythonType;
import krait.vm.object.ThreadState;

/** {@code imp.NullImporter}. */
@PythonType("imp.NullImporter")
final class NullImporterMethods {

  private NullImporterMethods() {}

  @PythonNew(name = "__new__")
  static PyObject create(PyType cls, PyObject[] args, PyStr[] keywords) {
    if (keywords.length > 0) {
      throw PyErrors.typeError("NullImporter() does not take keyword arguments");
    }
    if (args.length != 1) {
      throw PyErrors.typeError(
          "NullImporter() takes exactly 1 argument (" + args.length + " given)");
    }
    InterpreterState interpreter = ThreadState.current().interpreter();
    String path = NameArgument.of("NullImporter", args[0], 1);
    if (path.isEmpty()) {
      throw PyErrors.of(PyExc.ImportError, "empty pathname");
    }
    if (Files.isDirectory(interpreter.resolve(path))) {
      throw PyErrors.of(PyExc.ImportError, "existing directory");
    }
    return new NullImporter();
  }

  @PythonMethod(name = "find_module")
  static PyObject findModule(NullImporter self, PyObject[] args) {
    return PyNone.NONE;
  }
}
