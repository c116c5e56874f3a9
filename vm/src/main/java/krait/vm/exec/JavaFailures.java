package krait.vm.exec;

import krait.verify.Verifier;
import krait.vm.object.PyCode;
import krait.vm.object.PyErrors;
import krait.vm.object.PyExc;
import krait.vm.object.PyException;
import krait.vm.object.PyFrame;
import krait.vm.object.PyNone;
import krait.vm.object.Termination;
import krait.vm.object.ThreadState;

/** What becomes of a failure of the JVM in a frame. */
final class JavaFailures {

  private JavaFailures() {}

  /**
   * The exception that Python code sees: RuntimeError where the stack is full, MemoryError where
   * memory is, SystemError where the verifier would have refused the code. What is left is the end
   * of the program, or a bug in Krait, and is thrown as it is.
   */
  static PyException translated(PyFrame frame, Throwable failure) {
    if (failure instanceof StackOverflowError) {
      return PyErrors.runtimeError("maximum recursion depth exceeded");
    }
    if (failure instanceof OutOfMemoryError) {
      MemoryReserve.release();
      return new PyException(PyExc.MemoryError, PyNone.NONE);
    }
    if (!(failure instanceof Termination) && isMalformed(frame.code())) {
      return PyErrors.systemError("malformed bytecode");
    }
    throw (RuntimeException) failure;
  }

  private static boolean isMalformed(PyCode code) {
    return !Verifier.verify(code.source(), ThreadState.current().interpreter().version()).isEmpty();
  }
}
