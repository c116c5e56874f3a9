package krait.vm.op;

import krait.vm.object.PyDict;
import krait.vm.object.PyObject;
import krait.vm.object.PyType;
import org.jspecify.annotations.Nullable;

/**
 * What a place in the code remembers of the last name or attribute that it looked up.
 *
 * <p>Nothing in it need be right: each user checks before it believes.
 */
public final class Site {

  /** Nothing useful was found. */
  static final int NOTHING = 0;

  /** The object's own dictionary holds the attribute, at {@link #place}. */
  static final int INSTANCE = 1;

  /** The attribute is a slot of the object, of number {@link #place}. */
  static final int SLOT = 2;

  /** The class has a function of that name, in {@link #value}. */
  static final int METHOD = 3;

  /** The built-in type has a method of that name, in {@link #value}. */
  static final int BUILTIN = 4;

  @Nullable PyDict globals;
  int keyChanges;
  int place;
  @Nullable PyType type;
  int version;
  int kind;
  @Nullable PyObject value;

  /** A site that remembers nothing yet. */
  public Site() {}

  void remember(PyType newType, int newKind, @Nullable PyObject newValue) {
    type = newType;
    version = newType.version();
    kind = newKind;
    value = newValue;
  }
}
