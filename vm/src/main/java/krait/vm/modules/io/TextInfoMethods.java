package krait.vm.modules.io;

import krait.vm.object.Conversions;
import krait.vm.object.PyNone;
import krait.vm.object.PyObject;
import krait.vm.object.PyStr;
import krait.vm.object.PythonGetter;
import krait.vm.object.PythonMethod;
import krait.vm.object.PythonType;

/** {@code _io.TextIOWrapper}: what it says of the file beneath, and its end. */
@PythonType("_io.TextIOWrapper")
public final class TextInfoMethods {

  private TextInfoMethods() {}

  @PythonMethod
  static PyObject detach(TextFile self) {
    self.checkAttached();
    return self.detach();
  }

  @PythonMethod
  static PyObject close(TextFile self) {
    PyObject buffer = self.buffer();
    if (Conversions.isTrue(IoCalls.get(self, IoCalls.CLOSED))) {
      return PyNone.NONE;
    }
    IoBaseMethods.both(
        () -> IoCalls.call(self, IoCalls.FLUSH), () -> IoCalls.call(buffer, IoCalls.CLOSE));
    return PyNone.NONE;
  }

  @PythonMethod
  static PyObject fileno(TextFile self) {
    return IoCalls.call(self.buffer(), IoCalls.FILENO);
  }

  @PythonMethod
  static PyObject isatty(TextFile self) {
    return IoCalls.call(self.buffer(), IoCalls.ISATTY);
  }

  @PythonMethod
  static PyObject readable(TextFile self) {
    return IoCalls.call(self.buffer(), IoCalls.READABLE);
  }

  @PythonMethod
  static PyObject writable(TextFile self) {
    return IoCalls.call(self.buffer(), IoCalls.WRITABLE);
  }

  @PythonMethod
  static PyObject seekable(TextFile self) {
    return IoCalls.call(self.buffer(), IoCalls.SEEKABLE);
  }

  @PythonGetter
  static PyObject name(TextFile self) {
    return IoCalls.get(self.buffer(), IoCalls.NAME);
  }

  @PythonGetter
  static PyObject closed(TextFile self) {
    return IoCalls.get(self.buffer(), IoCalls.CLOSED);
  }

  @PythonGetter
  static PyObject newlines(TextFile self) {
    self.checkAttached();
    StreamDecoder decoder = self.decoder();
    return decoder == null ? PyNone.NONE : decoder.newlines();
  }

  @PythonGetter
  static PyObject errors(TextFile self) {
    if (!self.isInitialized()) {
      self.checkAttached();
    }
    return PyStr.of(self.errors());
  }

  @PythonGetter(member = true)
  static PyObject encoding(TextFile self) {
    return self.isInitialized() ? PyStr.of(self.encoding()) : PyNone.NONE;
  }

  @PythonGetter(member = true)
  static PyObject buffer(TextFile self) {
    return self.bufferOrNone();
  }

  @PythonMethod(name = "__repr__")
  static String repr(TextFile self) {
    if (!self.isInitialized()) {
      self.checkAttached();
    }
    return BufferedMethods.repr(self, " encoding='" + self.encoding() + "'");
  }
}
