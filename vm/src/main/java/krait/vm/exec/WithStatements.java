package krait.vm.exec;

import krait.vm.object.Attributes;
import krait.vm.object.Conversions;
import krait.vm.object.Exceptions;
import krait.vm.object.PyErrors;
import krait.vm.object.PyFrame;
import krait.vm.object.PyInstance;
import krait.vm.object.PyInt;
import krait.vm.object.PyNone;
import krait.vm.object.PyObject;
import krait.vm.object.PyStr;
import krait.vm.object.Slot;
import krait.vm.object.ThreadState;

/** The instructions of the {@code with} statement. */
final class WithStatements {

  private WithStatements() {}

  /** Enters a context manager, as {@code SETUP_WITH} does. */
  static void enter(PyFrame frame, int handler) {
    PyObject[] v = frame.values();
    int sp = frame.stackTop();
    PyObject manager = v[sp - 1];
    v[sp - 1] = special(manager, Slot.EXIT);
    PyObject entered = special(manager, Slot.ENTER).call0();
    frame.pushBlock(Op.SETUP_WITH, handler, sp);
    v[sp] = entered;
    frame.setStackTop(sp + 1);
  }

  private static PyObject special(PyObject manager, Slot slot) {
    PyStr name = slot.pyName();
    if (manager instanceof PyInstance) {
      return Attributes.get(manager, name);
    }
    PyObject found = Attributes.special(manager, name);
    if (found == null) {
      throw PyErrors.attributeError(name.text());
    }
    return found;
  }

  /** Calls {@code __exit__}, as {@code WITH_CLEANUP} does. */
  static void leave(ThreadState state, PyFrame frame) {
    PyObject[] v = frame.values();
    int top = frame.stackTop() - 1;
    boolean onTop = ExecutionRules.of(state.interpreter().version()).exitOnTop();
    PyObject exit;
    if (onTop) {
      exit = v[top--];
    } else {
      int at = exitPlace(v[top], top);
      exit = v[at];
      System.arraycopy(v, at + 1, v, at, top - at);
      top--;
    }
    frame.setStackTop(top + 1);
    PyObject why = v[top];
    boolean failed = why != PyNone.NONE && !(why instanceof PyInt);
    PyObject result =
        failed
            ? exit.call3(why, v[top - 1], v[top - 2])
            : exit.call3(PyNone.NONE, PyNone.NONE, PyNone.NONE);
    if (failed && Exceptions.isClass(why) && Conversions.isTrue(result)) {
      v[top - 2] = PyNone.NONE;
      frame.setStackTop(top - 1);
    }
  }

  /** Where {@code __exit__} lies below the items that say why the block ended. */
  private static int exitPlace(PyObject why, int top) {
    if (why == PyNone.NONE) {
      return top - 1;
    }
    if (why instanceof PyInt number) {
      boolean withValue = number.value() == 8 || number.value() == 32;
      return withValue ? top - 2 : top - 1;
    }
    return top - 3;
  }
}
