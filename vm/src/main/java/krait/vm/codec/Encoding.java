package krait.vm.codec;

import krait.vm.object.Encodings;
import krait.vm.object.PyErrors;
import krait.vm.object.PyException;
import krait.vm.object.PyInt;
import krait.vm.object.PyObject;
import krait.vm.object.PyTuple;
import krait.vm.object.PyUnicode;

/** A text on its way to bytes, in an encoding that has not every character. */
public final class Encoding {

  private final String encoding;
  private final PyUnicode text;
  private final String reason;
  private final String errors;
  private final Table table;
  private final StringBuilder out = new StringBuilder();
  private boolean alone;

  /** The bytes of characters. */
  public interface Table {
    /** Appends the bytes of a character; false if it has none. */
    boolean append(StringBuilder out, int character);
  }

  /** A conversion; {@code reason} is what errors say of a character that has no bytes. */
  public Encoding(String encoding, PyUnicode text, String errors, String reason, Table table) {
    this.encoding = encoding;
    this.text = text;
    this.errors = errors;
    this.reason = reason;
    this.table = table;
  }

  /** Gives each character without bytes an error of its own, and takes pairs for characters. */
  Encoding oneByOne() {
    alone = true;
    return this;
  }

  /** The bytes, as characters up to U+00FF. */
  public String encode() {
    String s = text.text();
    int at = 0;
    while (at < s.length()) {
      int c = alone ? s.codePointAt(at) : Characters.at(text, at);
      if (table.append(out, c)) {
        at = alone ? Characters.afterPair(text, at) : text.after(at);
      } else {
        at = problem(at);
      }
    }
    return out.toString();
  }

  /** Handles the characters from a place on that have no bytes, and returns where to go on. */
  private int problem(int from) {
    String s = text.text();
    int to = text.after(from);
    int mark = out.length();
    while (to < s.length() && !alone) {
      int c = Characters.at(text, to);
      if (table.append(out, c)) {
        out.setLength(mark);
        break;
      }
      to = text.after(to);
    }
    PyException error =
        Encodings.encodeError(encoding, text, text.index(from), text.index(to), reason);
    if (errors.equals("strict")) {
      throw error;
    }
    return errors.equals("ignore") ? to : handled(error, text.index(from));
  }

  /** The error that is left if the replacement has no bytes either. */
  private PyException ofFirst(int index) {
    return Encodings.encodeError(encoding, text, index, index + 1, reason);
  }

  private int handled(PyException error, int from) {
    PyObject result = ErrorHandlers.lookup(errors).call1(error.normalize().value());
    if (!(result instanceof PyTuple pair)
        || pair.size() != 2
        || !(pair.get(0) instanceof PyUnicode replacement)
        || !(pair.get(1) instanceof PyInt place)) {
      throw PyErrors.typeError("encoding error handler must return (unicode, int) tuple");
    }
    for (int at = 0; at < replacement.text().length(); ) {
      int c = Characters.at(replacement, at);
      if (!table.append(out, c)) {
        throw encoding.equals("charmap") ? error : ofFirst(from);
      }
      at = replacement.after(at);
    }
    return text.offset((int) Handled.place(place.value(), text.length()));
  }
}
