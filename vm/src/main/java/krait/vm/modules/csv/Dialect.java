package krait.vm.modules.csv;

import krait.vm.object.Attributes;
import krait.vm.object.ExtendedObject;
import krait.vm.object.PyBaseString;
import krait.vm.object.PyErrors;
import krait.vm.object.PyException;
import krait.vm.object.PyNone;
import krait.vm.object.PyObject;
import krait.vm.object.PyStr;
import krait.vm.object.PyType;
import krait.vm.object.PythonGetter;
import krait.vm.object.PythonNew;
import krait.vm.object.PythonType;
import org.jspecify.annotations.Nullable;

/** {@code _csv.Dialect}: the options by which records are read and written. */
@PythonType("_csv.Dialect")
public final class Dialect extends ExtendedObject {

  /** The type. */
  public static final PyType TYPE = PyType.builtin("_csv.Dialect", true);

  /** The styles of quoting, each by its number. */
  static final String[] STYLES = {"QUOTE_MINIMAL", "QUOTE_ALL", "QUOTE_NONNUMERIC", "QUOTE_NONE"};

  static final int QUOTE_MINIMAL = 0;
  static final int QUOTE_ALL = 1;
  static final int QUOTE_NONNUMERIC = 2;
  static final int QUOTE_NONE = 3;

  private static final PyStr[] OPTIONS = {
    PyStr.internStatic("delimiter"),
    PyStr.internStatic("doublequote"),
    PyStr.internStatic("escapechar"),
    PyStr.internStatic("lineterminator"),
    PyStr.internStatic("quotechar"),
    PyStr.internStatic("quoting"),
    PyStr.internStatic("skipinitialspace"),
    PyStr.internStatic("strict")
  };
  private static final int QUOTE_CHARACTER = 4;
  private static final int QUOTING = 5;

  /** The character between fields. */
  final char delimiter;

  /** Whether a quote within quotes is written twice. */
  final boolean doublequote;

  /** The character that takes the meaning from the next; NUL if there is none. */
  final char escapechar;

  /** The string behind a record. */
  final PyObject lineterminator;

  /** The character around fields; NUL if there is none. */
  final char quotechar;

  /** The number of a style. */
  final int quoting;

  /** Whether blanks behind a delimiter are dropped. */
  final boolean skipinitialspace;

  /** Whether text behind a closing quote is an error. */
  final boolean strict;

  private Dialect(PyType cls, @Nullable PyObject[] options) {
    super(cls);
    int next = 0;
    delimiter = DialectOptions.character(OPTIONS[next], options[next++], ',');
    doublequote = DialectOptions.flag(options[next++], true);
    escapechar = DialectOptions.character(OPTIONS[next], options[next++], '\0');
    PyObject end = DialectOptions.string(OPTIONS[next], options[next++]);
    char quote = DialectOptions.character(OPTIONS[next], options[next++], '"');
    int style = DialectOptions.number(OPTIONS[next], options[next++], QUOTE_MINIMAL);
    skipinitialspace = DialectOptions.flag(options[next++], false);
    strict = DialectOptions.flag(options[next], false);
    if (style < 0 || style >= STYLES.length) {
      throw PyErrors.typeError("bad \"quoting\" value");
    }
    DialectOptions.checkDelimiter(delimiter);
    if (options[QUOTE_CHARACTER] == PyNone.NONE && options[QUOTING] == null) {
      style = QUOTE_NONE;
    }
    if (style != QUOTE_NONE && quote == 0) {
      throw PyErrors.typeError("quotechar must be set if quoting enabled");
    }
    if (end == PyNone.NONE) {
      throw PyErrors.typeError("lineterminator must be set");
    }
    lineterminator = end;
    quotechar = quote;
    quoting = style;
  }

  /** Makes a dialect of another, of any object that has such attributes, or of a name. */
  @PythonNew(
      name = "__new__",
      keywords =
          "dialect delimiter doublequote escapechar lineterminator quotechar quoting"
              + " skipinitialspace strict",
      style = "KEYWORDS",
      errorName = "function")
  static PyObject create(
      PyType cls,
      @Nullable PyObject dialect,
      @Nullable PyObject delimiter,
      @Nullable PyObject doublequote,
      @Nullable PyObject escapechar,
      @Nullable PyObject lineterminator,
      @Nullable PyObject quotechar,
      @Nullable PyObject quoting,
      @Nullable PyObject skipinitialspace,
      @Nullable PyObject strict) {
    @Nullable PyObject[] options = {
      delimiter,
      doublequote,
      escapechar,
      lineterminator,
      quotechar,
      quoting,
      skipinitialspace,
      strict
    };
    PyObject base = dialect instanceof PyBaseString ? CsvState.current().dialect(dialect) : dialect;
    if (base instanceof Dialect && areAllAbsent(options)) {
      return base;
    }
    return new Dialect(cls, base == null ? options : completed(options, base));
  }

  private static boolean areAllAbsent(@Nullable PyObject[] options) {
    for (PyObject option : options) {
      if (option != null) {
        return false;
      }
    }
    return true;
  }

  /** Options with those that are not given taken from an object; none whose attribute fails. */
  private static @Nullable PyObject[] completed(@Nullable PyObject[] options, PyObject base) {
    for (int i = 0; i < options.length; i++) {
      if (options[i] == null) {
        try {
          options[i] = Attributes.get(base, OPTIONS[i]);
        } catch (PyException missing) {
          options[i] = null;
        }
      }
    }
    return options;
  }

  @PythonGetter(member = true)
  static PyObject delimiter(Dialect self) {
    return PyStr.of(self.delimiter);
  }

  @PythonGetter(member = true)
  static long skipinitialspace(Dialect self) {
    return self.skipinitialspace ? 1 : 0;
  }

  @PythonGetter(member = true)
  static long doublequote(Dialect self) {
    return self.doublequote ? 1 : 0;
  }

  @PythonGetter(member = true)
  static long strict(Dialect self) {
    return self.strict ? 1 : 0;
  }

  @PythonGetter
  static PyObject escapechar(Dialect self) {
    return shown(self.escapechar);
  }

  @PythonGetter
  static PyObject lineterminator(Dialect self) {
    return self.lineterminator;
  }

  @PythonGetter
  static PyObject quotechar(Dialect self) {
    return shown(self.quotechar);
  }

  @PythonGetter
  static long quoting(Dialect self) {
    return self.quoting;
  }

  private static PyObject shown(char character) {
    return character == 0 ? PyNone.NONE : PyStr.of(character);
  }
}
