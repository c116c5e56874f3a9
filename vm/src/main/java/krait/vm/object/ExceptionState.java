package krait.vm.object;

/**
 * An exception that is being handled: what {@code sys.exc_info} shows.
 *
 * @param excType the class, or None
 * @param value the instance, or None
 * @param traceback the traceback, or None
 */
public record ExceptionState(PyObject excType, PyObject value, PyObject traceback) {
  /** No exception. */
  public static final ExceptionState NONE =
      new ExceptionState(PyNone.NONE, PyNone.NONE, PyNone.NONE);
}
