package krait.vm.object;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Calls of objects and of methods written in Java. */
public final class Calls {

  /** No keyword arguments. */
  public static final PyStr[] NO_NAMES = new PyStr[0];

  private Calls() {}

  /** Calls an object by the special method of its type. */
  static PyObject callSlot(PyObject callee, PyObject[] args, PyStr[] names) {
    PyObject method = callee.type().slot(Slot.CALL);
    if (method == null) {
      throw PyErrors.typeError("'" + callee.type().name() + "' object is not callable");
    }
    if (method instanceof PyMethodDescr builtin) {
      return builtin.invoke(callee, args, names);
    }
    ThreadState state = ThreadState.current();
    state.enterCall(" while calling a Python object");
    try {
      return Attributes.bind(method, callee, callee.type()).call(args, names);
    } finally {
      state.leaveCall();
    }
  }

  /** Whether an object can be called. */
  public static boolean isCallable(PyObject object) {
    return object instanceof PyInstance instance
        ? instance.lookup(Slot.CALL.pyName()) != null
        : object.type().slot(Slot.CALL) != null;
  }

  /** Calls the unbound special method of an object. */
  public static PyObject invoke(PyObject method, PyObject self) {
    if (method instanceof PyMethodDescr builtin) {
      return builtin.invoke(self);
    }
    if (method instanceof PyFunction function) {
      return function.call1(self);
    }
    return Attributes.bind(method, self, self.type()).call0();
  }

  /** Calls the unbound special method of an object. */
  public static PyObject invoke(PyObject method, PyObject self, PyObject a) {
    if (method instanceof PyMethodDescr builtin) {
      return builtin.invoke(self, a);
    }
    if (method instanceof PyFunction function) {
      return function.call2(self, a);
    }
    return Attributes.bind(method, self, self.type()).call1(a);
  }

  /** Calls the unbound special method of an object. */
  public static PyObject invoke(PyObject method, PyObject self, PyObject a, PyObject b) {
    if (method instanceof PyMethodDescr builtin) {
      return builtin.invoke(self, a, b);
    }
    if (method instanceof PyFunction function) {
      return function.call3(self, a, b);
    }
    return Attributes.bind(method, self, self.type()).call2(a, b);
  }

  /** Calls the unbound special method of an object. */
  public static PyObject invoke(PyObject method, PyObject self, PyObject[] args) {
    return Attributes.bind(method, self, self.type()).call(args, NO_NAMES);
  }

  /** Calls an attribute of an object. */
  public static PyObject method(PyObject object, String name, PyObject... args) {
    return Attributes.get(object, PyStr.of(name)).call(args, NO_NAMES);
  }

  /**
   * Calls a method of a table with checks.
   *
   * @param receiver the receiver or class that comes first, or null for functions
   */
  static PyObject callTable(
      MethodTable table,
      int index,
      MethodSpec spec,
      @Nullable PyObject receiver,
      PyObject[] args,
      PyStr[] names) {
    PyObject[] all = args;
    if (names.length > 0 && !spec.takesNames()) {
      boolean dropped = receiver instanceof PyType type && spec.dropsNames(type);
      all =
          dropped
              ? Arrays.copyOf(args, args.length - names.length)
              : Arguments.placed(spec, args, names);
    }
    int extra = receiver == null ? 0 : 1;
    int count = all.length - (spec.takesNames() ? names.length : 0) + extra;
    if (count < spec.minimum() || (count > spec.maximum() && !spec.isVariadic())) {
      throw Arguments.wrongCount(spec, count - spec.receivers());
    }
    if (receiver != null) {
      PyObject[] joined = new PyObject[all.length + 1];
      joined[0] = receiver;
      System.arraycopy(all, 0, joined, 1, all.length);
      all = joined;
    }
    if (spec.isVariadic() || spec.maximum() > 5) {
      return table.callArray(index, all, names);
    }
    return spread(table, index, all);
  }

  private static PyObject spread(MethodTable table, int index, PyObject[] a) {
    return switch (a.length) {
      case 0 -> table.call0(index);
      case 1 -> table.call1(index, a[0]);
      case 2 -> table.call2(index, a[0], a[1]);
      case 3 -> table.call3(index, a[0], a[1], a[2]);
      case 4 -> table.call4(index, a[0], a[1], a[2], a[3]);
      default -> table.call5(index, a[0], a[1], a[2], a[3], a[4]);
    };
  }

  /** Arguments with one more in front. */
  public static PyObject[] prepend(PyObject first, PyObject[] args) {
    PyObject[] joined = new PyObject[args.length + 1];
    joined[0] = first;
    System.arraycopy(args, 0, joined, 1, args.length);
    return joined;
  }

  /** Arguments from a sequence and a dictionary, as {@code apply} takes them. */
  public static PyObject apply(PyObject callee, PyObject[] args, @Nullable PyDict keywords) {
    if (keywords == null || keywords.size() == 0) {
      return callee.call(args, NO_NAMES);
    }
    PyStr[] names = new PyStr[keywords.size()];
    PyObject[] all = Arrays.copyOf(args, args.length + names.length);
    int next = 0;
    for (int at = keywords.nextEntry(0); at >= 0; at = keywords.nextEntry(at + 1)) {
      names[next] = KeywordName.of(keywords.keyAt(at));
      all[args.length + next++] = keywords.valueAt(at);
    }
    return callee.call(all, names);
  }

  /** Imports a module by the function {@code __import__} among the built-ins. */
  public static PyObject importModule(PyStr name) {
    PyModule builtins = ThreadState.current().interpreter().builtins();
    return method(builtins, "__import__", name);
  }
}
