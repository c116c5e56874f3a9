package krait.vm.op;

import krait.opcode.Opcode;
import krait.vm.object.ExceptionState;
import krait.vm.object.Exceptions;
import krait.vm.object.PyErrors;
import krait.vm.object.PyException;
import krait.vm.object.PyNone;
import krait.vm.object.PyObject;
import krait.vm.object.PyTraceback;
import krait.vm.object.PyTuple;
import krait.vm.object.ThreadState;
import org.jspecify.annotations.Nullable;

/** Raising exceptions. */
public final class RaiseOps {

  private RaiseOps() {}

  /** The exception that {@code raise} raises; arguments that are left out are null. */
  @Executes(Opcode.RAISE_VARARGS)
  public static PyException raise(
      @Nullable PyObject type, @Nullable PyObject value, @Nullable PyObject traceback) {
    if (type == null) {
      return again();
    }
    PyTraceback trace = null;
    if (traceback instanceof PyTraceback known) {
      trace = known;
    } else if (traceback != null && traceback != PyNone.NONE) {
      throw PyErrors.typeError("raise: arg 3 must be a traceback or None");
    }
    PyObject first = type;
    while (first instanceof PyTuple tuple && tuple.size() > 0) {
      first = tuple.get(0);
    }
    return checked(first, value == null ? PyNone.NONE : value, trace);
  }

  private static PyException checked(
      PyObject type, PyObject value, @Nullable PyTraceback traceback) {
    PyException exception;
    if (Exceptions.isClass(type)) {
      exception = new PyException(type, value, traceback).normalize();
    } else if (Exceptions.isInstance(type)) {
      if (value != PyNone.NONE) {
        throw PyErrors.typeError("instance exception may not have a separate value");
      }
      exception = new PyException(Exceptions.classOf(type), type, traceback);
    } else {
      throw PyErrors.typeError(
          Messages.of(ThreadState.current().interpreter().version()).notRaisable()
              + type.type().name());
    }
    return traceback == null ? exception : exception.again();
  }

  private static PyException again() {
    ExceptionState handled = ThreadState.current().handled();
    if (handled.excType() == PyNone.NONE) {
      throw checked(PyNone.NONE, PyNone.NONE, null);
    }
    PyTraceback trace = handled.traceback() instanceof PyTraceback known ? known : null;
    PyException exception = new PyException(handled.excType(), handled.value(), trace);
    return trace == null ? exception : exception.again();
  }
}
