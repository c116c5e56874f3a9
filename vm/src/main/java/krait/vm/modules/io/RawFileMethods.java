package krait.vm.modules.io;

import krait.vm.modules.BufferArguments;
import krait.vm.object.Attributes;
import krait.vm.object.Conversions;
import krait.vm.object.Errno;
import krait.vm.object.PyExc;
import krait.vm.object.PyInt;
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
import krait.vm.object.Texts;
import org.jspecify.annotations.Nullable;

/** {@code _io.FileIO}. */
@PythonType({"_io.FileIO", "_FileIO"})
public final class RawFileMethods {

  private RawFileMethods() {}

  @PythonNew(name = "__new__")
  static PyObject create(PyType cls, PyObject[] args, PyStr[] names) {
    return new RawFile(cls);
  }

  @PythonMethod(
      name = "__init__",
      keywords = "file mode closefd",
      style = "KEYWORDS",
      errorName = "fileio")
  static void init(
      RawFile self, PyObject file, @Nullable PyObject mode, @Nullable PyObject closefd) {
    if (!self.isClosed()) {
      self.close();
    }
    RawOpening.open(self, file, mode, closefd);
  }

  @PythonMethod
  static void close(RawFile self) {
    if (self.isOld()) {
      self.close();
      return;
    }
    IoBaseMethods.both(() -> IoBaseMethods.close(self), self::close);
  }

  @PythonMethod
  static PyObject read(RawFile self, @Nullable PyObject size) {
    self.check();
    long count = self.isOld() && size != null ? Conversions.toLong(size) : IoCalls.size(size, -1);
    return PyStr.of(
        count < 0 ? RawOpening.all(self) : self.read((int) Math.min(count, Integer.MAX_VALUE)));
  }

  @PythonMethod
  static String readall(RawFile self) {
    if (self.isOld() && self.isClosed()) {
      throw Errno.EBADF.error(PyExc.IOError);
    }
    return self.readAll();
  }

  @PythonMethod
  static PyObject readinto(RawFile self, @Nullable PyObject target) {
    self.read(0);
    if (target == null) {
      throw krait.vm.object.PyErrors.typeError("function takes exactly 1 argument (0 given)");
    }
    WritableBytes bytes = WritableBytes.of(target, "");
    String data = self.read(bytes.size());
    bytes.put(data);
    return PyLong.of(data.length());
  }

  @PythonMethod(style = "PARSED")
  static PyObject write(RawFile self, PyObject[] args) {
    self.check();
    if (!self.isWritable()) {
      self.write("");
    }
    if (args.length != 1) {
      throw krait.vm.object.PyErrors.typeError(
          "write() takes exactly 1 argument (" + args.length + " given)");
    }
    String where = self.isOld() ? "" : "write() ";
    String bytes = BufferArguments.bytes(args[0], where + "argument 1 must be string or buffer");
    self.write(bytes);
    return PyLong.of(bytes.length());
  }

  @PythonMethod(style = "PARSED")
  static PyObject seek(RawFile self, PyObject offset, @Nullable PyObject whence) {
    self.check();
    int from = whence == null ? 0 : Conversions.toInt(whence);
    return PyLong.of(self.seek(RawOpening.offset(offset), from));
  }

  @PythonMethod
  static PyObject tell(RawFile self) {
    self.check();
    return PyLong.of(self.seek(0, 1));
  }

  @PythonMethod(style = "PARSED")
  static PyObject truncate(RawFile self, @Nullable PyObject size) {
    self.check();
    if (!self.isWritable()) {
      self.write("");
    }
    PyObject length = size == null || size == PyNone.NONE ? PyLong.of(self.seek(0, 1)) : size;
    long bytes = RawOpening.offset(length);
    self.stream().truncate(bytes);
    return self.isOld() ? PyLong.of(self.seek(bytes, 0)) : length;
  }

  @PythonMethod
  static boolean isatty(RawFile self) {
    self.check();
    return self.stream().isTerminal();
  }

  @PythonMethod
  static PyObject fileno(RawFile self) {
    return PyInt.of(self.number());
  }

  @PythonMethod
  static boolean readable(RawFile self) {
    self.check();
    return self.isReadable();
  }

  @PythonMethod
  static boolean writable(RawFile self) {
    self.check();
    return self.isWritable();
  }

  @PythonMethod
  static boolean seekable(RawFile self) {
    return self.isSeekable();
  }

  @PythonGetter
  static boolean closed(RawFile self) {
    return self.isClosed();
  }

  @PythonGetter
  static boolean closefd(RawFile self) {
    return self.closesNumber();
  }

  @PythonGetter
  static PyObject mode(RawFile self) {
    return PyUnicode.of(self.shownMode());
  }

  @PythonMethod(name = "__repr__")
  static String repr(RawFile self) {
    if (self.isOld()) {
      String fields = self.isClosed() ? "-1" : self.number() + ", '" + self.shownMode() + "'";
      return "_fileio._FileIO(" + fields + ")";
    }
    String type = "<_io.FileIO";
    if (self.isClosed()) {
      return type + " [closed]>";
    }
    PyObject name = Attributes.find(self, IoCalls.NAME);
    String shown = name == null ? "fd=" + self.number() : "name=" + Texts.repr(name);
    return type + " " + shown + " mode='" + self.shownMode() + "'>";
  }
}
