package krait.vm.modules.posix;

import krait.vm.object.PyNone;
import krait.vm.object.PyObject;
import krait.vm.object.PyStructSequence;
import krait.vm.object.PyTuple;
import krait.vm.object.PyType;
import krait.vm.object.PythonNew;
import krait.vm.object.PythonType;
import org.jspecify.annotations.Nullable;

/** What {@code posix.stat_result} has of its own. */
@PythonType("posix.stat_result")
public final class StatResultMethods {

  private static final int FIRST_TIME = 7;
  private static final int FIELDS = 16;
  private static final int TIMES = 3;

  private StatResultMethods() {}

  /** Times that are not given with fractions are those that are given without. */
  @PythonNew(name = "__new__", keywords = "sequence dict", errorName = "structseq")
  static PyObject create(PyType cls, PyObject sequence, @Nullable PyObject dict) {
    PyStructSequence made = FileStatus.FIELDS.create(sequence, dict);
    PyObject[] values = new PyObject[FIELDS];
    for (int i = 0; i < FIELDS; i++) {
      values[i] = made.field(i);
    }
    for (int i = FIRST_TIME; i < FIRST_TIME + TIMES; i++) {
      if (values[i + TIMES] == PyNone.NONE) {
        values[i + TIMES] = values[i];
      }
    }
    return FileStatus.FIELDS.of(new PyTuple(values).items());
  }
}
