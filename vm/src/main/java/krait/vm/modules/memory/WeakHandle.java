package krait.vm.modules.memory;

import java.lang.ref.ReferenceQueue;
import java.lang.ref.WeakReference;
import krait.vm.object.PyObject;
import org.jspecify.annotations.Nullable;

/** Java's weak reference to an object, which knows whose reference in Python it is. */
final class WeakHandle extends WeakReference<PyObject> {

  /** A reference in Python: a {@link WeakRef} or a {@link WeakProxy}. */
  interface Owner {
    /** What is called with the reference once the object is gone, or null. */
    @Nullable PyObject callback();
  }

  private final WeakReference<Owner> owner;

  WeakHandle(PyObject object, Owner owner, ReferenceQueue<PyObject> queue) {
    super(object, queue);
    this.owner = new WeakReference<>(owner);
  }

  /** The reference in Python; null if that is gone itself. */
  @Nullable Owner owner() {
    return owner.get();
  }
}
