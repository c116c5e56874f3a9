package krait.vm.modules;

import krait.vm.object.PyBaseString;
import krait.vm.object.PyErrors;
import krait.vm.object.PyNone;
import krait.vm.object.PyObject;
import krait.vm.object.PyStr;
import krait.vm.object.PyUnicode;
import krait.vm.object.PythonMethod;
import krait.vm.object.PythonModule;
import krait.vm.object.ThreadState;
import krait.vm.op.PrintOps;
import org.jspecify.annotations.Nullable;

/**
 * The built-in function {@code print}, which {@code from __future__ import print_function} uses.
 */
@PythonModule("__builtin__")
public final class PrintFunction {

  private PrintFunction() {}

  @PythonMethod(since = "2.6")
  static void print(PyObject[] args, PyStr[] names) {
    int count = args.length - names.length;
    PyObject separator = null;
    PyObject end = null;
    PyObject file = null;
    for (int i = 0; i < names.length; i++) {
      PyObject value = args[count + i];
      switch (names[i].text()) {
        case "sep" -> separator = text("sep", value);
        case "end" -> end = text("end", value);
        case "file" -> file = value;
        default ->
            throw PyErrors.typeError(
                "'" + names[i] + "' is an invalid keyword argument for this function");
      }
    }
    if (file == null || file == PyNone.NONE) {
      file = ThreadState.current().interpreter().sys().dict().get("stdout");
    }
    if (file == null || file == PyNone.NONE) {
      return;
    }
    boolean unicode = separator instanceof PyUnicode || end instanceof PyUnicode;
    for (int i = 0; i < count; i++) {
      unicode |= args[i] instanceof PyUnicode;
    }
    for (int i = 0; i < count; i++) {
      if (i > 0) {
        PrintOps.writeObject(file, separator == null ? usual(" ", unicode) : separator);
      }
      PrintOps.writeObject(file, args[i]);
    }
    PrintOps.writeObject(file, end == null ? usual("\n", unicode) : end);
  }

  private static PyObject usual(String text, boolean unicode) {
    return unicode ? PyUnicode.of(text) : PyStr.of(text);
  }

  private static @Nullable PyObject text(String name, PyObject value) {
    if (value == PyNone.NONE) {
      return null;
    }
    if (value instanceof PyBaseString) {
      return value;
    }
    throw PyErrors.typeError(name + " must be None, str or unicode, not " + value.type().name());
  }
}
