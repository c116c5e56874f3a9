package krait.vm.modules.hash;

import krait.vm.object.PyInt;
import krait.vm.object.PyModule;
import krait.vm.object.PyObject;
import krait.vm.object.PyType;
import krait.vm.object.PythonInitializer;
import krait.vm.object.PythonMethod;
import krait.vm.object.PythonModule;
import org.jspecify.annotations.Nullable;

/** {@code _md5}. */
@PythonModule("_md5")
public final class Md5Module {

  private static final PyType TYPE = PyType.builtin("_md5.md5", false);

  private Md5Module() {}

  @PythonInitializer
  static void initialize(PyModule module) {
    module.put("MD5Type", TYPE);
    module.put("digest_size", PyInt.of(16));
  }

  @PythonMethod(name = "new", keywords = "string", style = "KEYWORDS", errorName = "new")
  static PyObject create(@Nullable PyObject text) {
    return Digest.of(TYPE, "MD5", "MD5", text);
  }
}
