package krait.vm.modules;

import krait.vm.object.PyModule;
import krait.vm.object.PythonInitializer;
import krait.vm.object.PythonModule;
import krait.vm.object.ThreadState;

/** {@code zipimport}: modules in zip files on {@code sys.path}. */
@PythonModule("zipimport")
public final class ZipImportModule {

  private ZipImportModule() {}

  @PythonInitializer
  static void initialize(PyModule module) {
    ZipImportState state = ZipImportState.of(ThreadState.current().interpreter());
    module.put("ZipImportError", state.errorType());
    module.put("zipimporter", ZipImporter.TYPE);
    module.put("_zip_directory_cache", state.directories());
  }
}
