package krait.vm.modules;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import krait.vm.object.PyException;
import krait.vm.object.ThreadState;

/**
 * The files of an interpreter with output that has yet to be handed on.
 *
 * <p>CPython does that when the last reference to a file goes. Without counts of references it is
 * done before the program can look: when it opens another file, asks about one, or ends.
 */
public final class PendingOutput {

  private final Set<DiskFile> files = Collections.newSetFromMap(new IdentityHashMap<>());

  private PendingOutput() {}

  /** That of the interpreter that is running. */
  static PendingOutput current() {
    return ThreadState.current().interpreter().attachment(PendingOutput.class, PendingOutput::new);
  }

  void add(DiskFile file) {
    files.add(file);
  }

  void remove(DiskFile file) {
    files.remove(file);
  }

  /** Hands everything on; errors are for the functions of the files themselves. */
  public static void flush() {
    for (DiskFile file : List.copyOf(current().files)) {
      try {
        file.flush();
      } catch (PyException e) {
        e.setTraceback(null);
      }
    }
  }
}
