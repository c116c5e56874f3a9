package krait.vm.modules;

import krait.vm.object.PyObject;
import krait.vm.object.PyType;

/** {@code imp.NullImporter}: stands in {@code sys.path_importer_cache} for what is no folder. */
final class NullImporter extends PyObject {

  /** The type. */
  static final PyType TYPE = PyType.builtin("imp.NullImporter", false);

  NullImporter() {
    super(TYPE);
  }
}
