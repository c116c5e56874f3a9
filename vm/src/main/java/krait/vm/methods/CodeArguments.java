package krait.vm.methods;

import krait.vm.object.Conversions;
import krait.vm.object.PyErrors;
import krait.vm.object.PyException;
import krait.vm.object.PyNone;
import krait.vm.object.PyObject;
import krait.vm.object.PyStr;
import krait.vm.object.PyTuple;

/** The arguments of {@code types.CodeType}, checked one by one as CPython parses them. */
final class CodeArguments {

  private static final int LEAST = 12;
  private static final int MOST = 14;

  private final PyObject[] args;

  private CodeArguments(PyObject[] args) {
    this.args = args;
  }

  /** The fields that arguments give. */
  static CodeCreation of(PyObject[] args) {
    if (args.length < LEAST || args.length > MOST) {
      throw PyErrors.typeError(
          "code() takes at "
              + (args.length < LEAST ? "least " + LEAST : "most " + MOST)
              + " arguments ("
              + args.length
              + " given)");
    }
    return new CodeArguments(args).checked();
  }

  private CodeCreation checked() {
    int argcount = Conversions.toInt(args[0]);
    int nlocals = Conversions.toInt(args[1]);
    int stacksize = Conversions.toInt(args[2]);
    int flags = Conversions.toInt(args[3]);
    PyStr code = string(4);
    PyTuple consts = tuple(5);
    PyTuple names = tuple(6);
    PyTuple varnames = tuple(7);
    PyStr filename = string(8);
    PyStr name = string(9);
    int line = Conversions.toInt(args[10]);
    PyStr lnotab = string(11);
    PyTuple freevars = tuple(12);
    PyTuple cellvars = tuple(13);
    if (argcount < 0) {
      throw PyErrors.valueError("code: argcount must not be negative");
    }
    if (nlocals < 0) {
      throw PyErrors.valueError("code: nlocals must not be negative");
    }
    return new CodeCreation(
        argcount,
        nlocals,
        stacksize,
        flags,
        code,
        consts,
        names(names),
        names(varnames),
        names(freevars),
        names(cellvars),
        filename,
        name,
        line,
        lnotab);
  }

  private PyStr string(int index) {
    if (args[index] instanceof PyStr text) {
      return text;
    }
    throw wrongType(index, "string");
  }

  private PyTuple tuple(int index) {
    if (index >= args.length) {
      return PyTuple.EMPTY;
    }
    if (args[index] instanceof PyTuple tuple) {
      return tuple;
    }
    throw wrongType(index, "tuple");
  }

  private PyException wrongType(int index, String wanted) {
    return PyErrors.typeError(
        "code() argument "
            + (index + 1)
            + " must be "
            + wanted
            + ", not "
            + (args[index] == PyNone.NONE ? "None" : args[index].type().name()));
  }

  private static PyTuple names(PyTuple names) {
    for (PyObject name : names.items()) {
      if (!(name instanceof PyStr)) {
        throw PyErrors.typeError(
            "name tuples must contain only strings, not '" + name.type().name() + "'");
      }
    }
    return names;
  }
}
