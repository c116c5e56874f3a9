package krait.vm.modules.hash;

import krait.vm.object.PyObject;
import krait.vm.object.PyType;
import krait.vm.object.PythonMethod;
import krait.vm.object.PythonModule;
import org.jspecify.annotations.Nullable;

/** {@code _sha512}. */
@PythonModule("_sha512")
public final class Sha512Module {

  private static final PyType SHORT = PyType.builtin("_sha512.sha384", false);
  private static final PyType FULL = PyType.builtin("_sha512.sha512", false);

  private Sha512Module() {}

  @PythonMethod(keywords = "string", style = "KEYWORDS", errorName = "new")
  static PyObject sha384(@Nullable PyObject text) {
    return Digest.of(SHORT, "SHA384", "SHA-384", text);
  }

  @PythonMethod(keywords = "string", style = "KEYWORDS", errorName = "new")
  static PyObject sha512(@Nullable PyObject text) {
    return Digest.of(FULL, "SHA512", "SHA-512", text);
  }
}
