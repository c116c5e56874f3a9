package krait.vm.op;

import krait.opcode.Opcode;
import krait.vm.object.Attributes;
import krait.vm.object.Calls;
import krait.vm.object.InterpreterState;
import krait.vm.object.PyDict;
import krait.vm.object.PyErrors;
import krait.vm.object.PyExc;
import krait.vm.object.PyException;
import krait.vm.object.PyFrame;
import krait.vm.object.PyInt;
import krait.vm.object.PyNone;
import krait.vm.object.PyObject;
import krait.vm.object.PyStr;
import krait.vm.object.PyTuple;
import krait.vm.object.ThreadState;

/** Import statements. */
public final class ImportOps {

  private static final PyStr IMPORT = PyStr.internStatic("__import__");

  private ImportOps() {}

  /** Imports a module by the function that {@code __import__} names among the built-ins. */
  @Executes(Opcode.IMPORT_NAME)
  public static PyObject importName(PyFrame frame, PyObject level, PyObject fromlist, PyStr name) {
    PyObject function = frame.builtins().getStr(IMPORT);
    if (function == null) {
      throw PyErrors.of(PyExc.ImportError, "__import__ not found");
    }
    PyObject locals = frame.locals() == null ? PyNone.NONE : frame.locals();
    boolean anyLevel = level instanceof PyInt number && number.value() == -1;
    PyObject[] args =
        anyLevel
            ? new PyObject[] {name, frame.globals(), locals, fromlist}
            : new PyObject[] {name, frame.globals(), locals, fromlist, level};
    return function.call(args, Calls.NO_NAMES);
  }

  /** The module of an absolute name, imported for code written in Java. */
  public static PyObject module(String name) {
    InterpreterState interpreter = ThreadState.current().interpreter();
    PyObject function = interpreter.builtins().dict().getStr(IMPORT);
    if (function == null) {
      throw PyErrors.of(PyExc.ImportError, "__import__ not found");
    }
    PyObject fromlist = new PyTuple(PyStr.of("__doc__"));
    return function.call(
        new PyObject[] {PyStr.of(name), new PyDict(), new PyDict(), fromlist, PyInt.ZERO},
        Calls.NO_NAMES);
  }

  /** The attribute of a module that {@code from ... import} names. */
  @Executes(Opcode.IMPORT_FROM)
  public static PyObject importFrom(PyObject module, PyStr name) {
    try {
      return Attributes.get(module, name);
    } catch (PyException e) {
      if (e.matches(PyExc.AttributeError)) {
        throw PyErrors.of(PyExc.ImportError, "cannot import name " + name);
      }
      throw e;
    }
  }
}
