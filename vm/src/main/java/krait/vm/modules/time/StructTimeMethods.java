package krait.vm.modules.time;

import krait.vm.object.PyObject;
import krait.vm.object.PyType;
import krait.vm.object.PythonNew;
import krait.vm.object.PythonType;
import org.jspecify.annotations.Nullable;

/** What {@code time.struct_time} has of its own. */
@PythonType("time.struct_time")
public final class StructTimeMethods {

  private StructTimeMethods() {}

  @PythonNew(name = "__new__", keywords = "sequence dict", errorName = "structseq")
  static PyObject create(PyType cls, PyObject sequence, @Nullable PyObject dict) {
    return BrokenDownTime.FIELDS.create(sequence, dict);
  }
}
