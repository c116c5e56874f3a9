package krait.vm.modules;

import krait.vm.object.ByteStream;
import krait.vm.object.Calls;
import krait.vm.object.Conversions;
import krait.vm.object.Errno;
import krait.vm.object.PyErrors;
import krait.vm.object.PyExc;
import krait.vm.object.PyFile;
import krait.vm.object.PyFloat;
import krait.vm.object.PyNone;
import krait.vm.object.PyObject;
import krait.vm.object.PyStr;
import krait.vm.object.PyType;
import krait.vm.object.PythonGetter;
import krait.vm.object.PythonMethod;
import krait.vm.object.PythonNew;
import krait.vm.object.PythonSetter;
import krait.vm.object.PythonType;
import krait.vm.object.Texts;
import krait.vm.object.ThreadState;
import krait.vm.object.VersionRange;
import krait.vm.object.Warnings;
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
    OpenFiles.open(self, name, mode, buffering);
  }

  @PythonMethod(name = "__repr__")
  static String repr(PyFile self) {
    return "<"
        + (self.isClosed() ? "closed" : "open")
        + " file "
        + shownName(self)
        + ", mode '"
        + self.mode()
        + "' at "
        + Texts.address(self)
        + ">";
  }

  /** The name in quotes, in older versions as it is. */
  private static String shownName(PyFile self) {
    boolean plain =
        self.name() instanceof PyStr
            && !VersionRange.FROM_2_7.contains(ThreadState.current().interpreter().version());
    return plain ? "'" + self.name() + "'" : Texts.repr(self.name());
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
    return self.position();
  }

  @PythonMethod(style = "PARSED")
  static void seek(PyFile self, PyObject offset, @Nullable PyObject whence) {
    self.stream();
    int how = whence == null ? 0 : Conversions.toInt(whence);
    long by = offset(offset);
    long from =
        switch (how) {
          case 0 -> 0;
          case 1 -> self.position();
          case 2 -> self.stream().length();
          default -> throw Errno.EINVAL.error(PyExc.IOError);
        };
    self.seek(from + by);
  }

  private static long offset(PyObject number) {
    if (number instanceof PyFloat) {
      Warnings.warn(PyExc.DeprecationWarning, "integer argument expected, got float");
      return Conversions.asLong(number);
    }
    return Conversions.toLong(Conversions.index(number));
  }

  @PythonMethod(style = "UNPACKED")
  static void truncate(PyFile self, @Nullable PyObject size) {
    long at = self.position();
    FileRules.checkWritable(self);
    self.stream().truncate(size == null ? at : size(size));
  }

  private static long size(PyObject number) {
    return number instanceof PyFloat ? offset(number) : Conversions.toLong(number);
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
    Calls.method(self, "close");
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

  @PythonGetter(member = true, since = "2.6")
  static PyObject errors(PyFile self) {
    String name = self.errors();
    return name == null ? PyNone.NONE : PyStr.of(name);
  }

  @PythonGetter
  static PyObject newlines(PyFile self) {
    return self.newlines();
  }

  @PythonGetter
  static long softspace(PyFile self) {
    Warnings.ofPython3("file.softspace not supported in 3.x");
    return self.softspace();
  }

  @PythonSetter(name = "softspace")
  static void setSoftspace(PyFile self, @Nullable PyObject value) {
    Warnings.ofPython3("file.softspace not supported in 3.x");
    if (value == null) {
      throw PyErrors.typeError("can't delete numeric/char attribute");
    }
    self.setSoftspace(Conversions.toInt(value));
  }
}
