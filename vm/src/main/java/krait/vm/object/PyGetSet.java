package krait.vm.object;

import org.jspecify.annotations.Nullable;

/** An attribute of a built-in type that Java code computes. */
public class PyGetSet extends PyDescr implements DataDescriptor {

  /** The type. */
  public static final PyType TYPE = PyType.builtin("getset_descriptor", false);

  private final MethodSpec spec;
  private @Nullable MethodTable table;
  private int getter = -1;
  private int setter = -1;

  PyGetSet(PyType owner, MethodSpec spec) {
    super(spec.kind() == MethodSpec.Kind.MEMBER ? PyMember.TYPE : TYPE, owner);
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

  /** What the table says of it. */
  public final MethodSpec spec() {
    return spec;
  }

  @Override
  public final String name() {
    return spec.name();
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
      throw notWritable();
    }
    from.call2(setter, object, value);
  }

  private PyException notWritable() {
    return type() == PyMember.TYPE
        ? PyErrors.typeError("readonly attribute")
        : PyErrors.attributeError(
            "attribute '" + name() + "' of '" + owner().name() + "' objects is not writable");
  }
}
