package krait.vm.object;

import org.jspecify.annotations.Nullable;

/** A classic class. */
public final class PyClassObj extends PyObject {

  /** The type. */
  public static final PyType TYPE = PyType.builtin("classobj", false);

  private String name;
  private PyTuple bases;
  private PyDict dict;
  private int version;

  /** Counts changes of all classic classes, as what is known of one depends on its bases. */
  private static int changes;

  private int finalizerKnown = -1;
  private boolean finalizer;

  /** A class; all bases must be classic classes. */
  public PyClassObj(String name, PyTuple bases, PyDict dict) {
    super(TYPE);
    this.name = name;
    this.bases = bases;
    this.dict = dict;
  }

  /** The name. */
  public String name() {
    return name;
  }

  /** Renames the class. */
  public void setName(String newName) {
    name = newName;
  }

  /** The bases. */
  public PyTuple bases() {
    return bases;
  }

  /** Replaces the bases. */
  public void setBases(PyTuple newBases) {
    bases = newBases;
    changes++;
  }

  /** A number that changes when the class itself does. */
  public int version() {
    return version;
  }

  /** Says that the class has changed. */
  public void modified() {
    version++;
    changes++;
  }

  @Override
  public PyDict dict() {
    return dict;
  }

  @Override
  public void setDict(PyDict newDict) {
    dict = newDict;
  }

  /** The attribute of this class or, depth first, of one of its bases. */
  public @Nullable PyObject lookup(PyStr attribute) {
    PyObject value = dict.getStr(attribute);
    if (value != null) {
      return value;
    }
    for (PyObject base : bases.items()) {
      value = ((PyClassObj) base).lookup(attribute);
      if (value != null) {
        return value;
      }
    }
    return null;
  }

  /** Whether instances have {@code __del__}. */
  boolean hasFinalizer() {
    if (finalizerKnown != changes) {
      finalizer = lookup(Slot.DEL.pyName()) != null;
      finalizerKnown = changes;
    }
    return finalizer;
  }

  /** Whether it is a class or derived from it. */
  public boolean isSubclassOf(PyObject other) {
    if (this == other) {
      return true;
    }
    for (PyObject base : bases.items()) {
      if (((PyClassObj) base).isSubclassOf(other)) {
        return true;
      }
    }
    return false;
  }

  /**
   * A frame of {@code __init__} for a call that makes an instance; null if that takes more.
   *
   * @param args where the arguments are, from an index on
   */
  public @Nullable PyFrame initFrame(PyFrame caller, PyObject[] args, int from, int count) {
    PyObject init = lookup(Slot.INIT.pyName());
    if (init == null || init.getClass() != PyFunction.class) {
      return null;
    }
    PyInstance instance = Finalizers.watch(new PyInstance(this));
    PyFrame frame = ((PyFunction) init).frame(caller, instance, args, from, count);
    if (frame != null) {
      frame.setCreated(instance);
    }
    return frame;
  }

  @Override
  public PyObject call(PyObject[] args, PyStr[] names) {
    PyInstance instance = Finalizers.watch(new PyInstance(this));
    PyObject init = instance.plain(Slot.INIT.pyName());
    if (init == null) {
      if (args.length > 0) {
        throw PyErrors.typeError("this constructor takes no arguments");
      }
      return instance;
    }
    if (init.call(args, names) != PyNone.NONE) {
      throw PyErrors.typeError("__init__() should return None");
    }
    return instance;
  }

  @Override
  public String toString() {
    return name;
  }
}
