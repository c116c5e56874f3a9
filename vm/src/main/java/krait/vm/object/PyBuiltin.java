package krait.vm.object;

import org.jspecify.annotations.Nullable;

/** A function written in Java, or a method of a built-in type bound to an object. */
public final class PyBuiltin extends PyObject {

  /** The type. */
  public static final PyType TYPE = PyType.builtin("builtin_function_or_method", false);

  private final MethodTable table;
  private final int index;
  private final MethodSpec spec;
  private final @Nullable PyObject self;
  private final @Nullable PyObject receiver;
  private final PyObject module;

  /** A function, or a method bound to an object. */
  public PyBuiltin(MethodTable table, int index, MethodSpec spec, @Nullable PyObject self) {
    this(table, index, spec, self, PyNone.NONE);
  }

  /** A function of a module. */
  public PyBuiltin(
      MethodTable table, int index, MethodSpec spec, @Nullable PyObject self, PyObject module) {
    super(TYPE);
    this.table = table;
    this.index = index;
    this.spec = spec;
    this.self = self;
    boolean isNew = spec.kind() == MethodSpec.Kind.NEW;
    this.receiver = isNew || spec.receivers() == 0 ? null : self;
    this.module = module;
  }

  /** The name. */
  public String name() {
    return spec.name();
  }

  /** What the table says of it. */
  public MethodSpec spec() {
    return spec;
  }

  /** The object that it is bound to. */
  public @Nullable PyObject self() {
    return self;
  }

  /** The name of the module that it is a function of, or None. */
  public PyObject module() {
    return module;
  }

  /** Whether both are the same method of the same object. */
  public boolean isSame(PyBuiltin other) {
    return self == other.self && table == other.table && index == other.index;
  }

  /** The same constructor for another type. */
  PyBuiltin ofType(PyType type) {
    return new PyBuiltin(table, index, spec, type);
  }

  /** Whether both are the same function, bound to whatever. */
  boolean sharesFunction(@Nullable PyObject other) {
    return other instanceof PyBuiltin that && table == that.table && index == that.index;
  }

  private boolean takes(int count) {
    return count >= spec.minimum() && count <= spec.maximum() && count <= 5;
  }

  @Override
  public PyObject call0() {
    PyObject to = receiver;
    if (to == null) {
      return takes(0) ? table.call0(index) : super.call0();
    }
    return takes(1) ? table.call1(index, to) : super.call0();
  }

  @Override
  public PyObject call1(PyObject a) {
    PyObject to = receiver;
    if (spec.kind() == MethodSpec.Kind.NEW) {
      return super.call1(a);
    }
    if (to == null) {
      return takes(1) ? table.call1(index, a) : super.call1(a);
    }
    return takes(2) ? table.call2(index, to, a) : super.call1(a);
  }

  @Override
  public PyObject call2(PyObject a, PyObject b) {
    PyObject to = receiver;
    if (spec.kind() == MethodSpec.Kind.NEW) {
      return super.call2(a, b);
    }
    if (to == null) {
      return takes(2) ? table.call2(index, a, b) : super.call2(a, b);
    }
    return takes(3) ? table.call3(index, to, a, b) : super.call2(a, b);
  }

  @Override
  public PyObject call3(PyObject a, PyObject b, PyObject c) {
    PyObject to = receiver;
    if (spec.kind() == MethodSpec.Kind.NEW) {
      return super.call3(a, b, c);
    }
    if (to == null) {
      return takes(3) ? table.call3(index, a, b, c) : super.call3(a, b, c);
    }
    return takes(4) ? table.call4(index, to, a, b, c) : super.call3(a, b, c);
  }

  @Override
  public PyObject call(PyObject[] args, PyStr[] names) {
    if (spec.kind() == MethodSpec.Kind.NEW) {
      return TypeCalls.callNew((PyType) java.util.Objects.requireNonNull(self), this, args, names);
    }
    return Calls.callTable(table, index, spec, receiver, args, names);
  }

  /** Makes an instance: what {@code __new__} does for a class that was checked. */
  PyObject create(PyType cls, PyObject[] args, PyStr[] names) {
    return Calls.callTable(table, index, spec, cls, args, names);
  }
}
