package krait.vm.modules.collections;

import krait.vm.modules.ModuleTypes;
import krait.vm.object.PyModule;
import krait.vm.object.PythonInitializer;
import krait.vm.object.PythonModule;
import krait.vm.object.VersionRange;

/** {@code _collections}. */
@PythonModule("_collections")
public final class CollectionsModule {

  private CollectionsModule() {}

  @PythonInitializer
  static void initialize(PyModule module) {
    ModuleTypes.add(module, VersionRange.ALL, Deque.TYPE, DefaultDict.TYPE);
  }
}
