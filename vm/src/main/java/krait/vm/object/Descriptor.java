package krait.vm.object;

import org.jspecify.annotations.Nullable;

/** An attribute of a type that decides what an instance shows. */
public interface Descriptor {
  /**
   * What the attribute is for an object.
   *
   * @param object the instance, or null when asked of the class itself
   * @param owner the class that was asked
   */
  PyObject get(@Nullable PyObject object, PyObject owner);
}
