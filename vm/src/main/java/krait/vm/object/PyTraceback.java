package krait.vm.object;

import org.jspecify.annotations.Nullable;

/** A {@code traceback}: where an exception passed a frame. */
public final class PyTraceback extends PyObject {

  /** The type. */
  public static final PyType TYPE = PyType.builtin("traceback", false);

  private final @Nullable PyTraceback next;
  private final PyFrame frame;
  private final int lasti;

  /** A traceback entry; the next one lies nearer to where the exception was raised. */
  public PyTraceback(@Nullable PyTraceback next, PyFrame frame, int lasti) {
    super(TYPE);
    this.next = next;
    this.frame = frame;
    this.lasti = lasti;
    frame.hold();
  }

  /** The entry of the frame that this one called. */
  public @Nullable PyTraceback next() {
    return next;
  }

  /** The frame. */
  public PyFrame frame() {
    return frame;
  }

  /** The offset of the instruction. */
  public int lasti() {
    return lasti;
  }

  /** The source line. */
  public int line() {
    return frame.code().lineOf(lasti);
  }
}
