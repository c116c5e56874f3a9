package krait.vm.modules.struct;

import krait.vm.object.PyDict;
import krait.vm.object.PyErrors;
import krait.vm.object.PyExc;
import krait.vm.object.PyException;
import krait.vm.object.PyObject;
import krait.vm.object.PyStr;
import krait.vm.object.PyTuple;
import krait.vm.object.PyType;
import krait.vm.object.ThreadState;
import krait.vm.object.TypeCreation;
import krait.vm.object.VersionRange;

/** The error of the module, and what its messages depend on. */
final class StructErrors {

  private final PyObject type;
  private final boolean strict;

  private StructErrors() {
    PyDict body = new PyDict();
    body.put("__module__", PyStr.of("struct"));
    type = TypeCreation.create(PyType.TYPE, "error", new PyTuple(PyExc.Exception), body, null);
    strict = VersionRange.FROM_2_7.contains(ThreadState.current().interpreter().version());
  }

  private static StructErrors current() {
    return ThreadState.current().interpreter().attachment(StructErrors.class, StructErrors::new);
  }

  /** {@code struct.error}. */
  static PyObject type() {
    return current().type;
  }

  /** Whether numbers that don't fit are errors, not cut off with a warning. */
  static boolean areStrict() {
    return current().strict;
  }

  /** A {@code struct.error}. */
  static PyException error(String message) {
    return new PyException(type(), PyStr.of(message));
  }

  /** The error for a wrong number of values to pack. */
  static PyException wrongCount(String function, long wanted, int given) {
    if (!areStrict()) {
      long arguments = function.equals("pack") ? wanted : wanted + 2;
      return error(function + " requires exactly " + arguments + " arguments");
    }
    if (function.equals("pack_into") && given < 0) {
      return error("pack_into expected " + (given == -2 ? "buffer" : "offset") + " argument");
    }
    return error(
        function + " expected " + wanted + " items for packing (got " + Math.max(given, 0) + ")");
  }

  /** The error for an argument that no long can be made of. */
  static PyException overflow(String message) {
    return PyErrors.overflowError(message);
  }
}
