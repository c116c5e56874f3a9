package krait.vm.modules.csv;

import krait.vm.object.Iterations;
import krait.vm.object.PyErrors;
import krait.vm.object.PyIterator;
import krait.vm.object.PyLong;
import krait.vm.object.PyObject;
import krait.vm.object.PyType;
import krait.vm.object.PythonGetter;
import krait.vm.object.PythonMethod;
import krait.vm.object.PythonType;
import org.jspecify.annotations.Nullable;

/** {@code _csv.reader}: an iterator over the records in lines of text. */
@PythonType("_csv.reader")
public final class CsvReader extends PyIterator {

  /** The type. */
  public static final PyType TYPE = PyType.builtin("_csv.reader", false);

  private final PyObject lines;
  private final Dialect dialect;
  private final RecordParser parser;
  private long lineNumber;

  CsvReader(PyObject lines, Dialect dialect) {
    super(TYPE);
    this.lines = lines;
    this.dialect = dialect;
    this.parser = new RecordParser(dialect);
  }

  @Override
  public @Nullable PyObject next() {
    parser.start();
    do {
      PyObject line = Iterations.next(lines);
      if (line == null) {
        return parser.endOfInput();
      }
      lineNumber++;
      parser.line(CsvState.text(line));
    } while (!parser.isComplete());
    return parser.fields();
  }

  @PythonMethod(name = "__iter__")
  static PyObject iter(PyObject self) {
    return self;
  }

  @PythonMethod(name = "next")
  static PyObject nextRecord(PyIterator self) {
    PyObject fields = self.next();
    if (fields == null) {
      throw PyErrors.stopIteration();
    }
    return fields;
  }

  @PythonGetter(member = true)
  static PyObject dialect(CsvReader self) {
    return self.dialect;
  }

  @PythonGetter(name = "line_num", member = true)
  static PyObject lineNumber(CsvReader self) {
    return PyLong.of(self.lineNumber);
  }
}
