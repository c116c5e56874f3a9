package krait.vm.modules.io;

import krait.vm.object.Conversions;
import krait.vm.object.PyErrors;
import krait.vm.object.PyExc;
import krait.vm.object.PyInt;
import krait.vm.object.PyLong;
import krait.vm.object.PyNone;
import krait.vm.object.PyObject;
import krait.vm.object.PyStr;
import krait.vm.object.PyTuple;
import krait.vm.object.PyType;
import krait.vm.object.PyUnicode;
import krait.vm.object.PythonGetter;
import krait.vm.object.PythonMethod;
import krait.vm.object.PythonNew;
import krait.vm.object.PythonType;
import org.jspecify.annotations.Nullable;

/** {@code _io.StringIO}. */
@PythonType("_io.StringIO")
public final class StringFileMethods {

  private static final int STATE_SIZE = 4;

  private StringFileMethods() {}

  @PythonNew(name = "__new__")
  static PyObject create(PyType cls, PyObject[] args, PyStr[] names) {
    return new StringFile(cls);
  }

  @PythonMethod(name = "__init__", keywords = "initial_value newline", style = "KEYWORDS")
  static void init(StringFile self, @Nullable PyObject value, @Nullable PyObject newline) {
    LineEnds ends = newline == null ? new LineEnds("\n") : LineEnds.of(newline, "__init__", 2);
    if (value != null && value != PyNone.NONE && !(value instanceof PyUnicode)) {
      throw PyErrors.typeError("initial_value must be unicode or None, not " + value.type().name());
    }
    self.open(ends);
    if (value instanceof PyUnicode text) {
      self.write(text);
      self.setPosition(0);
    }
  }

  private static PyObject text(String text) {
    return PyUnicode.of(text);
  }

  @PythonMethod(style = "PARSED")
  static PyObject read(StringFile self, @Nullable PyObject size) {
    self.check();
    return text(self.read(IoCalls.size(size, -1)));
  }

  @PythonMethod(style = "PARSED")
  static PyObject readline(StringFile self, @Nullable PyObject limit) {
    self.check();
    return text(self.line(IoCalls.size(limit, -1)));
  }

  @PythonMethod(style = "SLOT")
  static PyObject next(StringFile self) {
    self.check();
    boolean plain = !self.type().isHeap();
    PyObject line = plain ? text(self.line(-1)) : IoCalls.call(self, IoCalls.READLINE);
    if (!(line instanceof PyUnicode)) {
      throw PyErrors.of(
          PyExc.IOError,
          "readline() should have returned an str object, not '" + line.type().name() + "'");
    }
    if (line.toString().isEmpty()) {
      throw PyErrors.stopIteration();
    }
    return line;
  }

  @PythonMethod
  static PyObject write(StringFile self, PyObject object) {
    if (!(object instanceof PyUnicode text)) {
      throw PyErrors.typeError("unicode argument expected, got '" + object.type().name() + "'");
    }
    self.check();
    if (text.length() > 0) {
      self.write(text);
    }
    return PyLong.of(text.length());
  }

  @PythonMethod
  static PyObject tell(StringFile self) {
    self.check();
    return PyLong.of(self.position());
  }

  @PythonMethod(style = "PARSED")
  static PyObject seek(StringFile self, PyObject offset, @Nullable PyObject whence) {
    long to = IoCalls.index(offset);
    int from = whence == null ? 0 : Conversions.toInt(whence);
    self.check();
    if (from < 0 || from > 2) {
      throw PyErrors.valueError("Invalid whence (" + from + ", should be 0, 1 or 2)");
    }
    if (to < 0 && from == 0) {
      throw PyErrors.valueError("Negative seek position " + to);
    }
    if (from != 0 && to != 0) {
      throw PyErrors.of(PyExc.IOError, "Can't do nonzero cur-relative seeks");
    }
    if (from != 1) {
      self.setPosition(from == 2 ? self.size() : to);
    }
    return PyLong.of(self.position());
  }

  @PythonMethod(style = "PARSED")
  static PyObject truncate(StringFile self, @Nullable PyObject size) {
    self.check();
    long length = IoCalls.size(size, self.position());
    if (length < 0) {
      throw PyErrors.valueError("Negative size value " + length);
    }
    self.truncate(length);
    return PyLong.of(length);
  }

  @PythonMethod
  static PyObject getvalue(StringFile self) {
    self.check();
    return text(self.value());
  }

  @PythonMethod
  static void close(StringFile self) {
    self.close();
  }

  @PythonMethod
  static boolean readable(StringFile self) {
    self.check();
    return true;
  }

  @PythonMethod
  static boolean writable(StringFile self) {
    return readable(self);
  }

  @PythonMethod
  static boolean seekable(StringFile self) {
    return readable(self);
  }

  @PythonGetter
  static boolean closed(StringFile self) {
    return self.isClosed();
  }

  @PythonGetter(name = "line_buffering")
  static boolean lineBuffering(StringFile self) {
    self.check();
    return false;
  }

  @PythonGetter
  static PyObject newlines(StringFile self) {
    self.check();
    return self.newlines();
  }

  @PythonMethod(name = "__getstate__")
  static PyObject state(StringFile self) {
    self.check();
    return new PyTuple(
        text(self.value()),
        self.ends().shown(),
        PyInt.of(self.position()),
        BytesArguments.attributes(self));
  }

  @PythonMethod(name = "__setstate__")
  static void setState(StringFile self, PyObject state) {
    if (self.isClosed()) {
      self.check();
    }
    if (!(state instanceof PyTuple items) || items.size() != STATE_SIZE) {
      throw PyErrors.typeError(
          self.type().name()
              + ".__setstate__ argument should be 4-tuple, got "
              + state.type().name());
    }
    init(self, items.get(0), items.get(1));
    self.open(self.ends());
    if (items.get(0) instanceof PyUnicode text) {
      self.put(text);
    }
    if (!Conversions.isIndex(items.get(2))) {
      throw PyErrors.typeError(
          "third item of state must be an integer, got " + items.get(2).type().name());
    }
    self.setPosition(BytesArguments.position(items.get(2)));
    BytesArguments.setAttributes(self, items.get(3), "fourth");
  }
}
