package krait.vm.object;

import java.util.ArrayList;
import java.util.List;

/** The built-in exception types, under their Python names. */
@SuppressWarnings("ConstantField") // the names are Python's
public final class PyExc {

  private static final List<PyType> ALL = new ArrayList<>();

  /** The type {@code BaseException}, the root of all exceptions. */
  public static final PyType BaseException =
      add(PyType.builtin("exceptions.BaseException", true).withDict());

  /** The type {@code Exception}, a {@code BaseException}. */
  public static final PyType Exception = derived("Exception", BaseException);

  /** The type {@code StandardError}, a {@code Exception}. */
  public static final PyType StandardError = derived("StandardError", Exception);

  /** The type {@code TypeError}, a {@code StandardError}. */
  public static final PyType TypeError = derived("TypeError", StandardError);

  /** The type {@code StopIteration}, a {@code Exception}. */
  public static final PyType StopIteration = derived("StopIteration", Exception);

  /** The type {@code GeneratorExit}, a {@code BaseException}. */
  public static final PyType GeneratorExit = derived("GeneratorExit", BaseException);

  /** The type {@code SystemExit}, a {@code BaseException}. */
  public static final PyType SystemExit =
      add(PyType.builtin("exceptions.SystemExit", BaseException, true));

  /** The type {@code KeyboardInterrupt}, a {@code BaseException}. */
  public static final PyType KeyboardInterrupt = derived("KeyboardInterrupt", BaseException);

  /** The type {@code ImportError}, a {@code StandardError}. */
  public static final PyType ImportError = derived("ImportError", StandardError);

  /** The type {@code EnvironmentError}, a {@code StandardError}. */
  public static final PyType EnvironmentError =
      add(PyType.builtin("exceptions.EnvironmentError", StandardError, true));

  /** The type {@code IOError}, a {@code EnvironmentError}. */
  public static final PyType IOError = derived("IOError", EnvironmentError);

  /** The type {@code OSError}, a {@code EnvironmentError}. */
  public static final PyType OSError = derived("OSError", EnvironmentError);

  /** The type {@code EOFError}, a {@code StandardError}. */
  public static final PyType EOFError = derived("EOFError", StandardError);

  /** The type {@code RuntimeError}, a {@code StandardError}. */
  public static final PyType RuntimeError = derived("RuntimeError", StandardError);

  /** The type {@code NotImplementedError}, a {@code RuntimeError}. */
  public static final PyType NotImplementedError = derived("NotImplementedError", RuntimeError);

  /** The type {@code NameError}, a {@code StandardError}. */
  public static final PyType NameError = derived("NameError", StandardError);

  /** The type {@code UnboundLocalError}, a {@code NameError}. */
  public static final PyType UnboundLocalError = derived("UnboundLocalError", NameError);

  /** The type {@code AttributeError}, a {@code StandardError}. */
  public static final PyType AttributeError = derived("AttributeError", StandardError);

  /** The type {@code SyntaxError}, a {@code StandardError}. */
  public static final PyType SyntaxError =
      add(PyType.builtin("exceptions.SyntaxError", StandardError, true));

  /** The type {@code IndentationError}, a {@code SyntaxError}. */
  public static final PyType IndentationError = derived("IndentationError", SyntaxError);

  /** The type {@code TabError}, a {@code IndentationError}. */
  public static final PyType TabError = derived("TabError", IndentationError);

  /** The type {@code LookupError}, a {@code StandardError}. */
  public static final PyType LookupError = derived("LookupError", StandardError);

  /** The type {@code IndexError}, a {@code LookupError}. */
  public static final PyType IndexError = derived("IndexError", LookupError);

  /** The type {@code KeyError}, a {@code LookupError}. */
  public static final PyType KeyError = derived("KeyError", LookupError);

  /** The type {@code ValueError}, a {@code StandardError}. */
  public static final PyType ValueError = derived("ValueError", StandardError);

  /** The type {@code UnicodeError}, a {@code ValueError}. */
  public static final PyType UnicodeError = derived("UnicodeError", ValueError);

  /** The type {@code UnicodeEncodeError}, a {@code UnicodeError}. */
  public static final PyType UnicodeEncodeError =
      add(PyType.builtin("exceptions.UnicodeEncodeError", UnicodeError, true));

  /** The type {@code UnicodeDecodeError}, a {@code UnicodeError}. */
  public static final PyType UnicodeDecodeError =
      add(PyType.builtin("exceptions.UnicodeDecodeError", UnicodeError, true));

  /** The type {@code UnicodeTranslateError}, a {@code UnicodeError}. */
  public static final PyType UnicodeTranslateError =
      add(PyType.builtin("exceptions.UnicodeTranslateError", UnicodeError, true));

  /** The type {@code AssertionError}, a {@code StandardError}. */
  public static final PyType AssertionError = derived("AssertionError", StandardError);

  /** The type {@code ArithmeticError}, a {@code StandardError}. */
  public static final PyType ArithmeticError = derived("ArithmeticError", StandardError);

  /** The type {@code FloatingPointError}, a {@code ArithmeticError}. */
  public static final PyType FloatingPointError = derived("FloatingPointError", ArithmeticError);

  /** The type {@code OverflowError}, a {@code ArithmeticError}. */
  public static final PyType OverflowError = derived("OverflowError", ArithmeticError);

  /** The type {@code ZeroDivisionError}, a {@code ArithmeticError}. */
  public static final PyType ZeroDivisionError = derived("ZeroDivisionError", ArithmeticError);

  /** The type {@code SystemError}, a {@code StandardError}. */
  public static final PyType SystemError = derived("SystemError", StandardError);

  /** The type {@code ReferenceError}, a {@code StandardError}. */
  public static final PyType ReferenceError = derived("ReferenceError", StandardError);

  /** The type {@code MemoryError}, a {@code StandardError}. */
  public static final PyType MemoryError = derived("MemoryError", StandardError);

  /** The type {@code BufferError}, a {@code StandardError}. */
  public static final PyType BufferError = derived("BufferError", StandardError);

  /** The type {@code Warning}, a {@code Exception}. */
  public static final PyType Warning = derived("Warning", Exception);

  /** The type {@code UserWarning}, a {@code Warning}. */
  public static final PyType UserWarning = derived("UserWarning", Warning);

  /** The type {@code DeprecationWarning}, a {@code Warning}. */
  public static final PyType DeprecationWarning = derived("DeprecationWarning", Warning);

  /** The type {@code PendingDeprecationWarning}, a {@code Warning}. */
  public static final PyType PendingDeprecationWarning =
      derived("PendingDeprecationWarning", Warning);

  /** The type {@code SyntaxWarning}, a {@code Warning}. */
  public static final PyType SyntaxWarning = derived("SyntaxWarning", Warning);

  /** The type {@code RuntimeWarning}, a {@code Warning}. */
  public static final PyType RuntimeWarning = derived("RuntimeWarning", Warning);

  /** The type {@code FutureWarning}, a {@code Warning}. */
  public static final PyType FutureWarning = derived("FutureWarning", Warning);

  /** The type {@code ImportWarning}, a {@code Warning}. */
  public static final PyType ImportWarning = derived("ImportWarning", Warning);

  /** The type {@code UnicodeWarning}, a {@code Warning}. */
  public static final PyType UnicodeWarning = derived("UnicodeWarning", Warning);

  /** The type {@code BytesWarning}, a {@code Warning}. */
  public static final PyType BytesWarning = derived("BytesWarning", Warning);

  private PyExc() {}

  private static PyType derived(String name, PyType base) {
    return add(PyType.builtin("exceptions." + name, base, true).sharingLayout(base));
  }

  private static PyType add(PyType type) {
    ALL.add(type);
    return type;
  }

  /** The versions that have a type. */
  public static VersionRange versions(PyType type) {
    return type == BufferError || type == BytesWarning ? VersionRange.FROM_2_6 : VersionRange.ALL;
  }

  /** All of them, bases first. */
  public static List<PyType> all() {
    return List.copyOf(ALL);
  }
}
