package krait.vm.modules.hash;

import krait.vm.object.PyObject;
import krait.vm.object.PyType;
import krait.vm.object.PythonMethod;
import krait.vm.object.PythonModule;
import org.jspecify.annotations.Nullable;

/** {@code _sha256}. */
@PythonModule("_sha256")
public final class Sha256Module {

  private static final PyType SHORT = PyType.builtin("_sha256.sha224", false);
  private static final PyType FULL = PyType.builtin("_sha256.sha256", false);

  private Sha256Module() {}

  @PythonMethod(keywords = "string", style = "KEYWORDS", errorName = "new")
  static PyObject sha224(@Nullable PyObject text) {
    return Digest.of(SHORT, "SHA224", "SHA-224", text);
  }

  @PythonMethod(keywords = "string", style = "KEYWORDS", errorName = "new")
  static PyObject sha256(@Nullable PyObject text) {
    return Digest.of(FULL, "SHA256", "SHA-256", text);
  }
}
