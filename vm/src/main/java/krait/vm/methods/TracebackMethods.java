package krait.vm.methods;

import krait.vm.object.PyNone;
import krait.vm.object.PyObject;
import krait.vm.object.PyTraceback;
import krait.vm.object.PythonGetter;
import krait.vm.object.PythonType;

/** {@code traceback}. */
@PythonType("traceback")
public final class TracebackMethods {

  private TracebackMethods() {}

  @PythonGetter(name = "tb_next", member = true)
  static PyObject next(PyTraceback self) {
    PyTraceback next = self.next();
    return next == null ? PyNone.NONE : next;
  }

  @PythonGetter(name = "tb_frame", member = true)
  static PyObject frame(PyTraceback self) {
    return self.frame();
  }

  @PythonGetter(name = "tb_lasti", member = true)
  static long lasti(PyTraceback self) {
    return self.lasti();
  }

  @PythonGetter(name = "tb_lineno", member = true)
  static long line(PyTraceback self) {
    return self.line();
  }
}
