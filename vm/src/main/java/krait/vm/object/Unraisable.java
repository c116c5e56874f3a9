package krait.vm.object;

/** Errors that can't be raised because nobody would catch them: they are only shown. */
public final class Unraisable {

  private static final PyStr STDERR = PyStr.internStatic("stderr");

  private Unraisable() {}

  /**
   * Writes a line about an error to {@code sys.stderr}.
   *
   * @param where what was being called
   */
  public static void show(PyException error, PyObject where) {
    PyObject file = ThreadState.current().interpreter().sys().dict().getStr(STDERR);
    if (file == null) {
      return;
    }
    try {
      PyObject type = error.excType();
      write(file, "Exception ");
      write(file, Exceptions.isClass(type) ? Exceptions.qualifiedName(type) : Texts.repr(type));
      if (error.value() != PyNone.NONE) {
        write(file, ": ");
        write(file, Texts.repr(error.value()));
      }
      write(file, " in ");
      write(file, Texts.repr(where));
      write(file, " ignored\n");
    } catch (PyException e) {
      return;
    }
  }

  private static void write(PyObject file, String text) {
    Calls.method(file, "write", PyStr.of(text));
  }
}
