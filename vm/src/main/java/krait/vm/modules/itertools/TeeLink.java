package krait.vm.modules.itertools;

import krait.vm.object.Iterations;
import krait.vm.object.PyObject;
import org.jspecify.annotations.Nullable;

/** An item that iterators of {@link Tee} share, fetched by the first of them that wants it. */
final class TeeLink {

  private final PyObject source;
  private @Nullable PyObject item;
  private @Nullable TeeLink following;

  TeeLink(PyObject source) {
    this.source = source;
  }

  /** The item, or null if there is none. */
  @Nullable PyObject item() {
    PyObject known = item;
    if (known == null) {
      known = Iterations.next(source);
      item = known;
    }
    return known;
  }

  /** The place of the next item. */
  TeeLink following() {
    TeeLink known = following;
    if (known == null) {
      known = new TeeLink(source);
      following = known;
    }
    return known;
  }
}
