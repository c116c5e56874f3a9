package krait.vm.modules;

import java.util.ArrayList;
import java.util.List;
import krait.vm.object.Encodings;
import krait.vm.object.Iterations;
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
import krait.vm.object.RawBytes;
import krait.vm.object.ThreadState;
import krait.vm.object.VersionRange;
import krait.vm.op.PrintOps;

/** Writing to a {@code file}. */
@PythonType("file")
public final class FileWriteMethods {

  private static final int GROUP = 1000;
  private static final int ASCII_LIMIT = 0x80;

  private FileWriteMethods() {}

  @PythonMethod(style = "PARSED", errorName = "function")
  static void write(PyFile self, PyObject text) {
    FileRules.checkWritable(self);
    self.setSoftspace(0);
    if (text instanceof PyUnicode unicode) {
      boolean encodes = FileRules.current().encodes();
      self.write(encodes ? PrintOps.encoded(self, unicode) : Encodings.ascii(unicode).text());
    } else if (text instanceof PyStr
        || text instanceof PyBuffer
        || text instanceof PyByteArray
        || (text instanceof RawBytes && self.mode().indexOf('b') >= 0)) {
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
    boolean binary = self.mode().indexOf('b') >= 0;
    List<PyObject> group = nextGroup(iterator, binary);
    while (!group.isEmpty()) {
      for (PyObject line : group) {
        self.write(bytes(line));
      }
      group = nextGroup(iterator, binary);
    }
  }

  /** The next lines, which are all checked before any is written. */
  private static List<PyObject> nextGroup(PyObject iterator, boolean binary) {
    List<PyObject> group = new ArrayList<>();
    PyObject line = Iterations.next(iterator);
    while (line != null) {
      boolean isText =
          line instanceof PyUnicode unicode
              ? isAscii(unicode)
              : line instanceof PyStr || line instanceof PyBuffer || isRaw(line, binary);
      if (!isText) {
        throw PyErrors.typeError("writelines() argument must be a sequence of strings");
      }
      group.add(line);
      line = group.size() < GROUP ? Iterations.next(iterator) : null;
    }
    return group;
  }

  /** Whether bytes that can change are taken: newer versions write any to a binary file. */
  private static boolean isRaw(PyObject line, boolean binary) {
    return line instanceof PyByteArray
        || (binary
            && line instanceof RawBytes
            && VersionRange.FROM_2_7.contains(ThreadState.current().interpreter().version()));
  }

  private static boolean isAscii(PyUnicode text) {
    for (int i = 0; i < text.text().length(); i++) {
      if (text.text().charAt(i) >= ASCII_LIMIT) {
        return false;
      }
    }
    return true;
  }

  private static String bytes(PyObject line) {
    return line instanceof RawBytes raw ? raw.content() : line.toString();
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
