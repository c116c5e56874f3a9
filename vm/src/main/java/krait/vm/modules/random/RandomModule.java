package krait.vm.modules.random;

import krait.vm.modules.ModuleTypes;
import krait.vm.object.PyModule;
import krait.vm.object.PythonInitializer;
import krait.vm.object.PythonModule;
import krait.vm.object.VersionRange;

/** {@code _random}. */
@PythonModule("_random")
public final class RandomModule {

  private RandomModule() {}

  @PythonInitializer
  static void initialize(PyModule module) {
    ModuleTypes.add(module, VersionRange.ALL, RandomObject.TYPE);
  }
}
