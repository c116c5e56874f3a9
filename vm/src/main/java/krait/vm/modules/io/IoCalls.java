package krait.vm.modules.io;

import krait.vm.object.Attributes;
import krait.vm.object.Calls;
import krait.vm.object.Conversions;
import krait.vm.object.PyBool;
import krait.vm.object.PyErrors;
import krait.vm.object.PyExc;
import krait.vm.object.PyException;
import krait.vm.object.PyNone;
import krait.vm.object.PyObject;
import krait.vm.object.PyStr;
import krait.vm.object.Slot;
import org.jspecify.annotations.Nullable;

/** Calls of files that may be written in Python, and arguments of methods of files. */
final class IoCalls {

  static final PyStr CLOSE = PyStr.internStatic("close");
  static final PyStr CLOSED = PyStr.internStatic("closed");
  static final PyStr DECODE = PyStr.internStatic("decode");
  static final PyStr FILENO = PyStr.internStatic("fileno");
  static final PyStr FLUSH = PyStr.internStatic("flush");
  static final PyStr GETSTATE = PyStr.internStatic("getstate");
  static final PyStr ISATTY = PyStr.internStatic("isatty");
  static final PyStr MODE = PyStr.internStatic("mode");
  static final PyStr NAME = PyStr.internStatic("name");
  static final PyStr PEEK = PyStr.internStatic("peek");
  static final PyStr READ = PyStr.internStatic("read");
  static final PyStr READ1 = PyStr.internStatic("read1");
  static final PyStr READABLE = PyStr.internStatic("readable");
  static final PyStr READALL = PyStr.internStatic("readall");
  static final PyStr READINTO = PyStr.internStatic("readinto");
  static final PyStr READLINE = PyStr.internStatic("readline");
  static final PyStr RESET = PyStr.internStatic("reset");
  static final PyStr SEEK = PyStr.internStatic("seek");
  static final PyStr SEEKABLE = PyStr.internStatic("seekable");
  static final PyStr SETSTATE = PyStr.internStatic("setstate");
  static final PyStr TELL = PyStr.internStatic("tell");
  static final PyStr TRUNCATE = PyStr.internStatic("truncate");
  static final PyStr WRITABLE = PyStr.internStatic("writable");
  static final PyStr WRITE = PyStr.internStatic("write");

  private IoCalls() {}

  /** An attribute of a file. */
  static PyObject get(PyObject file, PyStr name) {
    return Attributes.get(file, name);
  }

  /** An attribute of a file; null if it has none. */
  static @Nullable PyObject find(PyObject file, PyStr name) {
    return Attributes.find(file, name);
  }

  /** Calls a method of a file. */
  static PyObject call(PyObject file, PyStr name) {
    return Attributes.get(file, name).call0();
  }

  /** Calls a method of a file. */
  static PyObject call(PyObject file, PyStr name, PyObject argument) {
    return Attributes.get(file, name).call1(argument);
  }

  /** Calls a method of a file. */
  static PyObject call(PyObject file, PyStr name, PyObject first, PyObject second) {
    return Attributes.get(file, name).call(new PyObject[] {first, second}, Calls.NO_NAMES);
  }

  /** Refuses a file that says that it can't be read, written or positioned. */
  static PyObject check(PyObject file, PyStr ability) {
    PyObject able = call(file, ability);
    if (able != PyBool.TRUE) {
      throw PyErrors.of(PyExc.IOError, "File or stream is not " + ability + ".");
    }
    return able;
  }

  /** An argument that is a number of bytes or characters; None or none at all is a default. */
  static long size(@Nullable PyObject size, long otherwise) {
    if (size == null || size == PyNone.NONE) {
      return otherwise;
    }
    if (!Conversions.isNumber(size) && size.type().slot(Slot.INDEX) == null) {
      throw wrongSize(size);
    }
    return Conversions.toIndexOverflowing(size);
  }

  /** The error for a size that is no number. */
  static PyException wrongSize(PyObject size) {
    return PyErrors.typeError("integer argument expected, got '" + size.type().name() + "'");
  }

  /** A position or a whence: a number by {@code __index__}. */
  static long index(PyObject number) {
    if (!Conversions.isIndex(number)) {
      throw PyErrors.typeError(
          "'" + number.type().name() + "' object cannot be interpreted as an index");
    }
    return Conversions.toIndexOverflowing(number);
  }

  /** The bytes of a result; an error that starts with {@code what} if it is none. */
  static String bytes(PyObject result, String what) {
    if (result instanceof PyStr bytes) {
      return bytes.text();
    }
    throw PyErrors.of(
        PyExc.IOError,
        what + " should have returned a bytes object, not '" + typeName(result) + "'");
  }

  /** The name of the type of an object. */
  static String typeName(PyObject object) {
    return object.type().name();
  }
}
