package krait.vm.modules.io;

import krait.vm.object.Iterations;
import krait.vm.object.PyInt;
import krait.vm.object.PyList;
import krait.vm.object.PyObject;
import org.jspecify.annotations.Nullable;

/** Lines of files that only say how to read bytes. */
final class IoLines {

  private IoLines() {}

  /** The next line, or the beginning of it; empty at the end of the file. */
  static String line(IoObject self, long limit) {
    StringBuilder line = new StringBuilder();
    @Nullable PyObject peek = IoCalls.find(self, IoCalls.PEEK);
    while (limit < 0 || line.length() < limit) {
      int count = 1;
      if (peek != null) {
        count = ahead(peek, limit < 0 ? Long.MAX_VALUE : limit - line.length());
      }
      PyObject result = IoCalls.call(self, IoCalls.READ, PyInt.of(count));
      String bytes = IoCalls.bytes(result, "read()");
      if (bytes.isEmpty()) {
        break;
      }
      line.append(bytes);
      if (bytes.endsWith("\n")) {
        break;
      }
    }
    return line.toString();
  }

  /** How many bytes can be taken without going past the end of the line. */
  private static int ahead(PyObject peek, long most) {
    String bytes = IoCalls.bytes(peek.call1(PyInt.of(1)), "peek()");
    if (bytes.isEmpty()) {
      return 1;
    }
    int end = bytes.indexOf('\n') + 1;
    return (int) Math.min(end == 0 ? bytes.length() : end, most);
  }

  /** The lines that are left, or those up to one with which there are enough bytes. */
  static PyList lines(PyObject file, long hint) {
    PyList lines = new PyList();
    PyObject iterator = Iterations.iterator(file);
    long left = hint;
    PyObject line = Iterations.next(iterator);
    while (line != null) {
      lines.add(line);
      if (hint > 0) {
        left -= Iterations.length(line);
        if (left < 0) {
          break;
        }
      }
      line = Iterations.next(iterator);
    }
    return lines;
  }
}
