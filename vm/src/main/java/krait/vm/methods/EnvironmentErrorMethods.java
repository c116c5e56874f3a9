package krait.vm.methods;

import krait.vm.object.PyBaseException;
import krait.vm.object.PyObject;
import krait.vm.object.PyStr;
import krait.vm.object.PyTuple;
import krait.vm.object.PythonGetter;
import krait.vm.object.PythonMethod;
import krait.vm.object.PythonSetter;
import krait.vm.object.PythonType;
import krait.vm.object.Texts;
import org.jspecify.annotations.Nullable;

/** {@code EnvironmentError}, {@code IOError} and {@code OSError}. */
@PythonType("exceptions.EnvironmentError")
public final class EnvironmentErrorMethods {

  private static final int ERRNO = 0;
  private static final int STRERROR = 1;
  private static final int FILENAME = 2;

  private EnvironmentErrorMethods() {}

  @PythonMethod(name = "__init__")
  static void init(PyBaseException self, PyObject[] args, PyStr[] names) {
    ExceptionMethods.init(self, args, names);
    if (args.length == 2 || args.length == 3) {
      self.setMember(ERRNO, args[0]);
      self.setMember(STRERROR, args[1]);
      if (args.length == 3) {
        self.setMember(FILENAME, args[2]);
        self.setArgs(new PyTuple(args[0], args[1]));
      }
    }
  }

  @PythonMethod(name = "__reduce__")
  static PyObject reduce(PyBaseException self) {
    PyTuple args = self.args();
    PyObject filename = self.member(FILENAME);
    if (args.size() == 2 && filename != null) {
      args = new PyTuple(args.get(0), args.get(1), filename);
    }
    return self.dict().size() == 0
        ? new PyTuple(self.type(), args)
        : new PyTuple(self.type(), args, self.dict());
  }

  @PythonMethod(name = "__str__")
  static PyObject str(PyBaseException self) {
    PyObject number = self.member(ERRNO);
    PyObject text = self.member(STRERROR);
    if (number == null || text == null) {
      return ExceptionMethods.str(self);
    }
    String shown = "[Errno " + Texts.str(number) + "] " + Texts.str(text);
    PyObject filename = self.member(FILENAME);
    return PyStr.of(filename == null ? shown : shown + ": " + Texts.repr(filename));
  }

  @PythonGetter(member = true)
  static PyObject errno(PyBaseException self) {
    return self.memberOrNone(ERRNO);
  }

  @PythonSetter(name = "errno")
  static void setErrno(PyBaseException self, @Nullable PyObject value) {
    self.setMember(ERRNO, value);
  }

  @PythonGetter(member = true)
  static PyObject strerror(PyBaseException self) {
    return self.memberOrNone(STRERROR);
  }

  @PythonSetter(name = "strerror")
  static void setStrerror(PyBaseException self, @Nullable PyObject value) {
    self.setMember(STRERROR, value);
  }

  @PythonGetter(member = true)
  static PyObject filename(PyBaseException self) {
    return self.memberOrNone(FILENAME);
  }

  @PythonSetter(name = "filename")
  static void setFilename(PyBaseException self, @Nullable PyObject value) {
    self.setMember(FILENAME, value);
  }
}
