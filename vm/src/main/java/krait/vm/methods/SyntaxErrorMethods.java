package krait.vm.methods;

import krait.vm.object.Iterations;
import krait.vm.object.PyBaseException;
import krait.vm.object.PyErrors;
import krait.vm.object.PyInt;
import krait.vm.object.PyObject;
import krait.vm.object.PyStr;
import krait.vm.object.PythonGetter;
import krait.vm.object.PythonMethod;
import krait.vm.object.PythonSetter;
import krait.vm.object.PythonType;
import krait.vm.object.Texts;
import org.jspecify.annotations.Nullable;

/** {@code SyntaxError}. */
@PythonType("exceptions.SyntaxError")
public final class SyntaxErrorMethods {

  private static final int MSG = 0;
  private static final int FILENAME = 1;

  private SyntaxErrorMethods() {}

  @PythonMethod(name = "__init__")
  static void init(PyBaseException self, PyObject[] args, PyStr[] names) {
    ExceptionMethods.init(self, args, names);
    if (args.length >= 1) {
      self.setMember(MSG, args[0]);
    }
    if (args.length == 2) {
      PyObject[] place = Iterations.toArray(args[1]);
      if (place.length != 4) {
        throw PyErrors.indexError("tuple index out of range");
      }
      for (int i = 0; i < place.length; i++) {
        self.setMember(FILENAME + i, place[i]);
      }
    }
  }

  @PythonMethod(name = "__str__")
  static PyObject str(PyBaseException self) {
    PyObject message = self.memberOrNone(MSG);
    PyStr text = Texts.str(message);
    PyObject filename = self.member(FILENAME);
    PyObject line = self.member(FILENAME + 1);
    if (!(filename instanceof PyStr) && !(line instanceof PyInt)) {
      return text;
    }
    String place = filename instanceof PyStr path ? baseName(path.text()) : "";
    if (line instanceof PyInt) {
      place += (place.isEmpty() ? "" : ", ") + "line " + Texts.str(line);
    }
    return PyStr.of(text + " (" + place + ")");
  }

  private static String baseName(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  @PythonGetter(member = true)
  static PyObject msg(PyBaseException self) {
    return self.memberOrNone(0);
  }

  @PythonSetter(name = "msg")
  static void setMsg(PyBaseException self, @Nullable PyObject value) {
    self.setMember(0, value);
  }

  @PythonGetter(member = true)
  static PyObject filename(PyBaseException self) {
    return self.memberOrNone(1);
  }

  @PythonSetter(name = "filename")
  static void setFilename(PyBaseException self, @Nullable PyObject value) {
    self.setMember(1, value);
  }

  @PythonGetter(name = "lineno", member = true)
  static PyObject line(PyBaseException self) {
    return self.memberOrNone(2);
  }

  @PythonSetter(name = "lineno")
  static void setLine(PyBaseException self, @Nullable PyObject value) {
    self.setMember(2, value);
  }

  @PythonGetter(member = true)
  static PyObject offset(PyBaseException self) {
    return self.memberOrNone(3);
  }

  @PythonSetter(name = "offset")
  static void setOffset(PyBaseException self, @Nullable PyObject value) {
    self.setMember(3, value);
  }

  @PythonGetter(member = true)
  static PyObject text(PyBaseException self) {
    return self.memberOrNone(4);
  }

  @PythonSetter(name = "text")
  static void setText(PyBaseException self, @Nullable PyObject value) {
    self.setMember(4, value);
  }

  @PythonGetter(name = "print_file_and_line", member = true)
  static PyObject printFileAndLine(PyBaseException self) {
    return self.memberOrNone(5);
  }

  @PythonSetter(name = "print_file_and_line")
  static void setPrintFileAndLine(PyBaseException self, @Nullable PyObject value) {
    self.setMember(5, value);
  }
}
