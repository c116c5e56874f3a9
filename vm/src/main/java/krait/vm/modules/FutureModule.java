package krait.vm.modules;

import krait.code.CodeFlag;
import krait.version.PyVersion;
import krait.vm.object.PyClassObj;
import krait.vm.object.PyDict;
import krait.vm.object.PyInstance;
import krait.vm.object.PyInt;
import krait.vm.object.PyList;
import krait.vm.object.PyModule;
import krait.vm.object.PyObject;
import krait.vm.object.PyStr;
import krait.vm.object.PyTuple;
import krait.vm.object.PythonInitializer;
import krait.vm.object.PythonModule;
import krait.vm.object.ThreadState;
import krait.vm.object.VersionRange;

/** {@code __future__}: the features, each with the flag that {@code compile} takes. */
@PythonModule("__future__")
public final class FutureModule {

  private FutureModule() {}

  /** The features that each version knows, and the flag of each. */
  private static final Object[][] FEATURES = {
    {"nested_scopes", CodeFlag.NESTED, VersionRange.ALL},
    {"generators", null, VersionRange.ALL},
    {"division", CodeFlag.FUTURE_DIVISION, VersionRange.ALL},
    {"absolute_import", CodeFlag.FUTURE_ABSOLUTE_IMPORT, VersionRange.ALL},
    {"with_statement", CodeFlag.FUTURE_WITH_STATEMENT, VersionRange.ALL},
    {"print_function", CodeFlag.FUTURE_PRINT_FUNCTION, VersionRange.FROM_2_6},
    {"unicode_literals", CodeFlag.FUTURE_UNICODE_LITERALS, VersionRange.FROM_2_6},
  };

  @PythonInitializer
  static void initialize(PyModule module) {
    PyVersion version = ThreadState.current().interpreter().version();
    PyList names = new PyList();
    for (Object[] feature : FEATURES) {
      if (((VersionRange) feature[2]).contains(version)) {
        String name = (String) feature[0];
        names.add(PyStr.of(name));
        int mask = feature[1] instanceof CodeFlag flag ? flag.mask() : 0;
        module.put(name, feature(mask));
      }
    }
    module.put("all_feature_names", names);
  }

  private static PyObject feature(int mask) {
    PyDict body = new PyDict();
    body.put("__module__", PyStr.of("__future__"));
    body.put("compiler_flag", PyInt.of(mask));
    return new PyInstance(new PyClassObj("_Feature", PyTuple.EMPTY, body));
  }
}
