package krait.vm.modules.struct;

import krait.vm.modules.ModuleTypes;
import krait.vm.object.PyErrors;
import krait.vm.object.PyInt;
import krait.vm.object.PyModule;
import krait.vm.object.PyObject;
import krait.vm.object.PythonInitializer;
import krait.vm.object.PythonMethod;
import krait.vm.object.PythonModule;
import krait.vm.object.VersionRange;
import org.jspecify.annotations.Nullable;

/** {@code _struct}. */
@PythonModule("_struct")
public final class StructModule {

  private StructModule() {}

  @PythonInitializer
  static void initialize(PyModule module) {
    ModuleTypes.add(module, VersionRange.ALL, StructObject.TYPE);
    module.put("error", StructErrors.type());
    module.put("_PY_STRUCT_FLOAT_COERCE", PyInt.ONE);
    module.put("_PY_STRUCT_RANGE_CHECKING", PyInt.ONE);
    if (!StructErrors.areStrict()) {
      module.put("_PY_STRUCT_OVERFLOW_MASKING", PyInt.ONE);
    }
  }

  private static StructFormat first(PyObject[] args) {
    if (args.length == 0) {
      throw PyErrors.typeError("missing format argument");
    }
    return StructObject.format(args[0]);
  }

  @PythonMethod(name = "_clearcache")
  static void clearCache() {}

  @PythonMethod
  static long calcsize(PyObject format) {
    return StructObject.format(format).size();
  }

  @PythonMethod
  static PyObject pack(PyObject[] args) {
    return StructObject.pack(first(args), args, 1);
  }

  @PythonMethod(name = "pack_into")
  static PyObject packInto(PyObject[] args) {
    return StructObject.packInto(first(args), args, 1);
  }

  @PythonMethod(style = "UNPACKED")
  static PyObject unpack(PyObject format, PyObject data) {
    return StructObject.unpack(StructObject.format(format), data);
  }

  /** Names count from the format on, as CPython hands the rest to the method of a Struct. */
  @PythonMethod(name = "unpack_from", keywords = "fmt buffer offset")
  static PyObject unpackFrom(
      PyObject format, @Nullable PyObject buffer, @Nullable PyObject offset) {
    StructFormat known = StructObject.format(format);
    if (buffer == null) {
      throw PyErrors.typeError("Required argument 'buffer' (pos 1) not found");
    }
    return StructObject.unpackFrom(known, buffer, offset);
  }
}
