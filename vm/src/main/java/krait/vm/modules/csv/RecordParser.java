package krait.vm.modules.csv;

import krait.vm.object.PyFloat;
import krait.vm.object.PyList;
import krait.vm.object.PyObject;
import krait.vm.object.PyStr;
import org.jspecify.annotations.Nullable;

/** Splits lines into the fields of a record, which may go over several lines. */
final class RecordParser {

  /** What the next character belongs to. */
  private enum State {
    START_OF_RECORD,
    START_OF_FIELD,
    ESCAPED,
    FIELD,
    QUOTED,
    ESCAPED_IN_QUOTED,
    QUOTE_IN_QUOTED,
    END_OF_LINE
  }

  /** Stands for the end of a line: no line holds it. */
  private static final char END = '\0';

  private final Dialect dialect;
  private final CsvState settings = CsvState.current();
  private final StringBuilder field = new StringBuilder();
  private PyList fields = new PyList();
  private State state = State.START_OF_RECORD;
  private boolean numeric;

  RecordParser(Dialect dialect) {
    this.dialect = dialect;
  }

  /** Forgets everything. */
  void start() {
    fields = new PyList();
    field.setLength(0);
    state = State.START_OF_RECORD;
    numeric = false;
  }

  /** Whether the record is at its end. */
  boolean isComplete() {
    return state == State.START_OF_RECORD;
  }

  PyList fields() {
    return fields;
  }

  /** Takes a line. */
  void line(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == END) {
        throw CsvState.error("line contains " + (settings.isNewer() ? "NUL" : "NULL byte"));
      }
      take(c);
    }
    take(END);
  }

  /** The record that the end of the input leaves behind, or null if there is none. */
  @Nullable PyObject endOfInput() {
    boolean newer = settings.isNewer();
    if (field.length() == 0 && !(newer && state == State.QUOTED)) {
      return null;
    }
    if (!newer) {
      throw CsvState.error("newline inside string");
    }
    if (dialect.strict) {
      throw CsvState.error("unexpected end of data");
    }
    save();
    return fields;
  }

  private void take(char c) {
    switch (state) {
      case START_OF_RECORD -> startOfRecord(c);
      case START_OF_FIELD -> startOfField(c);
      case ESCAPED -> add(c == END ? '\n' : c, State.FIELD);
      case FIELD -> inField(c);
      case QUOTED -> inQuoted(c);
      case ESCAPED_IN_QUOTED -> add(c == END ? '\n' : c, State.QUOTED);
      case QUOTE_IN_QUOTED -> behindQuote(c);
      case END_OF_LINE -> endOfLine(c);
    }
  }

  private static boolean endsLine(char c) {
    return c == '\n' || c == '\r' || c == END;
  }

  private boolean isQuote(char c) {
    return c == dialect.quotechar && dialect.quoting != Dialect.QUOTE_NONE;
  }

  private void add(char c, State next) {
    long limit = settings.fieldLimit();
    if (field.length() >= limit) {
      throw CsvState.error("field larger than field limit (" + limit + ")");
    }
    field.append(c);
    state = next;
  }

  private void save() {
    PyObject saved = PyStr.of(field.toString());
    field.setLength(0);
    if (numeric) {
      numeric = false;
      saved = PyFloat.TYPE.call1(saved);
    }
    fields.add(saved);
  }

  private void saveLast(char c) {
    save();
    state = c == END ? State.START_OF_RECORD : State.END_OF_LINE;
  }

  private void startOfRecord(char c) {
    if (c == '\n' || c == '\r') {
      state = State.END_OF_LINE;
    } else if (c != END) {
      state = State.START_OF_FIELD;
      startOfField(c);
    }
  }

  private void startOfField(char c) {
    if (endsLine(c)) {
      saveLast(c);
    } else if (isQuote(c)) {
      state = State.QUOTED;
    } else if (c == dialect.escapechar) {
      state = State.ESCAPED;
    } else if (c == dialect.delimiter && !(c == ' ' && dialect.skipinitialspace)) {
      save();
    } else if (c != ' ' || !dialect.skipinitialspace) {
      numeric |= dialect.quoting == Dialect.QUOTE_NONNUMERIC;
      add(c, State.FIELD);
    }
  }

  private void inField(char c) {
    if (endsLine(c)) {
      saveLast(c);
    } else if (c == dialect.escapechar) {
      state = State.ESCAPED;
    } else if (c == dialect.delimiter) {
      save();
      state = State.START_OF_FIELD;
    } else {
      add(c, State.FIELD);
    }
  }

  private void inQuoted(char c) {
    if (c == END) {
      return;
    }
    if (c == dialect.escapechar) {
      state = State.ESCAPED_IN_QUOTED;
    } else if (isQuote(c)) {
      state = dialect.doublequote ? State.QUOTE_IN_QUOTED : State.FIELD;
    } else {
      add(c, State.QUOTED);
    }
  }

  private void behindQuote(char c) {
    if (isQuote(c)) {
      add(c, State.QUOTED);
    } else if (c == dialect.delimiter) {
      save();
      state = State.START_OF_FIELD;
    } else if (endsLine(c)) {
      saveLast(c);
    } else if (dialect.strict) {
      throw CsvState.error(
          "'" + dialect.delimiter + "' expected after '" + dialect.quotechar + "'");
    } else {
      add(c, State.FIELD);
    }
  }

  private void endOfLine(char c) {
    if (c == END) {
      state = State.START_OF_RECORD;
    } else if (c != '\n' && c != '\r') {
      throw CsvState.error(
          "new-line character seen in unquoted field"
              + " - do you need to open the file in universal-newline mode?");
    }
  }
}
