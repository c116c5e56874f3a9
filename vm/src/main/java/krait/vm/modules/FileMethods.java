package krait.vm.modules;

import krait.vm.object.ByteStream;
import krait.vm.object.Conversions;
import krait.vm.object.Encodings;
import krait.vm.object.Iterations;
import krait.vm.object.PyBaseString;
import krait.vm.object.PyBuffer;
import krait.vm.object.PyByteArray;
import krait.vm.object.PyErrors;
import krait.vm.object.PyFile;
import krait.vm.object.PyList;
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
import krait.vm.object.Texts;
import org.jspecify.annotations.Nullable;

/** {@code file}. */
@PythonType("file")
public final class FileMethods {

  private FileMethods() {}

  @PythonNew(name = "__new__")
  static PyObject create(PyType cls, PyObject[] args, PyStr[] names) {
    return cls == PyFile.TYPE ? new PyFile(cls) : new PyFile.Derived(cls);
  }

  @PythonMethod(
      name = "__init__",
      keywords = "name mode buffering",
      style = "KEYWORDS",
      errorName = "file")
  static void init(
      PyFile self, PyObject name, @Nullable PyObject mode, @Nullable PyObject buffering) {
    DiskFile.open(self, name, mode, buffering);
  }

  @PythonMethod(name = "__repr__")
  static String repr(PyFile self) {
    return "<"
        + (self.isClosed() ? "closed" : "open")
        + " file "
        + (self.name() instanceof PyStr name ? "'" + name + "'" : Texts.repr(self.name()))
        + ", mode '"
        + self.mode()
        + "' at "
        + Texts.address(self)
        + ">";
  }

  @PythonMethod
  static void write(PyFile self, PyObject text) {
    self.setSoftspace(0);
    if (text instanceof PyUnicode unicode) {
      self.write(Encodings.ascii(unicode).text());
    } else if (text instanceof PyStr || text instanceof PyBuffer || text instanceof PyByteArray) {
      self.write(text instanceof PyBuffer buffer ? buffer.content() : text.toString());
    } else {
      throw PyErrors.typeError(
          "argument 1 must be string or read-only character buffer, not " + text.type().name());
    }
  }

  @PythonMethod
  static void writelines(PyFile self, PyObject lines) {
    self.setSoftspace(0);
    PyObject iterator = Iterations.iterator(lines);
    PyObject line = Iterations.next(iterator);
    while (line != null) {
      if (!(line instanceof PyBaseString)) {
        throw PyErrors.typeError("writelines() argument must be a sequence of strings");
      }
      write(self, line);
      line = Iterations.next(iterator);
    }
  }

  private static String line(ByteStream in, long limit) {
    StringBuilder line = new StringBuilder();
    while (line.length() < limit) {
      int c = in.read();
      if (c < 0) {
        break;
      }
      line.append((char) c);
      if (c == '\n') {
        break;
      }
    }
    return line.toString();
  }

  @PythonMethod
  static PyObject readline(PyFile self, @Nullable PyObject size) {
    long limit = size == null ? -1 : Conversions.toLong(size);
    return PyStr.of(line(self.stream(), limit < 0 ? Long.MAX_VALUE : limit));
  }

  @PythonMethod
  static PyObject read(PyFile self, @Nullable PyObject size) {
    long limit = size == null ? -1 : Conversions.toLong(size);
    ByteStream in = self.stream();
    StringBuilder text = new StringBuilder();
    while (limit < 0 || text.length() < limit) {
      int c = in.read();
      if (c < 0) {
        break;
      }
      text.append((char) c);
    }
    return PyStr.of(text.toString());
  }

  /** Overwrites the start of a buffer with what the file has, and gives how much that was. */
  @PythonMethod
  static long readinto(PyFile self, PyObject target) {
    ByteStream in = self.stream();
    if (!(target instanceof PyByteArray buffer)) {
      throw PyErrors.typeError("argument 1 must be read-write buffer, not " + target.type().name());
    }
    int count = 0;
    int c = buffer.size() == 0 ? -1 : in.read();
    while (c >= 0) {
      buffer.set(count++, c);
      c = count == buffer.size() ? -1 : in.read();
    }
    return count;
  }

  @PythonMethod
  static PyObject readlines(PyFile self, @Nullable PyObject size) {
    PyList lines = new PyList();
    String line = line(self.stream(), Long.MAX_VALUE);
    while (!line.isEmpty()) {
      lines.add(PyStr.of(line));
      line = line(self.stream(), Long.MAX_VALUE);
    }
    return lines;
  }

  @PythonMethod(name = "__iter__")
  static PyObject iter(PyFile self) {
    self.stream();
    return self;
  }

  @PythonMethod
  static PyObject xreadlines(PyFile self) {
    return iter(self);
  }

  @PythonMethod
  static PyObject next(PyFile self) {
    String line = line(self.stream(), Long.MAX_VALUE);
    if (line.isEmpty()) {
      throw PyErrors.stopIteration();
    }
    return PyStr.of(line);
  }

  @PythonMethod
  static void flush(PyFile self) {
    self.stream().flush();
  }

  @PythonMethod
  static PyObject close(PyFile self) {
    if (self.isClosed()) {
      return PyNone.NONE;
    }
    ByteStream stream = self.stream();
    self.setClosed();
    Descriptors.current().close(stream);
    return stream.base().outcome();
  }

  @PythonMethod
  static long tell(PyFile self) {
    return self.stream().position();
  }

  @PythonMethod
  static void seek(PyFile self, PyObject offset, @Nullable PyObject whence) {
    long from =
        switch (whence == null ? 0 : Conversions.toInt(whence)) {
          case 1 -> self.stream().position();
          case 2 -> self.stream().length();
          default -> 0;
        };
    self.stream().seek(from + Conversions.toLong(offset));
  }

  @PythonMethod
  static void truncate(PyFile self, @Nullable PyObject size) {
    self.stream().truncate(size == null ? self.stream().position() : Conversions.toLong(size));
  }

  @PythonMethod
  static boolean isatty(PyFile self) {
    return self.stream().isTerminal();
  }

  @PythonMethod
  static long fileno(PyFile self) {
    return Descriptors.current().numberOf(self.stream());
  }

  @PythonMethod(name = "__enter__")
  static PyObject enter(PyFile self) {
    self.stream();
    return self;
  }

  @PythonMethod(name = "__exit__")
  static void exit(PyFile self, PyObject[] args) {
    close(self);
  }

  @PythonGetter(member = true)
  static PyObject name(PyFile self) {
    return self.name();
  }

  @PythonGetter(member = true)
  static String mode(PyFile self) {
    return self.mode();
  }

  @PythonGetter
  static boolean closed(PyFile self) {
    return self.isClosed();
  }

  @PythonGetter(member = true)
  static PyObject encoding(PyFile self) {
    String name = self.encoding();
    return name == null ? PyNone.NONE : PyStr.of(name);
  }

  @PythonGetter(member = true)
  static PyObject errors(PyFile self) {
    return PyNone.NONE;
  }

  @PythonGetter
  static PyObject newlines(PyFile self) {
    return PyNone.NONE;
  }

  @PythonGetter
  static long softspace(PyFile self) {
    return self.softspace();
  }

  @PythonSetter(name = "softspace")
  static void setSoftspace(PyFile self, @Nullable PyObject value) {
    if (value == null) {
      throw PyErrors.typeError("can't delete numeric/char attribute");
    }
    self.setSoftspace(Conversions.toInt(value));
  }
}
