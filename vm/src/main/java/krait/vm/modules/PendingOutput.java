package krait.vm.modules;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import krait.vm.object.PyException;
import krait.vm.object.ThreadState;
import org.jspecify.annotations.Nullable;

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

  /** The most files of the second kind, whose first one is written out before its time. */
  private static final int MOST_LATE = 256;

  /** The files over files that are written in Python, which shall see it as late as possible. */
  private final Set<Source> late = new LinkedHashSet<>();

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
    late.remove(file);
  }

  /** Takes note of a file that has output which a file written in Python will get. */
  public void addLate(Source file) {
    late.add(file);
    if (late.size() > MOST_LATE) {
      flush(late.iterator().next());
    }
  }

  private static @Nullable PendingOutput existing() {
    return ThreadState.current().interpreter().existing(PendingOutput.class);
  }

  /** Hands everything on; errors are for the functions of the files themselves. */
  public static void flush() {
    PendingOutput pending = existing();
    if (pending != null) {
      pending.flush(pending.files);
    }
  }

  /** Hands on what files written in Python get, at the end of the program. */
  public static void finish() {
    PendingOutput pending = existing();
    if (pending != null) {
      pending.flush(pending.late);
    }
  }

  private void flush(Set<Source> sources) {
    for (Source file : List.copyOf(sources)) {
      flush(file);
    }
  }

  private void flush(Source file) {
    try {
      file.flush();
    } catch (PyException e) {
      e.setTraceback(null);
    } finally {
      remove(file);
    }
  }
}
