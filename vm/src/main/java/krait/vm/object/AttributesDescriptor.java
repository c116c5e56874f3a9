package krait.vm.object;

import org.jspecify.annotations.Nullable;

/** The attribute {@code __dict__} or {@code __weakref__} that a class gives its instances. */
final class AttributesDescriptor extends PyGetSet {

  private final boolean isDict;

  AttributesDescriptor(PyType owner, String name) {
    super(owner, new MethodSpec(name, MethodSpec.Kind.GETTER, 1, 1, false, "", "", "", "", "", ""));
    this.isDict = name.equals("__dict__");
  }

  @Override
  public PyObject get(@Nullable PyObject object, PyObject type) {
    if (object == null) {
      return this;
    }
    check(object);
    PyDict dict = isDict ? Attributes.dictOf(object) : null;
    return dict == null ? PyNone.NONE : dict;
  }

  @Override
  public void set(PyObject object, @Nullable PyObject value) {
    if (!isDict) {
      super.set(object, value);
      return;
    }
    check(object);
    if (value == null) {
      Attributes.setDict(object, new PyDict());
      return;
    }
    if (!(value instanceof PyDict dict)) {
      throw PyErrors.typeError(
          "__dict__ must be set to a dictionary, not a '" + value.type().name() + "'");
    }
    Attributes.setDict(object, dict);
  }
}
