package krait.vm.object;

import org.jspecify.annotations.Nullable;

/**
 * A Python exception on its way. It has no Java stack trace: making one costs more than raising.
 *
 * <p>Type and value may still be apart, as CPython leaves them: {@code raise KeyError, 1} makes the
 * instance only when somebody looks at it.
 */
public final class PyException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private transient PyObject excType;
  private transient PyObject value;
  private transient @Nullable PyTraceback traceback;
  private boolean again;

  /** An exception as {@code raise excType, value} makes it. */
  public PyException(PyObject excType, PyObject value) {
    super(null, null, false, false);
    this.excType = excType;
    this.value = value;
  }

  /** An exception as {@code raise excType, value, traceback} makes it. */
  public PyException(PyObject excType, PyObject value, @Nullable PyTraceback traceback) {
    this(excType, value);
    this.traceback = traceback;
  }

  /** The class, or the string of a string exception. */
  public PyObject excType() {
    return excType;
  }

  /** The instance, or what it is to be made of. */
  public PyObject value() {
    return value;
  }

  /** The frames passed so far, the outermost first; null if it was not yet raised. */
  public @Nullable PyTraceback traceback() {
    return traceback;
  }

  /** Adds a frame, or gives up those known. */
  public void setTraceback(@Nullable PyTraceback newTraceback) {
    traceback = newTraceback;
  }

  /** Says that it is raised again in the frame that its traceback already starts with. */
  public PyException again() {
    again = true;
    return this;
  }

  /** Whether {@link #again} was called since this was last asked. */
  public boolean takeAgain() {
    boolean was = again;
    again = false;
    return was;
  }

  /** Whether an {@code except} clause for a type would catch it. */
  public boolean matches(PyType wanted) {
    return Exceptions.matches(excType, wanted);
  }

  /** Makes the value an instance of the type, if it is not yet one. */
  public PyException normalize() {
    Exceptions.normalize(this);
    return this;
  }

  void replace(PyObject newType, PyObject newValue) {
    excType = newType;
    value = newValue;
  }

  @Override
  public String getMessage() {
    return Exceptions.describe(this);
  }
}
