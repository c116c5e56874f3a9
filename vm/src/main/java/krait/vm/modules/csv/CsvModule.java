package krait.vm.modules.csv;

import java.util.Arrays;
import krait.vm.modules.ModuleTypes;
import krait.vm.object.Attributes;
import krait.vm.object.Calls;
import krait.vm.object.Conversions;
import krait.vm.object.Iterations;
import krait.vm.object.PyBaseString;
import krait.vm.object.PyErrors;
import krait.vm.object.PyException;
import krait.vm.object.PyInt;
import krait.vm.object.PyList;
import krait.vm.object.PyModule;
import krait.vm.object.PyObject;
import krait.vm.object.PyStr;
import krait.vm.object.PythonInitializer;
import krait.vm.object.PythonMethod;
import krait.vm.object.PythonModule;
import krait.vm.object.VersionRange;
import org.jspecify.annotations.Nullable;

/** {@code _csv}. */
@PythonModule("_csv")
public final class CsvModule {

  private static final PyStr WRITE = PyStr.internStatic("write");

  private CsvModule() {}

  @PythonInitializer
  static void initialize(PyModule module) {
    CsvState state = CsvState.current();
    module.put("__version__", PyStr.of("1.0"));
    module.put("_dialects", state.dialects());
    for (int i = 0; i < Dialect.STYLES.length; i++) {
      module.put(Dialect.STYLES[i], PyInt.of(i));
    }
    ModuleTypes.add(module, VersionRange.ALL, Dialect.TYPE);
    module.put("Error", state.error());
  }

  /** Checks that there are one or two arguments with no name. */
  private static void check(PyObject[] args, PyStr[] names) {
    int given = args.length - names.length;
    if (given < 1 || given > 2) {
      throw PyErrors.typeError(
          " expected at " + (given < 1 ? "least 1" : "most 2") + " arguments, got " + given);
    }
  }

  /** The dialect that all arguments but the first describe. */
  private static Dialect dialect(PyObject[] args, PyStr[] names) {
    PyObject made = Dialect.TYPE.call(Arrays.copyOfRange(args, 1, args.length), names);
    return (Dialect) made;
  }

  @PythonMethod
  static PyObject reader(PyObject[] args, PyStr[] names) {
    check(args, names);
    PyObject lines;
    try {
      lines = Iterations.iterator(args[0]);
    } catch (PyException unusable) {
      throw PyErrors.typeError("argument 1 must be an iterator");
    }
    return new CsvReader(lines, dialect(args, names));
  }

  @PythonMethod
  static PyObject writer(PyObject[] args, PyStr[] names) {
    check(args, names);
    PyObject write;
    try {
      write = Attributes.get(args[0], WRITE);
    } catch (PyException missing) {
      write = null;
    }
    if (write == null || !Calls.isCallable(write)) {
      throw PyErrors.typeError("argument 1 must have a \"write\" method");
    }
    return new CsvWriter(write, dialect(args, names));
  }

  @PythonMethod(name = "list_dialects")
  static PyObject listDialects() {
    return new PyList(CsvState.current().dialects().keyArray());
  }

  @PythonMethod(name = "register_dialect")
  static void registerDialect(PyObject[] args, PyStr[] names) {
    check(args, names);
    if (!(args[0] instanceof PyBaseString)) {
      throw PyErrors.typeError("dialect name must be a string or unicode");
    }
    CsvState.current().dialects().put(args[0], dialect(args, names));
  }

  @PythonMethod(name = "unregister_dialect")
  static void unregisterDialect(PyObject name) {
    CsvState.current().dialect(name);
    CsvState.current().dialects().remove(name);
  }

  @PythonMethod(name = "get_dialect")
  static PyObject getDialect(PyObject name) {
    return CsvState.current().dialect(name);
  }

  @PythonMethod(name = "field_size_limit", style = "UNPACKED")
  static long fieldSizeLimit(@Nullable PyObject limit) {
    CsvState state = CsvState.current();
    long before = state.fieldLimit();
    if (limit != null) {
      if (!DialectOptions.isInteger(limit)) {
        throw PyErrors.typeError("limit must be an integer");
      }
      state.setFieldLimit(Conversions.toLong(limit));
    }
    return before;
  }
}
