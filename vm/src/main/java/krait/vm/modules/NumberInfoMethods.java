package krait.vm.modules;

import krait.vm.object.PyObject;
import krait.vm.object.PyType;
import krait.vm.object.PythonNew;
import krait.vm.object.PythonType;
import org.jspecify.annotations.Nullable;

/** What {@code sys.float_info} and {@code sys.long_info} have of their own. */
@PythonType({"sys.floatinfo", "sys.float_info", "sys.long_info"})
public final class NumberInfoMethods {

  private NumberInfoMethods() {}

  @PythonNew(name = "__new__", keywords = "sequence dict", errorName = "structseq")
  static PyObject create(PyType cls, PyObject sequence, @Nullable PyObject dict) {
    return SysStructs.create(cls, sequence, dict);
  }
}
