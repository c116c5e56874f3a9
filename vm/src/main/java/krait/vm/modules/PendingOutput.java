package krait.vm.modules;

import java.util.LinkedHashSet;
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

  /** A file that can have output that waits. */
  public interface Source {
    /** Hands it on. */
    void flush();
  }

  private final Set<Source> files = new LinkedHashSet<>();

  private PendingOutput() {}

  /** That of the interpreter that is running. */
  public static PendingOutput current() {
    return ThreadState.current().interpreter().attachment(PendingOutput.class, PendingOutput::new);
  }

  /** Takes note of a file that has output. */
  public void add(Source file) {
    files.add(file);
  }

  /** Forgets a file that has none any more. */
  public void remove(Source file) {
    files.remove(file);
  }

  /** Hands everything on; errors are for the functions of the files themselves. */
  public static void flush() {
    for (Source file : List.copyOf(current().files)) {
      try {
        file.flush();
      } catch (PyException e) {
        e.setTraceback(null);
      }
    }
  }
}
