package krait.vm.modules.csv;

import krait.vm.object.Conversions;
import krait.vm.object.PyBaseString;
import krait.vm.object.PyErrors;
import krait.vm.object.PyException;
import krait.vm.object.PyInt;
import krait.vm.object.PyLong;
import krait.vm.object.PyNone;
import krait.vm.object.PyObject;
import krait.vm.object.PyStr;
import krait.vm.object.PyUnicode;
import org.jspecify.annotations.Nullable;

/** Reads the options of a dialect. */
final class DialectOptions {

  private static final PyStr USUAL_END = PyStr.of("\r\n");

  private DialectOptions() {}

  /** The character that an option is, NUL for None or (in older versions) an empty string. */
  static char character(PyStr name, @Nullable PyObject option, char otherwise) {
    if (option == null) {
      return otherwise;
    }
    boolean newer = CsvState.current().isNewer();
    if (option == PyNone.NONE || (isEmpty(option) && (option instanceof PyStr || !newer))) {
      return 0;
    }
    if (option instanceof PyStr text && text.text().length() == 1) {
      return text.text().charAt(0);
    }
    throw wrong(
        name,
        newer && !(option instanceof PyStr)
            ? "string, not " + option.type().name()
            : "an 1-character string");
  }

  private static boolean isEmpty(PyObject option) {
    return option instanceof PyStr text
        ? text.text().isEmpty()
        : option instanceof PyUnicode unicode && unicode.text().isEmpty();
  }

  /** Complains of a delimiter that is missing. */
  static void checkDelimiter(char delimiter) {
    if (delimiter == 0) {
      throw PyErrors.typeError(
          CsvState.current().isNewer()
              ? "\"delimiter\" must be an 1-character string"
              : "delimiter must be set");
    }
  }

  static boolean flag(@Nullable PyObject option, boolean otherwise) {
    return option == null ? otherwise : Conversions.isTrue(option);
  }

  /** The string or None that an option is. */
  static PyObject string(PyStr name, @Nullable PyObject option) {
    if (option == null) {
      return USUAL_END;
    }
    if (option != PyNone.NONE && !(option instanceof PyBaseString)) {
      throw wrong(name, CsvState.current().isNewer() ? "a string" : "an string");
    }
    return option;
  }

  /** The number that an option is, of which only the lower bits count. */
  static int number(PyStr name, @Nullable PyObject option, int otherwise) {
    if (option == null) {
      return otherwise;
    }
    if (!isInteger(option)) {
      throw wrong(name, "an integer");
    }
    return (int) Conversions.toLong(option);
  }

  /** Whether an object is an int, or a long where that will do. */
  static boolean isInteger(PyObject object) {
    return object instanceof PyInt || (object instanceof PyLong && CsvState.current().isNewer());
  }

  private static PyException wrong(PyStr name, String wanted) {
    return PyErrors.typeError("\"" + name + "\" must be " + wanted);
  }
}
