package krait.vm.modules.csv;

import krait.vm.object.Conversions;
import krait.vm.object.Iterations;
import krait.vm.object.Protocols;
import krait.vm.object.PyErrors;
import krait.vm.object.PyException;
import krait.vm.object.PyFloat;
import krait.vm.object.PyInt;
import krait.vm.object.PyNone;
import krait.vm.object.PyObject;
import krait.vm.object.PyStr;
import krait.vm.object.PyType;
import krait.vm.object.PythonGetter;
import krait.vm.object.PythonMethod;
import krait.vm.object.PythonType;
import krait.vm.object.Texts;
import krait.vm.op.ItemOps;

/** {@code _csv.writer}: writes records as lines of text. */
@PythonType("_csv.writer")
public final class CsvWriter extends PyObject {

  /** The type. */
  public static final PyType TYPE = PyType.builtin("_csv.writer", false);

  private final PyObject write;
  private final Dialect dialect;

  CsvWriter(PyObject write, Dialect dialect) {
    super(TYPE);
    this.write = write;
    this.dialect = dialect;
  }

  @PythonGetter(member = true)
  static PyObject dialect(CsvWriter self) {
    return self.dialect;
  }

  @PythonMethod
  static PyObject writerow(CsvWriter self, PyObject fields) {
    if (!Protocols.isSequence(fields)) {
      throw CsvState.error("sequence expected");
    }
    int count = Iterations.length(fields);
    RecordText record = new RecordText(self.dialect);
    for (int i = 0; i < count; i++) {
      PyObject field = ItemOps.getItem(fields, PyInt.of(i));
      record.add(text(field), self.isQuoted(field), count == 1);
    }
    return self.write.call1(PyStr.of(record.finished()));
  }

  private boolean isQuoted(PyObject field) {
    return dialect.quoting == Dialect.QUOTE_ALL
        || (dialect.quoting == Dialect.QUOTE_NONNUMERIC && !Conversions.isNumber(field));
  }

  private static String text(PyObject field) {
    if (field instanceof PyStr string) {
      return string.text();
    }
    if (field == PyNone.NONE) {
      return "";
    }
    return field instanceof PyFloat && CsvState.current().isNewer()
        ? Texts.repr(field)
        : Texts.str(field).text();
  }

  @PythonMethod
  static void writerows(CsvWriter self, PyObject records) {
    PyObject iterator;
    try {
      iterator = Iterations.iterator(records);
    } catch (PyException unusable) {
      throw PyErrors.typeError("writerows() argument must be iterable");
    }
    PyObject record = Iterations.next(iterator);
    while (record != null) {
      writerow(self, record);
      record = Iterations.next(iterator);
    }
  }
}
