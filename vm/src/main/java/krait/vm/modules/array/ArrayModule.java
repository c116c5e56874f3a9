package krait.vm.modules.array;

import krait.vm.object.PyModule;
import krait.vm.object.PythonInitializer;
import krait.vm.object.PythonModule;

/** {@code array}. */
@PythonModule("array")
public final class ArrayModule {

  private ArrayModule() {}

  @PythonInitializer
  static void initialize(PyModule module) {
    module.put("array", ArrayObject.TYPE);
    module.put("ArrayType", ArrayObject.TYPE);
  }
}
