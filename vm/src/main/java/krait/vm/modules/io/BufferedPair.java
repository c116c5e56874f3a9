package krait.vm.modules.io;

import krait.vm.object.Calls;
import krait.vm.object.PyBool;
import krait.vm.object.PyErrors;
import krait.vm.object.PyExc;
import krait.vm.object.PyNone;
import krait.vm.object.PyObject;
import krait.vm.object.PyStr;
import krait.vm.object.PyType;
import krait.vm.object.PythonGetter;
import krait.vm.object.PythonMethod;
import krait.vm.object.PythonNew;
import krait.vm.object.PythonType;
import krait.vm.object.Warnings;
import org.jspecify.annotations.Nullable;

/** {@code _io.BufferedRWPair}: one file to read and another one to write. */
@PythonType("_io.BufferedRWPair")
public final class BufferedPair extends IoObject {

  /** The type. */
  static final PyType PAIR = PyType.builtin("_io.BufferedRWPair", IoObject.BUFFERED, true);

  private @Nullable PyObject reader;
  private @Nullable PyObject writer;

  private BufferedPair(PyType type) {
    super(type);
  }

  private static PyObject present(@Nullable PyObject file) {
    if (file == null) {
      throw PyErrors.valueError("I/O operation on uninitialized object");
    }
    return file;
  }

  private PyObject reader() {
    return present(reader);
  }

  private PyObject writer() {
    return present(writer);
  }

  @Override
  boolean isClosed() {
    return krait.vm.object.Conversions.isTrue(IoCalls.get(writer(), IoCalls.CLOSED));
  }

  @PythonNew(name = "__new__")
  static PyObject create(PyType cls, PyObject[] args, PyStr[] names) {
    return new BufferedPair(cls);
  }

  @PythonMethod(name = "__init__", style = "PARSED", errorName = "BufferedRWPair")
  static void init(
      BufferedPair self,
      PyObject reader,
      PyObject writer,
      @Nullable PyObject size,
      @Nullable PyObject most) {
    PyObject bytes = krait.vm.object.PyInt.of(BufferedMethods.bufferSize(size));
    if (most != null) {
      Warnings.warn(PyExc.DeprecationWarning, "max_buffer_size is deprecated");
    }
    IoCalls.check(reader, IoCalls.READABLE);
    IoCalls.check(writer, IoCalls.WRITABLE);
    self.reader = BufferedFile.READER.call(new PyObject[] {reader, bytes}, Calls.NO_NAMES);
    self.writer = BufferedFile.WRITER.call(new PyObject[] {writer, bytes}, Calls.NO_NAMES);
  }

  private static PyObject forward(PyObject file, PyStr method, PyObject[] args) {
    return IoCalls.get(file, method).call(args, Calls.NO_NAMES);
  }

  @PythonMethod
  static PyObject read(BufferedPair self, PyObject[] args) {
    return forward(self.reader(), IoCalls.READ, args);
  }

  @PythonMethod
  static PyObject peek(BufferedPair self, PyObject[] args) {
    return forward(self.reader(), IoCalls.PEEK, args);
  }

  @PythonMethod
  static PyObject read1(BufferedPair self, PyObject[] args) {
    return forward(self.reader(), IoCalls.READ1, args);
  }

  @PythonMethod
  static PyObject readinto(BufferedPair self, PyObject[] args) {
    return forward(self.reader(), IoCalls.READINTO, args);
  }

  @PythonMethod
  static PyObject write(BufferedPair self, PyObject[] args) {
    return forward(self.writer(), IoCalls.WRITE, args);
  }

  @PythonMethod
  static PyObject flush(BufferedPair self) {
    return IoCalls.call(self.writer(), IoCalls.FLUSH);
  }

  @PythonMethod
  static PyObject readable(BufferedPair self) {
    return IoCalls.call(self.reader(), IoCalls.READABLE);
  }

  @PythonMethod
  static PyObject writable(BufferedPair self) {
    return IoCalls.call(self.writer(), IoCalls.WRITABLE);
  }

  @PythonMethod
  static PyObject close(BufferedPair self) {
    PyObject reader = self.reader;
    if (self.writer == null && reader == null) {
      present(null);
    }
    IoBaseMethods.both(
        () -> IoCalls.call(self.writer(), IoCalls.CLOSE),
        () -> IoCalls.call(self.reader(), IoCalls.CLOSE));
    return PyNone.NONE;
  }

  @PythonMethod
  static PyObject isatty(BufferedPair self) {
    PyObject result = IoCalls.call(self.writer(), IoCalls.ISATTY);
    return result == PyBool.FALSE ? IoCalls.call(self.reader(), IoCalls.ISATTY) : result;
  }

  @PythonGetter
  static PyObject closed(BufferedPair self) {
    return IoCalls.get(self.writer(), IoCalls.CLOSED);
  }
}
