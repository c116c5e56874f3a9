package krait.vm.object;

/** What a built-in type, or a class with slots, keeps in its dictionary for one name. */
public abstract class PyDescr extends PyObject implements Descriptor {

  private final PyType owner;

  PyDescr(PyType kind, PyType owner) {
    super(kind);
    this.owner = owner;
  }

  /** The type that it is an attribute of. */
  public final PyType owner() {
    return owner;
  }

  /** The name of the attribute. */
  public abstract String name();

  /** Complains unless an object is an instance of the owner. */
  final void check(PyObject object) {
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
}
