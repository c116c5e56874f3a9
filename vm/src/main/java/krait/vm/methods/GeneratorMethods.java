package krait.vm.methods;

import krait.vm.object.Exceptions;
import krait.vm.object.PyErrors;
import krait.vm.object.PyException;
import krait.vm.object.PyFrame;
import krait.vm.object.PyGenerator;
import krait.vm.object.PyNone;
import krait.vm.object.PyObject;
import krait.vm.object.PyTraceback;
import krait.vm.object.PythonGetter;
import krait.vm.object.PythonMethod;
import krait.vm.object.PythonType;
import krait.vm.object.Texts;
import org.jspecify.annotations.Nullable;

/** {@code generator}. */
@PythonType("generator")
public final class GeneratorMethods {

  private GeneratorMethods() {}

  @PythonMethod(name = "__iter__")
  static PyObject iter(PyGenerator self) {
    return self;
  }

  @PythonMethod
  static PyObject next(PyGenerator self) {
    return ended(self.resume());
  }

  private static PyObject ended(@Nullable PyObject value) {
    if (value == null) {
      throw PyErrors.stopIteration();
    }
    return value;
  }

  @PythonMethod
  static PyObject send(PyGenerator self, PyObject value) {
    return ended(self.send(value));
  }

  @PythonMethod(name = "throw", style = "UNPACKED")
  static PyObject raise(
      PyGenerator self, PyObject type, @Nullable PyObject value, @Nullable PyObject traceback) {
    PyObject with = value == null ? PyNone.NONE : value;
    PyTraceback trace = null;
    if (traceback instanceof PyTraceback known) {
      trace = known;
    } else if (traceback != null && traceback != PyNone.NONE) {
      throw PyErrors.typeError("throw() third argument must be a traceback object");
    }
    PyException exception;
    if (Exceptions.isClass(type)) {
      exception = new PyException(type, with, trace).normalize();
    } else if (Exceptions.isInstance(type)) {
      if (with != PyNone.NONE) {
        throw PyErrors.typeError("instance exception may not have a separate value");
      }
      exception = new PyException(Exceptions.classOf(type), type, trace);
    } else {
      throw PyErrors.typeError(
          "exceptions must be classes, or instances, not " + type.type().name());
    }
    return ended(self.raise(exception));
  }

  @PythonMethod
  static void close(PyGenerator self) {
    self.close();
  }

  @PythonMethod(name = "__repr__", since = "2.6")
  static String repr(PyGenerator self) {
    return "<generator object " + self.code().name() + " at " + Texts.address(self) + ">";
  }

  @PythonGetter(name = "gi_frame", member = true)
  static PyObject frame(PyGenerator self) {
    PyFrame frame = self.frame();
    return frame == null ? PyNone.NONE : frame;
  }

  @PythonGetter(name = "gi_running", member = true)
  static long running(PyGenerator self) {
    return self.isRunning() ? 1 : 0;
  }

  @PythonGetter(name = "gi_code", since = "2.6", member = true)
  static PyObject code(PyGenerator self) {
    return self.code();
  }

  @PythonGetter(name = "__name__", since = "2.6")
  static String name(PyGenerator self) {
    return self.code().name();
  }
}
