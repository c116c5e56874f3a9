package krait.vm.modules.io;

import krait.vm.modules.BufferArguments;
import krait.vm.object.Iterations;
import krait.vm.object.PyErrors;
import krait.vm.object.PyList;
import krait.vm.object.PyLong;
import krait.vm.object.PyNone;
import krait.vm.object.PyObject;
import krait.vm.object.PyStr;
import krait.vm.object.PyType;
import krait.vm.object.PyUnicode;
import krait.vm.object.PythonGetter;
import krait.vm.object.PythonMethod;
import krait.vm.object.PythonNew;
import krait.vm.object.PythonType;
import org.jspecify.annotations.Nullable;

/** {@code _io.BytesIO}. */
@PythonType({"_io.BytesIO", "_bytesio._BytesIO"})
public final class BytesFileMethods {

  private BytesFileMethods() {}

  @PythonNew(name = "__new__")
  static PyObject create(PyType cls, PyObject[] args, PyStr[] names) {
    return new BytesFile(cls);
  }

  @PythonMethod(
      name = "__init__",
      keywords = "initial_bytes",
      style = "KEYWORDS",
      errorName = "BytesIO")
  static void init(BytesFile self, @Nullable PyObject content) {
    self.assign("");
    if (content != null && content != PyNone.NONE) {
      self.check();
      self.assign(bytes(content));
    }
  }

  /** The bytes of what is written. */
  static String bytes(PyObject object) {
    String bytes = object instanceof PyUnicode ? null : BufferArguments.bytes(object);
    if (bytes == null) {
      throw PyErrors.typeError(
          "'" + object.type().name() + "' does not have the buffer interface");
    }
    return bytes;
  }

  private static PyObject number(long value) {
    return PyLong.of(value);
  }

  @PythonMethod(style = "PLAIN")
  static String read(BytesFile self, PyObject[] args) {
    self.check();
    return self.read(BytesArguments.size(args, "read"));
  }

  @PythonMethod
  static String read1(BytesFile self, PyObject size) {
    self.check();
    return self.read(IoCalls.size(size, -1));
  }

  @PythonMethod(style = "PARSED")
  static String readline(BytesFile self, PyObject[] args) {
    self.check();
    return self.line(BytesArguments.size(args, "readline"));
  }

  @PythonMethod(style = "PARSED")
  static PyObject readlines(BytesFile self, PyObject[] args) {
    self.check();
    long hint = BytesArguments.size(args, "readlines");
    PyList lines = new PyList();
    long taken = 0;
    String line = self.line(-1);
    while (!line.isEmpty()) {
      lines.add(PyStr.of(line));
      taken += line.length();
      boolean enough = hint > 0 && taken >= hint;
      line = enough ? "" : self.line(-1);
    }
    return lines;
  }

  @PythonMethod
  static PyObject readinto(BytesFile self, PyObject target) {
    self.check();
    WritableBytes room = WritableBytes.of(target, "");
    String data = self.read(room.size());
    room.put(data);
    return number(data.length());
  }

  @PythonMethod
  static PyObject write(BytesFile self, PyObject object) {
    self.check();
    String bytes = bytes(object);
    self.write(bytes);
    return number(bytes.length());
  }

  @PythonMethod(style = "PLAIN")
  static void writelines(BytesFile self, PyObject lines) {
    self.check();
    PyObject iterator = Iterations.iterator(lines);
    PyObject line = Iterations.next(iterator);
    while (line != null) {
      IoCalls.call(self, IoCalls.WRITE, line);
      line = Iterations.next(iterator);
    }
  }

  @PythonMethod
  static PyObject tell(BytesFile self) {
    self.check();
    return number(self.position());
  }

  @PythonMethod(style = "PARSED")
  static PyObject seek(BytesFile self, PyObject[] args) {
    self.check();
    return number(BytesArguments.seek(self, args));
  }

  @PythonMethod(style = "PARSED")
  static PyObject truncate(BytesFile self, PyObject[] args) {
    self.check();
    long size = BytesArguments.size(args, "truncate", self.position());
    if (size < 0) {
      throw PyErrors.valueError("negative size value " + size);
    }
    self.truncate(size);
    return number(size);
  }

  @PythonMethod
  static String getvalue(BytesFile self) {
    self.check();
    return self.value();
  }

  @PythonMethod
  static void close(BytesFile self) {
    self.close();
  }

  @PythonMethod
  static void flush(BytesFile self) {
    self.check();
  }

  @PythonMethod
  static boolean isatty(BytesFile self) {
    self.check();
    return false;
  }

  @PythonMethod
  static boolean readable(BytesFile self) {
    self.check();
    return true;
  }

  @PythonMethod
  static boolean writable(BytesFile self) {
    return readable(self);
  }

  @PythonMethod
  static boolean seekable(BytesFile self) {
    return readable(self);
  }

  @PythonMethod(name = "__iter__")
  static PyObject iter(BytesFile self) {
    return self;
  }

  @PythonMethod(style = "SLOT")
  static PyObject next(BytesFile self) {
    self.check();
    String line = self.line(-1);
    if (line.isEmpty()) {
      throw PyErrors.stopIteration();
    }
    return PyStr.of(line);
  }

  @PythonGetter
  static boolean closed(BytesFile self) {
    return self.isClosed();
  }

  @PythonMethod(name = "__getstate__")
  static PyObject state(BytesFile self) {
    self.check();
    return BytesArguments.state(self);
  }

  @PythonMethod(name = "__setstate__")
  static void setState(BytesFile self, PyObject state) {
    self.check();
    BytesArguments.setState(self, state);
  }
}
