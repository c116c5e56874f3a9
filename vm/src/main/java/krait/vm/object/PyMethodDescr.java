package krait.vm.object;

import org.jspecify.annotations.Nullable;

/** A method of a built-in type, unbound: a method descriptor or a slot wrapper. */
public final class PyMethodDescr extends PyDescr {

  /** The type of ordinary methods. */
  public static final PyType METHOD_TYPE = PyType.builtin("method_descriptor", false);

  /** The type of special methods. */
  public static final PyType WRAPPER_TYPE = PyType.builtin("wrapper_descriptor", false);

  /** The type of class methods. */
  public static final PyType CLASS_TYPE = PyType.builtin("classmethod_descriptor", false);

  private final MethodTable table;
  private final int index;
  private final MethodSpec spec;
  private final boolean isComparison;

  PyMethodDescr(PyType kind, PyType owner, MethodTable table, int index) {
    super(kind, owner);
    this.table = table;
    this.index = index;
    this.spec = table.specs()[index];
    this.isComparison = kind == WRAPPER_TYPE && spec.name().equals(Slot.CMP.methodName());
  }

  /** The same method of another type. */
  PyMethodDescr ofType(PyType type) {
    return new PyMethodDescr(type(), type, table, index);
  }

  static PyMethodDescr of(PyType owner, MethodTable table, int index, MethodSpec spec) {
    boolean wrapper = spec.isSlot();
    return new PyMethodDescr(wrapper ? WRAPPER_TYPE : METHOD_TYPE, owner, table, index);
  }

  /** What the table says of it. */
  public MethodSpec spec() {
    return spec;
  }

  @Override
  public String name() {
    return spec.name();
  }

  /** Calls the method on an object that is known to be of the right type. */
  public PyObject invoke(PyObject self) {
    return spec.minimum() > 1 || spec.isVariadic()
        ? Calls.callTable(table, index, spec, self, PyTuple.NO_ITEMS, Calls.NO_NAMES)
        : table.call1(index, self);
  }

  /** Calls the method on an object that is known to be of the right type. */
  public PyObject invoke(PyObject self, PyObject a) {
    return spec.minimum() > 2 || spec.maximum() < 2
        ? Calls.callTable(table, index, spec, self, new PyObject[] {a}, Calls.NO_NAMES)
        : table.call2(index, self, a);
  }

  /** Calls the method on an object that is known to be of the right type. */
  public PyObject invoke(PyObject self, PyObject a, PyObject b) {
    return spec.minimum() > 3 || spec.maximum() < 3
        ? Calls.callTable(table, index, spec, self, new PyObject[] {a, b}, Calls.NO_NAMES)
        : table.call3(index, self, a, b);
  }

  /** Calls the method on an object that is known to be of the right type. */
  public PyObject invoke(PyObject self, PyObject[] args, PyStr[] names) {
    return Calls.callTable(table, index, spec, self, args, names);
  }

  @Override
  public PyObject get(@Nullable PyObject object, PyObject type) {
    if (type() == CLASS_TYPE) {
      return bindToClass(type);
    }
    return object == null ? this : bind(object);
  }

  private PyObject bindToClass(PyObject type) {
    if (!(type instanceof PyType cls)) {
      throw PyErrors.typeError(
          "descriptor '"
              + name()
              + "' for type '"
              + owner().name()
              + "' needs a type, not a '"
              + type.type().name()
              + "' as arg 2");
    }
    if (!cls.isSubtypeOf(owner())) {
      throw PyErrors.typeError(
          "descriptor '"
              + name()
              + "' for type '"
              + owner().name()
              + "' doesn't apply to type '"
              + cls.name()
              + "'");
    }
    return new PyBuiltin(table, index, spec, cls);
  }

  /** The method bound to an object. */
  public PyObject bind(PyObject object) {
    check(object);
    return type() == WRAPPER_TYPE
        ? new PyMethodWrapper(this, object)
        : new PyBuiltin(table, index, spec, object);
  }

  private boolean takes(PyObject self) {
    return self.type() == owner() && type() != CLASS_TYPE;
  }

  @Override
  public PyObject call1(PyObject a) {
    return takes(a) ? invoke(a) : super.call1(a);
  }

  @Override
  public PyObject call2(PyObject a, PyObject b) {
    return takes(a) && !isComparison ? invoke(a, b) : super.call2(a, b);
  }

  @Override
  public PyObject call3(PyObject a, PyObject b, PyObject c) {
    return takes(a) ? invoke(a, b, c) : super.call3(a, b, c);
  }

  @Override
  public PyObject call(PyObject[] args, PyStr[] names) {
    if (args.length - names.length < 1) {
      throw PyErrors.typeError(
          "descriptor '" + name() + "' of '" + owner().name() + "' object needs an argument");
    }
    PyObject self = args[0];
    if (type() == CLASS_TYPE) {
      checkClass(self);
    } else if (!self.type().isSubtypeOf(owner())) {
      throw PyErrors.typeError(
          "descriptor '"
              + name()
              + "' requires a '"
              + owner().name()
              + "' object but received a '"
              + self.type().name()
              + "'");
    }
    return invokeChecked(self, java.util.Arrays.copyOfRange(args, 1, args.length), names);
  }

  private void checkClass(PyObject self) {
    if (!(self instanceof PyType cls)) {
      throw PyErrors.typeError(
          "descriptor '"
              + name()
              + "' requires a type but received a '"
              + self.type().name()
              + "'");
    }
    if (!cls.isSubtypeOf(owner())) {
      throw PyErrors.typeError(
          "descriptor '"
              + name()
              + "' requires a subtype of '"
              + owner().name()
              + "' but received '"
              + cls.type().name());
    }
  }

  /** Calls the method as Python code does; {@code __cmp__} takes objects of its own type only. */
  PyObject invokeChecked(PyObject self, PyObject[] args, PyStr[] names) {
    if (args.length == 1 && isComparison && !takesOperand(self, args[0])) {
      String type = self.type().name();
      throw PyErrors.typeError(
          type
              + ".__cmp__(x,y) requires y to be a '"
              + type
              + "', not a '"
              + args[0].type().name()
              + "'");
    }
    return Calls.callTable(table, index, spec, self, args, names);
  }

  private boolean takesOperand(PyObject self, PyObject other) {
    return other.type().slot(Slot.CMP) == this || other.type().isSubtypeOf(self.type());
  }
}
