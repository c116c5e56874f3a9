package krait.vm.modules;

import krait.vm.object.Attributes;
import krait.vm.object.Calls;
import krait.vm.object.PyDict;
import krait.vm.object.PyErrors;
import krait.vm.object.PyFrame;
import krait.vm.object.PyInt;
import krait.vm.object.PyNone;
import krait.vm.object.PyObject;
import krait.vm.object.PyStr;
import krait.vm.object.PyTuple;
import krait.vm.object.PythonMethod;
import krait.vm.object.PythonModule;
import krait.vm.object.ThreadState;
import org.jspecify.annotations.Nullable;

/** Functions of {@code sys} that few programs call. */
@PythonModule("sys")
public final class SysRareFunctions {

  /** RTLD_NOW of Linux, which CPython tells if nobody set anything else. */
  private static final int LOAD_NOW = 2;

  private SysRareFunctions() {}

  @PythonMethod(name = "getsizeof", keywords = "object default", since = "2.6", style = "PARSED")
  static PyObject getSizeOf(PyObject object, @Nullable PyObject otherwise) {
    PyObject method = Attributes.special(object, PyStr.of("__sizeof__"));
    if (method != null) {
      return method.call0();
    }
    if (otherwise != null && Attributes.find(object, PyStr.of("__sizeof__")) == null) {
      return otherwise;
    }
    return Calls.method(object, "__sizeof__");
  }

  @PythonMethod(name = "call_tracing", style = "UNPACKED")
  static PyObject callTracing(PyObject function, PyObject arguments) {
    if (!(arguments instanceof PyTuple items)) {
      throw PyErrors.typeError(
          "call_tracing() argument 2 must be tuple, not " + arguments.type().name());
    }
    return Calls.apply(function, items.items(), null);
  }

  @PythonMethod(name = "callstats")
  static PyObject callStats() {
    return PyNone.NONE;
  }

  @PythonMethod(name = "_clear_type_cache", since = "2.6")
  static PyObject clearTypeCache() {
    return PyNone.NONE;
  }

  @PythonMethod(name = "getdlopenflags")
  static long getLoadFlags() {
    return LOAD_NOW;
  }

  /** Accepted: nothing is ever loaded that they would be for. */
  @PythonMethod(name = "setdlopenflags", style = "PARSED")
  static void setLoadFlags(int flags) {}

  @PythonMethod(name = "_current_frames")
  static PyObject currentFrames() {
    PyDict frames = new PyDict();
    ThreadState state = ThreadState.current();
    PyFrame frame = state.frame();
    if (frame != null) {
      frame.hold();
      frames.put(PyInt.of(Thread.currentThread().getId()), frame);
    }
    return frames;
  }
}
