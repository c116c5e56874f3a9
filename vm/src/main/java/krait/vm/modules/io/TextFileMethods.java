package krait.vm.modules.io;

import krait.vm.object.Conversions;
import krait.vm.object.PyErrors;
import krait.vm.object.PyExc;
import krait.vm.object.PyLong;
import krait.vm.object.PyNone;
import krait.vm.object.PyObject;
import krait.vm.object.PyStr;
import krait.vm.object.PyType;
import krait.vm.object.PyUnicode;
import krait.vm.object.PythonGetter;
import krait.vm.object.PythonMethod;
import krait.vm.object.PythonNew;
import krait.vm.object.PythonSetter;
import krait.vm.object.PythonType;
import org.jspecify.annotations.Nullable;

/** {@code _io.TextIOWrapper}: how it is made, reading and writing. */
@PythonType("_io.TextIOWrapper")
public final class TextFileMethods {

  private TextFileMethods() {}

  @PythonNew(name = "__new__")
  static PyObject create(PyType cls, PyObject[] args, PyStr[] names) {
    return new TextFile(cls);
  }

  @PythonMethod(
      name = "__init__",
      keywords = "buffer encoding errors newline line_buffering",
      style = "KEYWORDS",
      errorName = "fileio")
  static void init(
      TextFile self,
      PyObject buffer,
      @Nullable PyObject encoding,
      @Nullable PyObject errors,
      @Nullable PyObject newline,
      @Nullable PyObject lineBuffering) {
    self.close();
    String codec = LineEnds.nameOrNull(encoding, "fileio", 2);
    String handler = LineEnds.nameOrNull(errors, "fileio", 3);
    LineEnds ends = LineEnds.of(TextOptions.orNone(newline), "fileio", 4);
    boolean lines = lineBuffering != null && Conversions.toInt(lineBuffering) != 0;
    self.open(
        buffer,
        codec == null ? PreferredEncoding.name() : codec,
        handler == null ? "strict" : handler,
        ends,
        lines);
  }

  @PythonMethod(style = "PARSED")
  static PyObject read(TextFile self, @Nullable PyObject size) {
    long count = IoCalls.size(size, -1);
    self.check();
    self.reader().decoder();
    self.handOn();
    return PyUnicode.of(count < 0 ? self.reader().readAll() : self.reader().read(count));
  }

  private static String line(TextFile self, long limit) {
    self.check();
    self.handOn();
    return self.reader().line(limit);
  }

  @PythonMethod(style = "PARSED")
  static PyObject readline(TextFile self, @Nullable PyObject limit) {
    self.checkAttached();
    return PyUnicode.of(line(self, IoCalls.size(limit, -1)));
  }

  @PythonMethod(style = "SLOT")
  static PyObject next(TextFile self) {
    self.checkAttached();
    TextReader reader = self.reader();
    reader.setTelling(false);
    boolean plain = !self.type().isHeap();
    PyObject line = plain ? PyUnicode.of(line(self, -1)) : IoCalls.call(self, IoCalls.READLINE);
    if (!(line instanceof PyUnicode)) {
      throw PyErrors.of(
          PyExc.IOError,
          "readline() should have returned an str object, not '" + line.type().name() + "'");
    }
    if (line.toString().isEmpty()) {
      reader.forgetSnapshot();
      reader.setTelling(self.isSeekable());
      throw PyErrors.stopIteration();
    }
    return line;
  }

  @PythonMethod(style = "PARSED")
  static PyObject write(TextFile self, PyObject object) {
    self.checkAttached();
    if (!(object instanceof PyUnicode text)) {
      throw PyErrors.typeError(
          "write() argument 1 must be unicode, not "
              + (object == PyNone.NONE ? "None" : object.type().name()));
    }
    self.check();
    self.write(text);
    return PyLong.of(text.length());
  }

  @PythonMethod
  static PyObject tell(TextFile self) {
    return TextPosition.of(self);
  }

  @PythonMethod(style = "PARSED")
  static PyObject seek(TextFile self, PyObject cookie, @Nullable PyObject whence) {
    int from = whence == null ? 0 : Conversions.toInt(whence);
    return TextPosition.seek(self, cookie, from);
  }

  @PythonMethod(style = "PARSED")
  static PyObject truncate(TextFile self, @Nullable PyObject size) {
    self.checkAttached();
    IoCalls.call(self, IoCalls.FLUSH);
    return IoCalls.call(self.buffer(), IoCalls.TRUNCATE, TextOptions.orNone(size));
  }

  @PythonMethod
  static PyObject flush(TextFile self) {
    self.check();
    self.reader().setTelling(self.isSeekable());
    self.handOn();
    return IoCalls.call(self.buffer(), IoCalls.FLUSH);
  }

  @PythonGetter(name = "_CHUNK_SIZE")
  static long chunkSize(TextFile self) {
    self.checkAttached();
    return self.chunkSize();
  }

  @PythonSetter(name = "_CHUNK_SIZE")
  static void setChunkSize(TextFile self, @Nullable PyObject value) {
    self.checkAttached();
    if (value == null) {
      throw PyErrors.attributeError("cannot delete attribute");
    }
    long size = IoCalls.index(value);
    if (size <= 0) {
      throw PyErrors.valueError("a strictly positive integer is required");
    }
    self.setChunkSize((int) Math.min(size, Integer.MAX_VALUE));
  }

  @PythonGetter(name = "line_buffering", member = true)
  static boolean lineBuffering(TextFile self) {
    return self.lineBuffering();
  }
}
