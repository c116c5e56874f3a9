package krait.vm.modules.posix;

import krait.version.PyVersion;
import krait.vm.object.Errno;
import krait.vm.object.PyDict;
import krait.vm.object.PyInt;
import krait.vm.object.PyModule;
import krait.vm.object.PyStr;
import krait.vm.object.PythonInitializer;
import krait.vm.object.PythonModule;
import krait.vm.object.ThreadState;

/** {@code errno}. */
@PythonModule("errno")
public final class ErrnoModule {

  private ErrnoModule() {}

  @PythonInitializer
  static void initialize(PyModule module) {
    PyVersion version = ThreadState.current().interpreter().version();
    PyDict names = new PyDict();
    for (Errno error : Errno.values()) {
      if (error.versions().contains(version)) {
        PyInt number = PyInt.of(error.number());
        module.put(error.name(), number);
        names.put(number, PyStr.of(error.name()));
      }
    }
    module.put("errorcode", names);
  }
}
