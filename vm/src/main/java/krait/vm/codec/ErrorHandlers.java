package krait.vm.codec;

import krait.vm.object.Classes;
import krait.vm.object.Exceptions;
import krait.vm.object.MethodSpec;
import krait.vm.object.MethodTable;
import krait.vm.object.PyBaseException;
import krait.vm.object.PyBuiltin;
import krait.vm.object.PyErrors;
import krait.vm.object.PyExc;
import krait.vm.object.PyException;
import krait.vm.object.PyInt;
import krait.vm.object.PyObject;
import krait.vm.object.PyTuple;
import krait.vm.object.PyUnicode;
import krait.vm.object.PythonStaticMethod;
import krait.vm.object.PythonType;
import krait.vm.object.ThreadState;

/** The error handlers that are always there, as functions of Python. */
@PythonType("codec error handlers")
public final class ErrorHandlers {

  private static final char REPLACEMENT = '\ufffd';

  private ErrorHandlers() {}

  /** The handler of a name. */
  public static PyObject lookup(String name) {
    PyObject known = ThreadState.current().interpreter().codecs().handlers().get(name);
    if (known != null) {
      return known;
    }
    MethodTable table = new ErrorHandlersTable();
    MethodSpec[] specs = table.specs();
    for (int i = 0; i < specs.length; i++) {
      if (specs[i].name().equals(name + "_errors")) {
        PyObject handler = new PyBuiltin(table, i, specs[i], null);
        ThreadState.current().interpreter().codecs().handlers().put(name, handler);
        return handler;
      }
    }
    throw PyErrors.of(PyExc.LookupError, "unknown error handler name '" + name + "'");
  }

  private static PyException notHandled(PyObject error) {
    return PyErrors.typeError(
        "don't know how to handle " + Classes.name(error.type()) + " in error callback");
  }

  private static PyBaseException checked(PyObject error, boolean encodingOnly) {
    boolean encodes = error.type().isSubtypeOf(PyExc.UnicodeEncodeError);
    boolean other =
        error.type().isSubtypeOf(PyExc.UnicodeDecodeError)
            || error.type().isSubtypeOf(PyExc.UnicodeTranslateError);
    if (!(error instanceof PyBaseException exception) || !(encodes || (other && !encodingOnly))) {
      throw notHandled(error);
    }
    return exception;
  }

  private static int start(PyBaseException error) {
    return (int) ((PyInt) error.memberOrNone(2)).value();
  }

  private static int end(PyBaseException error) {
    return (int) ((PyInt) error.memberOrNone(3)).value();
  }

  private static String part(PyBaseException error) {
    PyUnicode text = (PyUnicode) error.memberOrNone(1);
    int length = text.length();
    int from = Math.max(0, Math.min(start(error), length));
    int to = Math.max(from, Math.min(end(error), length));
    return text.text().substring(text.offset(from), text.offset(to));
  }

  private static PyObject result(String replacement, PyBaseException error) {
    return new PyTuple(PyUnicode.of(replacement), PyInt.of(end(error)));
  }

  @PythonStaticMethod(name = "strict_errors")
  static PyObject strict(PyObject error) {
    if (Exceptions.isInstance(error)) {
      throw new PyException(Exceptions.classOf(error), error);
    }
    throw PyErrors.typeError("codec must pass exception instance");
  }

  @PythonStaticMethod(name = "ignore_errors")
  static PyObject ignore(PyObject error) {
    return result("", checked(error, false));
  }

  @PythonStaticMethod(name = "replace_errors")
  static PyObject replace(PyObject error) {
    PyBaseException exception = checked(error, false);
    if (error.type().isSubtypeOf(PyExc.UnicodeDecodeError)) {
      return result(String.valueOf(REPLACEMENT), exception);
    }
    char with = error.type().isSubtypeOf(PyExc.UnicodeEncodeError) ? '?' : REPLACEMENT;
    int count = Math.max(0, end(exception) - start(exception));
    return result(String.valueOf(with).repeat(count), exception);
  }

  @PythonStaticMethod(name = "xmlcharrefreplace_errors")
  static PyObject references(PyObject error) {
    PyBaseException exception = checked(error, true);
    StringBuilder out = new StringBuilder();
    PyUnicode part = PyUnicode.of(part(exception));
    for (int at = 0; at < part.text().length(); ) {
      int c = Characters.at(part, at);
      out.append("&#").append(c).append(';');
      at = part.after(at);
    }
    return result(out.toString(), exception);
  }

  @PythonStaticMethod(name = "backslashreplace_errors")
  static PyObject backslashes(PyObject error) {
    PyBaseException exception = checked(error, true);
    StringBuilder out = new StringBuilder();
    PyUnicode part = PyUnicode.of(part(exception));
    for (int at = 0; at < part.text().length(); ) {
      int c = Characters.at(part, at);
      if (c < 0x100) {
        Characters.hex(out, 'x', c, 2);
      } else if (c < 0x10000) {
        Characters.hex(out, 'u', c, 4);
      } else {
        Characters.hex(out, 'U', c, 8);
      }
      at = part.after(at);
    }
    return result(out.toString(), exception);
  }
}
