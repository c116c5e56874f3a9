package krait.vm.modules;

import krait.vm.object.PyModule;
import krait.vm.object.PyType;
import krait.vm.object.ThreadState;
import krait.vm.object.VersionRange;

/** Puts types into modules. */
public final class ModuleTypes {

  private ModuleTypes() {}

  /** Puts types in under their names without the module, in the versions that have them. */
  public static void add(PyModule module, VersionRange versions, PyType... types) {
    if (versions.contains(ThreadState.current().interpreter().version())) {
      for (PyType type : types) {
        module.put(type.name().substring(type.name().lastIndexOf('.') + 1), type);
      }
    }
  }
}
