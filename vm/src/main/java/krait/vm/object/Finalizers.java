package krait.vm.object;

import java.lang.ref.PhantomReference;
import java.lang.ref.ReferenceQueue;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The instances of one interpreter whose classes have {@code __del__}, or that end by themselves.
 *
 * <p>The JVM tells that an instance is gone only after it. So each has a twin with the same class,
 * address, dictionary and slots, for which {@code __del__} is called: when the next such instance
 * is made, in {@code gc.collect}, or at the end of the program; older ones first. As in CPython, an
 * instance that can reach itself by its own attributes is not collected before the end.
 */
public final class Finalizers {

  private static final class Gone extends PhantomReference<PyObject> {
    private final PyObject twin;
    private final long number;

    Gone(PyObject object, PyObject twin, long number, ReferenceQueue<PyObject> queue) {
      super(object, queue);
      this.twin = twin;
      this.number = number;
    }

    long number() {
      return number;
    }
  }

  private final ReferenceQueue<PyObject> queue = new ReferenceQueue<>();
  private final Set<Gone> waiting = new LinkedHashSet<>();
  private long made;
  private boolean running;

  private Finalizers() {}

  /** Those of the running interpreter. */
  public static Finalizers current() {
    return ThreadState.current().interpreter().attachment(Finalizers.class, Finalizers::new);
  }

  /** Takes note of a new instance if its class has {@code __del__}, and gives it back. */
  public static <T extends PyObject> T watch(T instance) {
    if (hasFinalizer(instance)) {
      current().add(instance);
    }
    return instance;
  }

  private static boolean hasFinalizer(PyObject instance) {
    return instance instanceof PyInstance old
        ? old.cls().hasFinalizer()
        : instance instanceof Finalizable || instance.type().slot(Slot.DEL) != null;
  }

  /** Says that an object has another dictionary now. */
  static void dictReplaced(PyObject object, PyDict dict) {
    if (hasFinalizer(object)) {
      for (Gone gone : current().waiting) {
        if (gone.refersTo(object)) {
          gone.twin.setDict(dict);
        }
      }
    }
  }

  private void add(PyObject instance) {
    runPending();
    waiting.add(new Gone(instance, twin(instance), made++, queue));
  }

  private static PyObject twin(PyObject instance) {
    if (instance instanceof Finalizable known) {
      PyObject twin = known.twin();
      ThreadState.current().interpreter().shareIdentity(instance, twin);
      return twin;
    }
    PyObject twin =
        instance instanceof PyInstance old
            ? new PyInstance(old.cls())
            : ((PyHeapObject) instance).sibling();
    PyDict dict = instance.dict();
    if (dict != null) {
      twin.setDict(dict);
    }
    ThreadState.current().interpreter().shareIdentity(instance, twin);
    return twin;
  }

  /** Whether any instance waits for its end. */
  public boolean isEmpty() {
    return waiting.isEmpty();
  }

  /** Calls {@code __del__} for what the JVM has found to be gone; whether anything is. */
  public boolean runPending() {
    Object first = running || waiting.isEmpty() ? null : queue.poll();
    if (first != null) {
      runFrom(first);
    }
    return first != null;
  }

  private void runFrom(Object first) {
    running = true;
    try {
      List<Gone> found = new ArrayList<>();
      for (Object gone = first; gone != null; gone = queue.poll()) {
        found.add((Gone) gone);
      }
      found.sort(Comparator.comparingLong(Gone::number));
      for (Gone gone : found) {
        finish(gone);
      }
    } finally {
      running = false;
    }
  }

  /**
   * Calls {@code __del__} for all that are left, at the end of the program: first for those that
   * global names of the main module stand for, in the order in which CPython clears these.
   */
  public void runAll(@Nullable PyDict globals) {
    runPending();
    for (PyObject object : globals == null ? List.<PyObject>of() : inOrder(globals)) {
      for (Gone gone : waiting) {
        if (gone.refersTo(object)) {
          finish(gone);
          break;
        }
      }
    }
    for (Gone gone : List.copyOf(waiting)) {
      finish(gone);
    }
  }

  private static List<PyObject> inOrder(PyDict globals) {
    List<PyObject> first = new ArrayList<>();
    List<PyObject> others = new ArrayList<>();
    for (int at = globals.nextEntry(0); at >= 0; at = globals.nextEntry(at + 1)) {
      String name = globals.keyAt(at).toString();
      boolean isPrivate = name.startsWith("_") && !name.startsWith("__");
      (isPrivate ? first : others).add(globals.valueAt(at));
    }
    first.addAll(others);
    return first;
  }

  private void finish(Gone gone) {
    if (!waiting.remove(gone)) {
      return;
    }
    PyObject twin = gone.twin;
    PyObject method =
        twin instanceof PyInstance old
            ? old.lookup(Slot.DEL.pyName())
            : Attributes.find(twin, Slot.DEL.pyName());
    ExceptionState handled = ThreadState.current().handled();
    try {
      if (method != null) {
        callDel(method);
      }
      if (twin instanceof Finalizable known) {
        known.finish();
      }
    } finally {
      ThreadState.current().setHandled(handled);
    }
  }

  private static void callDel(PyObject method) {
    try {
      method.call0();
    } catch (PyException e) {
      Unraisable.show(e, method);
    }
  }
}
