package krait.vm.object;

import org.jspecify.annotations.Nullable;

/** A slot of a class: the attribute that an entry of {@code __slots__} becomes. */
public class PyMember extends PyDescr implements DataDescriptor {

  /** The type. */
  public static final PyType TYPE = PyType.builtin("member_descriptor", false);

  private final PyStr name;
  private final int index;

  PyMember(PyType owner, PyStr name, int index) {
    super(TYPE, owner);
    this.name = name;
    this.index = index;
  }

  @Override
  public final String name() {
    return name.text();
  }

  /** The number of the slot in instances. */
  public final int index() {
    return index;
  }

  private @Nullable PyObject value(PyObject object) {
    return object instanceof PyHeapObject heap
        ? heap.slot(index)
        : ((Extended) object).extension().slot(index);
  }

  @Override
  public PyObject get(@Nullable PyObject object, PyObject type) {
    if (object == null) {
      return this;
    }
    check(object);
    PyObject value = value(object);
    if (value == null) {
      throw PyErrors.attributeError(name.text());
    }
    return value;
  }

  @Override
  public void set(PyObject object, @Nullable PyObject value) {
    check(object);
    if (value == null && TypeRules.current().checksEmptySlots() && value(object) == null) {
      throw PyErrors.attributeError(name.text());
    }
    if (object instanceof PyHeapObject heap) {
      heap.setSlot(index, value);
    } else {
      ((Extended) object).extension().setSlot(index, value);
    }
  }
}
