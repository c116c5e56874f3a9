package krait.vm.modules.memory;

import krait.vm.object.Calls;
import krait.vm.object.PyErrors;
import krait.vm.object.PyExc;
import krait.vm.object.PyObject;
import krait.vm.object.PyType;
import org.jspecify.annotations.Nullable;

/** {@code weakref.proxy}: stands for an object without keeping it. */
public final class WeakProxy extends PyObject implements WeakHandle.Owner {

  /** The type of most. */
  public static final PyType TYPE = PyType.builtin("weakproxy", false).unhashable();

  /** The type of those that can be called. */
  public static final PyType CALLABLE_TYPE =
      PyType.builtin("weakcallableproxy", false).unhashable();

  private final @Nullable PyObject callback;
  private @Nullable WeakHandle handle;

  private WeakProxy(PyType type, @Nullable PyObject callback) {
    super(type);
    this.callback = callback;
  }

  @Override
  public @Nullable PyObject callback() {
    return callback;
  }

  /** The proxy of an object: the one without a callback is shared. */
  static WeakProxy of(PyObject object, @Nullable PyObject callback) {
    WeakReferences.check(object);
    WeakReferences references = WeakReferences.current();
    references.callBack();
    int place = 0;
    for (WeakHandle.Owner owner : references.owners(object)) {
      if (owner instanceof WeakRef ref && ref.callback() == null && ref.type() == WeakRef.TYPE) {
        place++;
      } else if (owner instanceof WeakProxy proxy && proxy.callback == null) {
        if (callback == null) {
          return proxy;
        }
        place++;
      }
    }
    WeakProxy made = new WeakProxy(Calls.isCallable(object) ? CALLABLE_TYPE : TYPE, callback);
    made.handle = references.add(object, made, place);
    return made;
  }

  /** The object, or null if it is gone. */
  @Nullable PyObject find() {
    WeakHandle known = handle;
    return known == null ? null : known.get();
  }

  /** The object; an error if it is gone. */
  PyObject object() {
    PyObject found = find();
    if (found == null) {
      throw PyErrors.of(PyExc.ReferenceError, "weakly-referenced object no longer exists");
    }
    return found;
  }

  /** What a proxy stands for, or what is no proxy itself. */
  static PyObject unwrap(PyObject object) {
    return object instanceof WeakProxy proxy ? proxy.object() : object;
  }
}
