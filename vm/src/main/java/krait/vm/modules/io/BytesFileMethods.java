package krait.vm.modules.io;

import krait.vm.modules.BufferArguments;
import krait.vm.object.Iterations;
import krait.vm.object.PyErrors;
import krait.vm.object.PyInt;
import krait.vm.object.PyList;
import krait.vm.object.PyLong;
import krait.vm.object.PyObject;
import krait.vm.object.PyStr;
import krait.vm.object.PyType;
import krait.vm.object.PyUnicode;
import krait.vm.object.PythonGetter;
import krait.vm.object.PythonMethod;
import krait.vm.object.PythonNew;
import krait.vm.object.PythonType;

/** {@code _io.BytesIO}. */
@PythonType({"_io.BytesIO", "_bytesio._BytesIO"})
public final class BytesFileMethods {

  private BytesFileMethods() {}

  @PythonNew(name = "__new__")
  static PyObject create(PyType cls, PyObject[] args, PyStr[] names) {
    return new BytesFile(cls);
  }

  /** The bytes of what is written. */
  static String bytes(BytesFile self, PyObject object) {
    String bytes = object instanceof PyUnicode ? null : BufferArguments.bytes(object);
    if (bytes == null) {
      String type = object.type().name();
      throw PyErrors.typeError(
          !self.isOld()
              ? "'" + type + "' does not have the buffer interface"
              : object instanceof PyUnicode
                  ? "expecting a bytes object, got " + type
                  : "expected a readable buffer object");
    }
    return bytes;
  }

  private static PyObject number(BytesFile self, long value) {
    return self.isOld() ? PyInt.of(value) : PyLong.of(value);
  }

  @PythonMethod(style = "PLAIN")
  static String read(BytesFile self, PyObject[] args) {
    self.check();
    return self.read(BytesArguments.size(self, args, "read"));
  }

  @PythonMethod
  static String read1(BytesFile self, PyObject size) {
    self.check();
    return self.read(IoCalls.size(size, -1));
  }

  @PythonMethod(style = "PARSED")
  static String readline(BytesFile self, PyObject[] args) {
    self.check();
    return self.line(BytesArguments.size(self, args, "readline"));
  }

  @PythonMethod(style = "PARSED")
  static PyObject readlines(BytesFile self, PyObject[] args) {
    self.check();
    long hint = BytesArguments.size(self, args, "readlines");
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
    if (self.isOld() && target instanceof PyStr) {
      throw PyErrors.typeError("Cannot use string as modifiable buffer");
    }
    WritableBytes room = WritableBytes.of(target, "");
    String data = self.read(room.size());
    room.put(data);
    return number(self, data.length());
  }

  @PythonMethod
  static PyObject write(BytesFile self, PyObject object) {
    self.check();
    String bytes = bytes(self, object);
    self.write(bytes);
    return number(self, bytes.length());
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
    return number(self, self.position());
  }

  @PythonMethod(style = "PARSED")
  static PyObject seek(BytesFile self, PyObject[] args) {
    self.check();
    return number(self, BytesArguments.seek(self, args));
  }

  @PythonMethod(style = "PARSED")
  static PyObject truncate(BytesFile self, PyObject[] args) {
    self.check();
    long size = BytesArguments.size(self, args, "truncate", self.position());
    if (size < 0) {
      throw PyErrors.valueError("negative size value " + size);
    }
    self.truncate(size);
    if (self.isOld()) {
      self.setPosition(size);
    }
    return number(self, size);
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

  /** Refuses a closed file, in the versions that do. */
  private static void checkAbility(BytesFile self) {
    if (!self.isOld()) {
      self.check();
    }
  }

  @PythonMethod
  static void flush(BytesFile self) {
    checkAbility(self);
  }

  @PythonMethod
  static boolean isatty(BytesFile self) {
    self.check();
    return false;
  }

  @PythonMethod
  static boolean readable(BytesFile self) {
    checkAbility(self);
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

  @PythonMethod(name = "__sizeof__", since = "2.7")
  static long sizeOf(BytesFile self) {
    return IoObject.sizeOf(self) + self.room();
  }

  @PythonMethod(name = "__getstate__", since = "2.7")
  static PyObject state(BytesFile self) {
    self.check();
    return BytesArguments.state(self);
  }

  @PythonMethod(name = "__setstate__", since = "2.7")
  static void setState(BytesFile self, PyObject state) {
    self.check();
    BytesArguments.setState(self, state);
  }
}
