package krait.vm.object;

import org.jspecify.annotations.Nullable;

/** Makes instances: what calling a type does. */
public final class TypeCalls {

  private TypeCalls() {}

  /** What calling a type does where no metaclass has a say. */
  public static PyObject create(PyType type, PyObject[] args, PyStr[] names) {
    if (type == PyType.TYPE && args.length == 1 && names.length == 0) {
      return args[0].type();
    }
    PyObject maker = type.slot(Slot.NEW);
    if (maker == null || !makesInstances(type, maker)) {
      throw PyErrors.typeError("cannot create '" + type.name() + "' instances");
    }
    PyObject instance = make(type, maker, args, names);
    if (!instance.type().isSubtypeOf(type)) {
      return instance;
    }
    PyObject init = instance.type().slot(Slot.INIT);
    if (init != null) {
      initialize(init, instance, args, names);
    }
    return instance;
  }

  /** Whether calling a type makes an instance. */
  public static boolean makesInstances(PyType type) {
    PyObject maker = type.slot(Slot.NEW);
    return maker != null && makesInstances(type, maker);
  }

  /** A built-in type has no way to make instances if it has none of its own. */
  private static boolean makesInstances(PyType type, PyObject maker) {
    return type.isHeap() || type == PyType.OBJECT || maker != PyType.OBJECT.slot(Slot.NEW);
  }

  private static PyObject make(PyType type, PyObject maker, PyObject[] args, PyStr[] names) {
    if (maker instanceof PyBuiltin builtin) {
      return builtin.create(type, args, names);
    }
    if (maker instanceof PyStaticMethod wrapper && !wrapper.type().isHeap()) {
      return wrapper.callable().call(Calls.prepend(type, args), names);
    }
    return Attributes.bind(maker, null, type).call(Calls.prepend(type, args), names);
  }

  private static void initialize(PyObject init, PyObject instance, PyObject[] args, PyStr[] names) {
    PyObject result;
    if (init instanceof PyMethodDescr builtin) {
      result = builtin.invoke(instance, args, names);
    } else if (init instanceof PyFunction function) {
      result = function.call(Calls.prepend(instance, args), names);
    } else {
      result = Attributes.bind(init, instance, instance.type()).call(args, names);
    }
    if (result != PyNone.NONE) {
      throw PyErrors.typeError("__init__() should return None, not '" + result.type().name() + "'");
    }
  }

  /**
   * The {@code __init__} of a class whose calls make plain instances and do nothing else but call
   * it; None if there is more to do.
   */
  static PyObject plainInit(PyType type) {
    PyObject init = type.slot(Slot.INIT);
    boolean plain =
        type.isHeap()
            && type.type() == PyType.TYPE
            && type.builtinBase() == PyType.OBJECT
            && type.slot(Slot.NEW) == PyType.OBJECT.slot(Slot.NEW)
            && type.slot(Slot.DEL) == null
            && type.dict().get("__abstractmethods__") == null;
    return plain && init != null ? init : PyNone.NONE;
  }

  /** An explicit call such as {@code int.__new__(cls, 1)}. */
  static PyObject callNew(PyType owner, PyBuiltin maker, PyObject[] args, PyStr[] names) {
    String call = owner.name() + ".__new__(";
    if (args.length == names.length) {
      throw PyErrors.typeError(call + "): not enough arguments");
    }
    if (!(args[0] instanceof PyType cls)) {
      throw PyErrors.typeError(call + "X): X is not a type object (" + args[0].type().name() + ")");
    }
    if (!cls.isSubtypeOf(owner)) {
      throw PyErrors.typeError(
          call + cls.name() + "): " + cls.name() + " is not a subtype of " + owner.name());
    }
    PyType safe = cls.builtinBase();
    if (!maker.sharesFunction(safe.slot(Slot.NEW))) {
      throw PyErrors.typeError(
          call + cls.name() + ") is not safe, use " + safe.name() + ".__new__()");
    }
    return maker.create(cls, java.util.Arrays.copyOfRange(args, 1, args.length), names);
  }

  /** Whether a type has its {@code __init__} or {@code __new__} from {@code object}. */
  public static boolean inherits(PyType type, Slot slot) {
    @Nullable PyObject own = type.slot(slot);
    return own == PyType.OBJECT.slot(slot);
  }
}
