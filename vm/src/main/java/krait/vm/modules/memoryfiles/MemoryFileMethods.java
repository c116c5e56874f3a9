package krait.vm.modules.memoryfiles;

import krait.vm.object.Conversions;
import krait.vm.object.PyErrors;
import krait.vm.object.PyList;
import krait.vm.object.PyNone;
import krait.vm.object.PyObject;
import krait.vm.object.PyStr;
import krait.vm.object.PythonGetter;
import krait.vm.object.PythonMethod;
import krait.vm.object.PythonType;
import org.jspecify.annotations.Nullable;

/** What both kinds of files in memory have. */
@PythonType({"cStringIO.StringI", "cStringIO.StringO"})
public final class MemoryFileMethods {

  private MemoryFileMethods() {}

  private static long limit(@Nullable PyObject size) {
    return size == null ? -1 : Conversions.toLong(size);
  }

  @PythonMethod(style = "PARSED")
  static String read(MemoryFile self, @Nullable PyObject size) {
    self.check();
    return self.read(limit(size));
  }

  @PythonMethod(style = "PARSED")
  static String readline(MemoryFile self, @Nullable PyObject size) {
    self.check();
    return self.readLine(limit(size));
  }

  @PythonMethod(style = "PARSED")
  static PyObject readlines(MemoryFile self, @Nullable PyObject size) {
    self.check();
    long hint = limit(size);
    PyList lines = new PyList();
    long taken = 0;
    String line = self.readLine(-1);
    while (!line.isEmpty()) {
      lines.add(PyStr.of(line));
      taken += line.length();
      if (hint > 0 && taken >= hint) {
        break;
      }
      line = self.readLine(-1);
    }
    return lines;
  }

  @PythonMethod
  static void reset(MemoryFile self) {
    self.seek(0, 0);
  }

  @PythonMethod
  static long tell(MemoryFile self) {
    return self.position();
  }

  @PythonMethod(style = "PARSED")
  static void seek(MemoryFile self, PyObject offset, @Nullable PyObject whence) {
    self.check();
    self.seek(Conversions.toLong(offset), whence == null ? 0 : Conversions.toInt(whence));
  }

  @PythonMethod(style = "PARSED")
  static void truncate(MemoryFile self, @Nullable PyObject size) {
    self.check();
    self.truncate(size == null || size == PyNone.NONE ? self.position() : limit(size));
  }

  @PythonMethod(style = "UNPACKED")
  static String getvalue(MemoryFile self, @Nullable PyObject upToPosition) {
    self.check();
    return self.value(upToPosition != null && Conversions.isTrue(upToPosition));
  }

  @PythonMethod
  static void close(MemoryFile self) {
    self.close();
  }

  @PythonMethod
  static void flush(MemoryFile self) {
    self.check();
  }

  @PythonMethod
  static boolean isatty(MemoryFile self) {
    self.check();
    return false;
  }

  @PythonMethod(name = "__iter__")
  static PyObject iter(MemoryFile self) {
    self.check();
    return self;
  }

  @PythonMethod(name = "next")
  static PyObject nextLine(MemoryFile self) {
    PyObject line = self.next();
    if (line == null) {
      throw PyErrors.stopIteration();
    }
    return line;
  }

  @PythonGetter
  static boolean closed(MemoryFile self) {
    return self.isClosed();
  }
}
