package krait.vm.modules.hash;

import krait.vm.object.PyInt;
import krait.vm.object.PyModule;
import krait.vm.object.PyObject;
import krait.vm.object.PyType;
import krait.vm.object.PythonInitializer;
import krait.vm.object.PythonMethod;
import krait.vm.object.PythonModule;
import org.jspecify.annotations.Nullable;

/** {@code _sha}. */
@PythonModule("_sha")
public final class ShaModule {

  private static final PyType TYPE = PyType.builtin("_sha.sha", false);

  private ShaModule() {}

  @PythonInitializer
  static void initialize(PyModule module) {
    module.put("blocksize", PyInt.ONE);
    module.put("digestsize", PyInt.of(20));
    module.put("digest_size", PyInt.of(20));
  }

  @PythonMethod(name = "new", keywords = "string", style = "KEYWORDS", errorName = "new")
  static PyObject create(@Nullable PyObject text) {
    return Digest.of(TYPE, "SHA1", "SHA-1", text);
  }
}
