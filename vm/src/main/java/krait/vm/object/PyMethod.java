package krait.vm.object;

import org.jspecify.annotations.Nullable;

/** A method: a callable bound to an instance, or unbound but tied to a class. */
public final class PyMethod extends PyObject implements Descriptor {

  /** The type. */
  public static final PyType TYPE = PyType.builtin("instancemethod", false).withWeakrefs();

  private final PyObject function;
  private final @Nullable PyObject self;
  private final PyObject owner;

  /** A method; unbound if there is no instance. */
  public PyMethod(PyObject function, @Nullable PyObject self, PyObject owner) {
    super(TYPE);
    this.function = function;
    this.self = self;
    this.owner = owner;
  }

  /** What is called. */
  public PyObject function() {
    return function;
  }

  /** The instance, or null. */
  public @Nullable PyObject self() {
    return self;
  }

  /** The class, or None. */
  public PyObject owner() {
    return owner;
  }

  @Override
  public PyObject get(@Nullable PyObject object, PyObject cls) {
    if (self != null) {
      return this;
    }
    if (owner != PyNone.NONE && cls != PyNone.NONE && !ClassChecks.isSubclass(cls, owner)) {
      return this;
    }
    return new PyMethod(function, object, cls);
  }

  @Override
  public PyObject call0() {
    return self == null ? super.call0() : function.call1(self);
  }

  @Override
  public PyObject call1(PyObject a) {
    return self == null ? super.call1(a) : function.call2(self, a);
  }

  @Override
  public PyObject call2(PyObject a, PyObject b) {
    return self == null ? super.call2(a, b) : function.call3(self, a, b);
  }

  @Override
  public PyObject call(PyObject[] args, PyStr[] names) {
    if (self != null) {
      return function.call(Calls.prepend(self, args), names);
    }
    checkFirst(args, names);
    return function.call(args, names);
  }

  private void checkFirst(PyObject[] args, PyStr[] names) {
    boolean any = args.length > names.length;
    if (any && (owner == PyNone.NONE || ClassChecks.isInstance(args[0], owner))) {
      return;
    }
    String given = any ? describe(args[0]) + " instance" : "nothing";
    throw PyErrors.typeError(
        "unbound method "
            + Texts.functionName(function)
            + "() must be called with "
            + Classes.name(owner)
            + " instance as first argument (got "
            + given
            + " instead)");
  }

  private static String describe(PyObject object) {
    return object instanceof PyInstance instance ? instance.cls().name() : object.type().name();
  }
}
