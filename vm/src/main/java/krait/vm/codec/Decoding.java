package krait.vm.codec;

import krait.vm.object.Encodings;
import krait.vm.object.PyErrors;
import krait.vm.object.PyException;
import krait.vm.object.PyInt;
import krait.vm.object.PyObject;
import krait.vm.object.PyStr;
import krait.vm.object.PyTuple;
import krait.vm.object.PyUnicode;

/** Bytes on their way to a text. */
public final class Decoding {

  /** The bytes. */
  final String bytes;

  /** Whether there are no more to come. */
  final boolean complete;

  /** The text so far. */
  final StringBuilder out = new StringBuilder();

  /** The next byte. */
  int at;

  private final String encoding;
  private final PyStr input;
  private final String errors;

  /** A conversion that starts; {@code complete} says that no more bytes are to come. */
  public Decoding(String encoding, PyStr input, String errors, boolean complete) {
    this.encoding = encoding;
    this.input = input;
    this.bytes = input.text();
    this.errors = errors;
    this.complete = complete;
  }

  /** A function that converts all bytes. */
  public interface Decoder {
    /** Appends what it makes of the bytes. */
    void decode(Decoding decoding);
  }

  /** The text that a decoder makes. */
  public PyUnicode decodedBy(Decoder decoder) {
    decoder.decode(this);
    return PyUnicode.of(out.toString());
  }

  /** How many bytes were used. */
  public int used() {
    return at;
  }

  int left() {
    return bytes.length() - at;
  }

  /** Hands wrong bytes to the error handler, and goes on where it says. */
  void problem(int start, int end, String reason) {
    PyException error = Encodings.decodeError(encoding, input, start, end, reason);
    switch (errors) {
      case "strict" -> throw error;
      case "ignore" -> at = end;
      case "replace" -> {
        out.append('\ufffd');
        at = end;
      }
      default -> custom(error);
    }
  }

  private void custom(PyException error) {
    PyObject handler = ErrorHandlers.lookup(errors);
    PyObject result = handler.call1(error.normalize().value());
    if (!(result instanceof PyTuple pair)
        || pair.size() != 2
        || !(pair.get(0) instanceof PyUnicode text)
        || !(pair.get(1) instanceof PyInt place)) {
      throw PyErrors.typeError("decoding error handler must return (unicode, int) tuple");
    }
    out.append(text.text());
    at = (int) Handled.place(place.value(), bytes.length());
  }
}
