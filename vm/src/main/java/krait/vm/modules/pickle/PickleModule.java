package krait.vm.modules.pickle;

import krait.vm.modules.ModuleErrors;
import krait.vm.object.Conversions;
import krait.vm.object.PyErrors;
import krait.vm.object.PyExc;
import krait.vm.object.PyException;
import krait.vm.object.PyInt;
import krait.vm.object.PyList;
import krait.vm.object.PyModule;
import krait.vm.object.PyObject;
import krait.vm.object.PyStr;
import krait.vm.object.PyType;
import krait.vm.object.PythonInitializer;
import krait.vm.object.PythonMethod;
import krait.vm.object.PythonModule;
import org.jspecify.annotations.Nullable;

/** {@code cPickle}. */
@PythonModule("cPickle")
public final class PickleModule {

  private static final int HIGHEST = 2;

  private PickleModule() {}

  @PythonInitializer
  static void initialize(PyModule module) {
    PyType base = (PyType) ModuleErrors.add(module, "PickleError", PyExc.Exception);
    PyType writing = (PyType) ModuleErrors.add(module, "PicklingError", base);
    ModuleErrors.add(module, "UnpickleableError", writing);
    PyType reading = (PyType) ModuleErrors.add(module, "UnpicklingError", base);
    ModuleErrors.add(module, "BadPickleGet", reading);
    module.put("HIGHEST_PROTOCOL", PyInt.of(HIGHEST));
    module.put("format_version", PyStr.of("2.0"));
    module.put("__version__", PyStr.of("1.71"));
    PyList formats = new PyList();
    for (String format : new String[] {"1.0", "1.1", "1.2", "1.3", "2.0"}) {
      formats.add(PyStr.of(format));
    }
    module.put("compatible_formats", formats);
  }

  /** A {@code PicklingError}. */
  static PyException picklingError(String message) {
    return ModuleErrors.of("cPickle", "PicklingError", message);
  }

  /** An {@code UnpicklingError}. */
  static PyException unpicklingError(String message) {
    return ModuleErrors.of("cPickle", "UnpicklingError", message);
  }

  /** The protocol of an argument; a negative one is the highest. */
  static int protocol(@Nullable PyObject argument) {
    int protocol = argument == null ? 0 : Conversions.toInt(argument);
    if (protocol > HIGHEST) {
      throw PyErrors.valueError(
          "pickle protocol "
              + protocol
              + " asked for; the highest available protocol is "
              + HIGHEST);
    }
    return protocol < 0 ? HIGHEST : protocol;
  }

  @PythonMethod(keywords = "obj protocol", style = "KEYWORDS", errorName = "dumps")
  static String dumps(PyObject object, @Nullable PyObject protocol) {
    return new PickleWriter(protocol(protocol)).dump(object);
  }

  @PythonMethod(keywords = "obj file protocol", style = "KEYWORDS", errorName = "dump")
  static void dump(PyObject object, PyObject file, @Nullable PyObject protocol) {
    PicklerObject pickler = PicklerObject.on(file, protocol(protocol));
    PicklerObject.dump(pickler, object, null);
  }

  @PythonMethod
  static PyObject load(PyObject file) {
    return new PickleReader(PickleInput.ofFile(file)).load();
  }

  @PythonMethod(style = "PARSED")
  static PyObject loads(PyObject text) {
    if (!(text instanceof PyStr bytes)) {
      throw krait.vm.modules.BufferArguments.wrong(text, "loads() argument 1 must be string");
    }
    return new PickleReader(PickleInput.ofText(bytes.text())).load();
  }

  @PythonMethod(name = "Pickler", style = "KEYWORDS", keywords = "file protocol")
  static PyObject pickler(@Nullable PyObject file, @Nullable PyObject protocol) {
    if (file == null || (protocol == null && file instanceof PyInt)) {
      return PicklerObject.on(null, protocol(file));
    }
    return PicklerObject.on(file, protocol(protocol));
  }

  @PythonMethod(name = "Unpickler")
  static PyObject unpickler(PyObject file) {
    return new UnpicklerObject(PickleInput.ofFile(file));
  }
}
