package krait.vm.modules;

import java.util.ArrayList;
import java.util.List;
import krait.vm.object.Encodings;
import krait.vm.object.Iterations;
import krait.vm.object.PyBaseString;
import krait.vm.object.PyBuffer;
import krait.vm.object.PyByteArray;
import krait.vm.object.PyErrors;
import krait.vm.object.PyExc;
import krait.vm.object.PyException;
import krait.vm.object.PyFile;
import krait.vm.object.PyObject;
import krait.vm.object.PyStr;
import krait.vm.object.PyUnicode;
import krait.vm.object.PythonMethod;
import krait.vm.object.PythonType;

/** Writing to a {@code file}. */
@PythonType("file")
public final class FileWriteMethods {

  private static final int GROUP = 1000;

  private FileWriteMethods() {}

  @PythonMethod(style = "PARSED", errorName = "function")
  static void write(PyFile self, PyObject text) {
    FileRules.checkWritable(self);
    self.setSoftspace(0);
    if (text instanceof PyUnicode unicode) {
      self.write(Encodings.ascii(unicode).text());
    } else if (text instanceof PyStr || text instanceof PyBuffer || text instanceof PyByteArray) {
      self.write(text instanceof PyBuffer buffer ? buffer.content() : text.toString());
    } else {
      throw FileRules.current().noText(text);
    }
  }

  @PythonMethod
  static void writelines(PyFile self, PyObject lines) {
    FileRules.checkWritable(self);
    self.setSoftspace(0);
    PyObject iterator = iterator(lines);
    List<PyObject> group = nextGroup(iterator);
    while (!group.isEmpty()) {
      for (PyObject line : group) {
        write(self, line);
      }
      group = nextGroup(iterator);
    }
  }

  /** The next lines, which are all checked before any is written. */
  private static List<PyObject> nextGroup(PyObject iterator) {
    List<PyObject> group = new ArrayList<>();
    PyObject line = Iterations.next(iterator);
    while (line != null) {
      if (!(line instanceof PyBaseString) && !(line instanceof PyBuffer)) {
        throw PyErrors.typeError("writelines() argument must be a sequence of strings");
      }
      group.add(line);
      line = group.size() < GROUP ? Iterations.next(iterator) : null;
    }
    return group;
  }

  private static PyObject iterator(PyObject lines) {
    try {
      return Iterations.iterator(lines);
    } catch (PyException e) {
      if (e.matches(PyExc.TypeError)) {
        throw PyErrors.typeError("writelines() requires an iterable argument");
      }
      throw e;
    }
  }

  @PythonMethod
  static void flush(PyFile self) {
    self.stream().flush();
  }
}
