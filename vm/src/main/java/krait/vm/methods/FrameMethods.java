package krait.vm.methods;

import krait.vm.object.ExceptionState;
import krait.vm.object.PyErrors;
import krait.vm.object.PyFrame;
import krait.vm.object.PyInt;
import krait.vm.object.PyNone;
import krait.vm.object.PyObject;
import krait.vm.object.PythonGetter;
import krait.vm.object.PythonSetter;
import krait.vm.object.PythonType;
import krait.vm.object.ThreadState;
import krait.vm.object.TypeRules;
import krait.vm.op.Frames;
import org.jspecify.annotations.Nullable;

/** {@code frame}. */
@PythonType("frame")
public final class FrameMethods {

  private FrameMethods() {}

  private static int offset(PyFrame self) {
    return ThreadState.current().interpreter().engine().offset(self);
  }

  private static PyObject shown(@Nullable PyObject object) {
    return object == null ? PyNone.NONE : object;
  }

  @PythonGetter(name = "f_back", member = true)
  static PyObject back(PyFrame self) {
    return shown(self.back());
  }

  @PythonGetter(name = "f_code", member = true)
  static PyObject code(PyFrame self) {
    return self.code();
  }

  @PythonGetter(name = "f_globals", member = true)
  static PyObject globals(PyFrame self) {
    return self.globals();
  }

  @PythonGetter(name = "f_builtins", member = true)
  static PyObject builtins(PyFrame self) {
    return self.builtins();
  }

  @PythonGetter(name = "f_locals")
  static PyObject locals(PyFrame self) {
    return Frames.locals(self);
  }

  @PythonGetter(name = "f_lasti", member = true)
  static long lasti(PyFrame self) {
    return offset(self);
  }

  @PythonGetter(name = "f_lineno")
  static long line(PyFrame self) {
    if (self.trace() == null) {
      return self.code().lineOf(offset(self));
    }
    int line = self.tracedLine();
    return line == 0 ? self.code().source().firstlineno() : line;
  }

  @PythonSetter(name = "f_lineno")
  static void setLine(PyFrame self, @Nullable PyObject value) {
    if (!(value instanceof PyInt line)) {
      throw PyErrors.valueError("lineno must be an integer");
    }
    ThreadState.current().interpreter().engine().setLine(self, (int) line.value());
  }

  @PythonGetter(name = "f_restricted")
  static boolean restricted(PyFrame self) {
    return false;
  }

  @PythonGetter(name = "f_trace")
  static PyObject trace(PyFrame self) {
    return shown(self.trace());
  }

  @PythonSetter(name = "f_trace")
  static void setTrace(PyFrame self, @Nullable PyObject value) {
    boolean none = value == PyNone.NONE && TypeRules.current().noneEndsTrace();
    self.setTrace(none ? null : value);
    if (value != null && !none) {
      self.setTracedLine(self.code().lineOf(offset(self)));
    }
  }

  private static ExceptionState saved(PyFrame self) {
    ExceptionState state = self.saved();
    return state == null ? ExceptionState.NONE : state;
  }

  @PythonGetter(name = "f_exc_type", member = true)
  static PyObject exceptionType(PyFrame self) {
    return saved(self).excType();
  }

  @PythonSetter(name = "f_exc_type")
  static void setExceptionType(PyFrame self, @Nullable PyObject value) {
    ExceptionState old = saved(self);
    self.setSaved(new ExceptionState(shown(value), old.value(), old.traceback()));
  }

  @PythonGetter(name = "f_exc_value", member = true)
  static PyObject exceptionValue(PyFrame self) {
    return saved(self).value();
  }

  @PythonSetter(name = "f_exc_value")
  static void setExceptionValue(PyFrame self, @Nullable PyObject value) {
    ExceptionState old = saved(self);
    self.setSaved(new ExceptionState(old.excType(), shown(value), old.traceback()));
  }

  @PythonGetter(name = "f_exc_traceback", member = true)
  static PyObject exceptionTraceback(PyFrame self) {
    return saved(self).traceback();
  }

  @PythonSetter(name = "f_exc_traceback")
  static void setExceptionTraceback(PyFrame self, @Nullable PyObject value) {
    ExceptionState old = saved(self);
    self.setSaved(new ExceptionState(old.excType(), old.value(), shown(value)));
  }
}
