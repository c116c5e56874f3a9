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

  /** What kind of thing was found. */
  enum Kind {
    NOTHING,
    INSTANCE,
    METHOD,
    SLOT
  }

  @Nullable PyDict globals;
  int keyChanges;
  int place;
  @Nullable PyType type;
  int version;
  Kind kind = Kind.NOTHING;
  @Nullable PyObject value;

  /** A site that remembers nothing yet. */
  public Site() {}
}
