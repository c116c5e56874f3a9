package krait.vm.modules.memory;

import java.lang.ref.Reference;
import java.lang.ref.ReferenceQueue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;
import krait.vm.modules.FunctionRules;
import krait.vm.object.Finalizers;
import krait.vm.object.PyClassObj;
import krait.vm.object.PyCode;
import krait.vm.object.PyErrors;
import krait.vm.object.PyException;
import krait.vm.object.PyObject;
import krait.vm.object.PyType;
import krait.vm.object.ThreadState;
import krait.vm.object.Unraisable;
import org.jspecify.annotations.Nullable;

/**
 * The weak references of one interpreter, by object.
 *
 * <p>The JVM finds out when it collects garbage that an object is gone; callbacks are called when
 * {@code gc.collect} or a function of {@code _weakref} is called next.
 */
final class WeakReferences {

  private static final int ROUNDS = 3;

  private final ReferenceQueue<PyObject> queue = new ReferenceQueue<>();
  private final Map<PyObject, List<WeakHandle>> handles = new WeakHashMap<>();

  static WeakReferences current() {
    return ThreadState.current()
        .interpreter()
        .attachment(WeakReferences.class, WeakReferences::new);
  }

  /** Complains about an object that takes no weak references. */
  static void check(PyObject object) {
    PyType type = object.type();
    boolean later = type == PyClassObj.TYPE || type == PyCode.TYPE;
    if (!type.hasWeakrefs() && !(later && FunctionRules.current().newerCollections())) {
      throw PyErrors.typeError("cannot create weak reference to '" + type.name() + "' object");
    }
  }

  /** The live references to an object in CPython's order. */
  List<WeakHandle.Owner> owners(PyObject object) {
    List<WeakHandle.Owner> owners = new ArrayList<>();
    List<WeakHandle> known = handles.get(object);
    if (known != null) {
      for (WeakHandle handle : known) {
        WeakHandle.Owner owner = handle.owner();
        if (owner != null) {
          owners.add(owner);
        }
      }
    }
    return owners;
  }

  /**
   * Adds a reference.
   *
   * @param place how many of the live references come before it
   */
  WeakHandle add(PyObject object, WeakHandle.Owner owner, int place) {
    WeakHandle handle = new WeakHandle(object, owner, queue);
    List<WeakHandle> known = handles.computeIfAbsent(object, key -> new ArrayList<>());
    known.removeIf(one -> one.owner() == null);
    known.add(Math.min(place, known.size()), handle);
    return handle;
  }

  /** Calls what waits for objects that are gone; whether any are. */
  boolean callBack() {
    Reference<? extends PyObject> gone = queue.poll();
    boolean found = gone != null;
    while (gone != null) {
      if (gone instanceof WeakHandle handle) {
        callBack(handle.owner());
      }
      gone = queue.poll();
    }
    return found;
  }

  private static void callBack(WeakHandle.@Nullable Owner owner) {
    PyObject callback = owner == null ? null : owner.callback();
    if (callback == null || !(owner instanceof PyObject reference)) {
      return;
    }
    try {
      callback.call1(reference);
    } catch (PyException e) {
      Unraisable.show(e, callback);
    }
  }

  /** Collects garbage if anything wants to know, and calls what waits for it. */
  void collect() {
    Finalizers finalizers = Finalizers.current();
    callBack();
    boolean found = true;
    for (int i = 0; i < ROUNDS && found && !(handles.isEmpty() && finalizers.isEmpty()); i++) {
      ThreadState state = ThreadState.current();
      state.interpreter().engine().forgetStale(state);
      try {
        GarbageCollection.run();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return;
      }
      found = callBack();
      found |= finalizers.runPending();
    }
  }
}
