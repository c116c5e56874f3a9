package krait.vm.modules.io;

import krait.vm.modules.ModuleTypes;
import krait.vm.object.PyModule;
import krait.vm.object.PythonInitializer;
import krait.vm.object.PythonModule;
import krait.vm.object.VersionRange;

/** {@code _bytesio}, the file of bytes in memory of 2.6. */
@PythonModule("_bytesio")
public final class BytesioModule {

  private BytesioModule() {}

  @PythonInitializer
  static void initialize(PyModule module) {
    ModuleTypes.add(module, VersionRange.ALL, BytesFile.OLD);
  }
}
