package krait.vm.op;

import krait.opcode.Opcode;
import krait.vm.object.Classes;
import krait.vm.object.ExceptionState;
import krait.vm.object.Exceptions;
import krait.vm.object.PyClassObj;
import krait.vm.object.PyErrors;
import krait.vm.object.PyExc;
import krait.vm.object.PyException;
import krait.vm.object.PyNone;
import krait.vm.object.PyObject;
import krait.vm.object.PyStr;
import krait.vm.object.PyTraceback;
import krait.vm.object.PyTuple;
import krait.vm.object.PyType;
import krait.vm.object.ThreadState;
import krait.vm.object.Warnings;
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

  /** Whether an exception matches what an {@code except} clause names. */
  static boolean matches(PyObject raised, PyObject wanted) {
    if (wanted instanceof PyTuple tuple) {
      for (PyObject item : tuple.items()) {
        warnOfCaught(item);
      }
    } else {
      warnOfCaught(wanted);
    }
    return Exceptions.matches(raised, wanted);
  }

  private static void warnOfCaught(PyObject wanted) {
    if (!(wanted instanceof PyStr)) {
      boolean known = wanted instanceof PyType type && type.isSubtypeOf(PyExc.BaseException);
      if (!known && !(wanted instanceof PyTuple)) {
        Warnings.ofPython3(
            "catching classes that don't inherit from BaseException is not allowed in 3.x");
      }
      return;
    }
    String warning = messages().stringCaught();
    if (!warning.isEmpty()) {
      Warnings.warn(PyExc.DeprecationWarning, warning);
    }
  }

  private static Messages messages() {
    return Messages.of(ThreadState.current().interpreter().version());
  }

  private static PyException checked(
      PyObject type, PyObject value, @Nullable PyTraceback traceback) {
    PyException exception;
    if (Exceptions.isClass(type)) {
      exception = new PyException(type, value, traceback).normalize();
      if (messages().checksInstances() && !Exceptions.isInstance(exception.value())) {
        throw PyErrors.typeError(
            "calling "
                + Classes.name(type)
                + "()"
                + " should have returned an instance of BaseException, not '"
                + exception.value().type().name()
                + "'");
      }
    } else if (Exceptions.isInstance(type)) {
      if (value != PyNone.NONE) {
        throw PyErrors.typeError("instance exception may not have a separate value");
      }
      exception = new PyException(Exceptions.classOf(type), type, traceback);
    } else {
      Messages messages = messages();
      if (type.getClass() != PyStr.class || messages.stringRaised().isEmpty()) {
        throw PyErrors.typeError(messages.notRaisable() + type.type().name());
      }
      Warnings.warn(PyExc.DeprecationWarning, messages.stringRaised());
      exception = new PyException(type, value, traceback);
    }
    if (exception.excType() instanceof PyClassObj) {
      Warnings.ofPython3("exceptions must derive from BaseException in 3.x");
    }
    return exception.traceback() == null ? exception : exception.again();
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
