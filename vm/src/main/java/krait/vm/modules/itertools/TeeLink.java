package krait.vm.modules.itertools;

import krait.vm.modules.FunctionRules;
import krait.vm.object.Iterations;
import krait.vm.object.PyErrors;
import krait.vm.object.PyObject;
import org.jspecify.annotations.Nullable;

/** An item that iterators of {@link Tee} share, fetched by the first of them that wants it. */
final class TeeLink {

  private final PyObject source;
  private @Nullable PyObject item;
  private @Nullable TeeLink following;
  private boolean running;

  TeeLink(PyObject source) {
    this.source = source;
  }

  /** The item, or null if there is none. */
  @Nullable PyObject item() {
    PyObject known = item;
    return known == null ? fetch() : known;
  }

  private @Nullable PyObject fetch() {
    if (running && FunctionRules.current().newerCollections()) {
      throw PyErrors.runtimeError("cannot re-enter the tee iterator");
    }
    running = true;
    try {
      PyObject fetched = Iterations.next(source);
      item = fetched;
      return fetched;
    } finally {
      running = false;
    }
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
