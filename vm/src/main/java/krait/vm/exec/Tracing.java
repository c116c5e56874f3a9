package krait.vm.exec;

import krait.vm.object.PyException;
import krait.vm.object.PyFrame;
import krait.vm.object.PyObject;
import krait.vm.object.ThreadState;
import org.jspecify.annotations.Nullable;

/** {@code sys.settrace} and {@code sys.setprofile}. */
final class Tracing {

  private Tracing() {}

  /** Runs a frame while a trace or profile function is set. */
  static PyObject run(ThreadState state, PyFrame frame, @Nullable PyException thrown) {
    return Interpreter.execute(state, frame, thrown);
  }

  /** Reports an exception. */
  static void exception(ThreadState state, PyFrame frame, PyException e) {}
}
