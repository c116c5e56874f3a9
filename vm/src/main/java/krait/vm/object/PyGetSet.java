package krait.vm.object;

import org.jspecify.annotations.Nullable;

/** An attribute of a built-in type that Java code computes. */
public class PyGetSet extends PyObject implements DataDescriptor {

  /** The type. */
  public static final PyType TYPE = PyType.builtin("getset_descriptor", false);

  private final PyType owner;
  private final MethodSpec spec;
  private @Nullable MethodTable table;
  private int getter = -1;
  private int setter = -1;

  PyGetSet(PyType owner, MethodSpec spec) {
    super(TYPE);
    this.owner = owner;
    this.spec = spec;
  }

  void add(MethodTable newTable, int index, boolean isSetter) {
    table = newTable;
    if (isSetter) {
      setter = index;
    } else {
      getter = index;
    }
  }

  /** The type that it is an attribute of. */
  public final PyType owner() {
    return owner;
  }

  /** What the table says of it. */
  public final MethodSpec spec() {
    return spec;
  }

  /** The name. */
  public final String name() {
    return spec.name();
  }

  private void check(PyObject object) {
    if (!object.type().isSubtypeOf(owner)) {
      throw PyErrors.typeError(
          "descriptor '"
              + name()
              + "' for '"
              + owner.name()
              + "' objects doesn't apply to '"
              + object.type().name()
              + "' object");
    }
  }

  @Override
  public PyObject get(@Nullable PyObject object, PyObject type) {
    if (object == null) {
      return this;
    }
    check(object);
    MethodTable from = table;
    if (from == null || getter < 0) {
      throw PyErrors.attributeError("unreadable attribute");
    }
    return from.call1(getter, object);
  }

  @Override
  @SuppressWarnings("NullAway") // a setter takes null for deletion
  public void set(PyObject object, @Nullable PyObject value) {
    check(object);
    MethodTable from = table;
    if (from == null || setter < 0) {
      throw PyErrors.attributeError(
          "attribute '" + name() + "' of '" + owner.name() + "' objects is not writable");
    }
    from.call2(setter, object, value);
  }
}
