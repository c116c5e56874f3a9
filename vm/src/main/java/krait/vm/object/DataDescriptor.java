package krait.vm.object;

import org.jspecify.annotations.Nullable;

/** A descriptor that also decides what happens when the attribute is set. */
public interface DataDescriptor extends Descriptor {
  /** Sets the attribute of an object, or deletes it if the value is null. */
  void set(PyObject object, @Nullable PyObject value);
}
