package krait.vm.modules.itertools;

import krait.vm.object.PyIterator;
import krait.vm.object.PyObject;
import krait.vm.object.PyType;
import org.jspecify.annotations.Nullable;

/** One run of items that {@link GroupBy} found. */
public final class Group extends PyIterator {

  /** The type. */
  public static final PyType TYPE = PyType.builtin("itertools._grouper", false);

  private final GroupBy parent;
  private final PyObject key;

  Group(GroupBy parent, PyObject key) {
    super(TYPE);
    this.parent = parent;
    this.key = key;
  }

  @Override
  public @Nullable PyObject next() {
    return parent.nextOf(key);
  }
}
