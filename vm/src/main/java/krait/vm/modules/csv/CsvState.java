package krait.vm.modules.csv;

import krait.vm.object.Encodings;
import krait.vm.object.PyDict;
import krait.vm.object.PyErrors;
import krait.vm.object.PyExc;
import krait.vm.object.PyException;
import krait.vm.object.PyObject;
import krait.vm.object.PyStr;
import krait.vm.object.PyTuple;
import krait.vm.object.PyType;
import krait.vm.object.PyUnicode;
import krait.vm.object.ThreadState;
import krait.vm.object.TypeCreation;
import krait.vm.object.VersionRange;
import org.jspecify.annotations.Nullable;

/** What an interpreter keeps for the module. */
final class CsvState {

  private static final long USUAL_LIMIT = 128 * 1024;

  private final PyObject error;
  private final PyDict dialects = new PyDict();
  private final boolean newer;
  private long fieldLimit = USUAL_LIMIT;

  private CsvState() {
    PyDict body = new PyDict();
    body.put("__module__", PyStr.of("_csv"));
    error = TypeCreation.create(PyType.TYPE, "Error", new PyTuple(PyExc.Exception), body, null);
    newer = VersionRange.FROM_2_7.contains(ThreadState.current().interpreter().version());
  }

  static CsvState current() {
    return ThreadState.current().interpreter().attachment(CsvState.class, CsvState::new);
  }

  /** {@code _csv.Error}. */
  PyObject error() {
    return error;
  }

  /** The registered dialects by name. */
  PyDict dialects() {
    return dialects;
  }

  /**
   * Whether records may end with the input inside of a quoted field, numbers may be longs, floats
   * are written so that they can be read back, and errors name the type of a wrong option.
   */
  boolean isNewer() {
    return newer;
  }

  /** How many characters a field may have that is read. */
  long fieldLimit() {
    return fieldLimit;
  }

  void setFieldLimit(long limit) {
    fieldLimit = limit;
  }

  /** A registered dialect. */
  PyObject dialect(PyObject name) {
    PyObject known;
    try {
      known = dialects.get(name);
    } catch (PyException unhashable) {
      known = null;
    }
    if (known == null) {
      throw unknownDialect();
    }
    return known;
  }

  static PyException unknownDialect() {
    return error("unknown dialect");
  }

  /** A {@code _csv.Error}. */
  static PyException error(String message) {
    return new PyException(current().error, PyStr.of(message));
  }

  /** The bytes of a string, a unicode in the default encoding; null for anything else. */
  static @Nullable String textOrNull(PyObject object) {
    return object instanceof PyUnicode text
        ? Encodings.ascii(text).text()
        : object instanceof PyStr bytes ? bytes.text() : null;
  }

  /** The bytes of a string, a unicode in the default encoding. */
  static String text(PyObject object) {
    String text = textOrNull(object);
    if (text == null) {
      throw PyErrors.typeError(
          "expected string or Unicode object, " + object.type().name() + " found");
    }
    return text;
  }
}
