package krait.vm.modules;

import krait.vm.object.Attributes;
import krait.vm.object.Calls;
import krait.vm.object.Iterations;
import krait.vm.object.PyDict;
import krait.vm.object.PyErrors;
import krait.vm.object.PyFrame;
import krait.vm.object.PyObject;
import krait.vm.object.PyStr;
import krait.vm.object.PyTuple;
import krait.vm.object.PythonMethod;
import krait.vm.object.PythonModule;
import krait.vm.object.Slot;
import krait.vm.object.ThreadState;
import krait.vm.object.Warnings;
import krait.vm.op.Frames;
import org.jspecify.annotations.Nullable;

/** Built-in functions that look at the running frame or run code. */
@PythonModule("__builtin__")
public final class BuiltinFrameFunctions {

  private BuiltinFrameFunctions() {}

  private static PyFrame frame() {
    PyFrame frame = ThreadState.current().frame();
    if (frame == null) {
      throw PyErrors.systemError("frame does not exist");
    }
    return frame;
  }

  @PythonMethod
  static PyObject globals() {
    return frame().globals();
  }

  @PythonMethod
  static PyObject locals() {
    return Frames.locals(frame());
  }

  @PythonMethod(style = "UNPACKED")
  static PyObject vars(@Nullable PyObject object) {
    if (object == null) {
      return Frames.locals(frame());
    }
    PyObject dict = Attributes.find(object, PyStr.of("__dict__"));
    if (dict == null) {
      throw PyErrors.typeError("vars() argument must have __dict__ attribute");
    }
    return dict;
  }

  @PythonMethod(style = "UNPACKED")
  static PyObject dir(@Nullable PyObject object) {
    if (object != null) {
      return Directory.of(object);
    }
    PyObject locals = Frames.locals(frame());
    return Directory.sorted(
        locals instanceof PyDict dict
            ? dict.keyArray()
            : Iterations.toArray(Calls.method(locals, "keys")));
  }

  @PythonMethod(style = "UNPACKED")
  static PyObject apply(PyObject function, @Nullable PyObject args, @Nullable PyObject keywords) {
    Warnings.ofPython3("apply() not supported in 3.x; use func(*args, **kwargs)");
    PyObject[] items = PyTuple.NO_ITEMS;
    if (args != null) {
      if (!(args instanceof PyTuple) && args.type().slot(Slot.GETITEM) == null) {
        throw PyErrors.typeError("apply() arg 2 expected sequence, found " + args.type().name());
      }
      items = Iterations.toArray(args);
    }
    if (keywords != null && !(keywords instanceof PyDict)) {
      throw PyErrors.typeError(
          "apply() arg 3 expected dictionary, found " + keywords.type().name());
    }
    return Calls.apply(function, items, (PyDict) keywords);
  }
}
