package krait.vm.op;

import krait.opcode.Opcode;
import krait.vm.object.Iterations;
import krait.vm.object.PyException;
import krait.vm.object.PyFrame;
import krait.vm.object.PyFunction;
import krait.vm.object.PyGenerator;
import krait.vm.object.PyMethod;
import krait.vm.object.PyObject;
import krait.vm.object.Slot;
import krait.vm.object.ThreadState;
import krait.vm.object.Unraisable;
import org.jspecify.annotations.Nullable;

/**
 * Generators that only a loop can reach. CPython closes one when the loop is left early, as its
 * last reference goes then; without counts of references that is known of a generator that comes
 * straight from the call of its function, or from {@code __iter__}.
 */
public final class LoopOwnership {

  private LoopOwnership() {}

  /**
   * The result of a call. A generator remembers the call if that was one of its own function; that
   * of a generator expression takes over the iterator that it is called with.
   */
  static PyObject made(PyObject callee, PyObject last, PyObject result) {
    if (result instanceof PyGenerator generator && isOf(generator, function(callee))) {
      generator.setCaller(ThreadState.current().running());
      PyFrame frame = generator.frame();
      if (frame != null && last instanceof PyGenerator source && source.owner() != null) {
        source.setOwner(frame);
      }
    }
    return result;
  }

  private static PyObject function(PyObject callee) {
    return callee instanceof PyMethod method ? method.function() : callee;
  }

  private static boolean isOf(PyGenerator generator, @Nullable PyObject function) {
    return function instanceof PyFunction made && made.code() == generator.code();
  }

  /**
   * An iterator over an object.
   *
   * @param before where in the frame the instruction stands that gave the object
   */
  @Executes(Opcode.GET_ITER)
  public static PyObject iterator(PyFrame frame, PyObject object, int before) {
    PyObject iterator = Iterations.iterator(object);
    if (iterator instanceof PyGenerator generator && isFresh(generator, frame, object, before)) {
      generator.setOwner(frame);
    }
    return iterator;
  }

  private static boolean isFresh(
      PyGenerator generator, PyFrame frame, PyObject object, int before) {
    return generator == object
        ? generator.comesFrom(frame, before)
        : isOf(generator, object.type().slot(Slot.ITER));
  }

  /**
   * Closes what only loops of a frame could reach that are left now, above a level of its stack.
   */
  public static void abandon(PyFrame frame, int level) {
    if (frame.isOwner()) {
      @Nullable PyObject[] v = frame.values();
      for (int i = v.length - 1; i >= level; i--) {
        if (v[i] instanceof PyGenerator generator && generator.owner() == frame) {
          v[i] = null;
          close(generator);
        }
      }
    }
  }

  private static void close(PyGenerator generator) {
    try {
      generator.close();
    } catch (PyException e) {
      Unraisable.show(e, generator);
    }
  }
}
