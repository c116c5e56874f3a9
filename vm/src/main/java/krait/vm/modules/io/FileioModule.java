package krait.vm.modules.io;

import krait.vm.modules.ModuleTypes;
import krait.vm.object.PyModule;
import krait.vm.object.PythonInitializer;
import krait.vm.object.PythonModule;
import krait.vm.object.VersionRange;

/** {@code _fileio}, the file without a buffer of 2.6. */
@PythonModule("_fileio")
public final class FileioModule {

  private FileioModule() {}

  @PythonInitializer
  static void initialize(PyModule module) {
    ModuleTypes.add(module, VersionRange.ALL, RawFile.OLD);
  }
}
