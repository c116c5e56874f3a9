package krait.vm.modules.io;

import krait.vm.codec.Operands;
import krait.vm.object.PyErrors;
import krait.vm.object.PyExc;
import krait.vm.object.PyInt;
import krait.vm.object.PyObject;
import krait.vm.object.PyStr;
import krait.vm.object.PyUnicode;
import org.jspecify.annotations.Nullable;

/** What a file of text has read and decoded, and how it got there. */
final class TextReader {

  /**
   * Where the decoder was before the bytes were decoded that the text comes from.
   *
   * @param flags the state of the decoder
   * @param bytes what it was given
   */
  record Snapshot(long flags, String bytes) {}

  private final TextFile file;
  private PyUnicode decoded = PyUnicode.EMPTY;
  private int used;
  private @Nullable Snapshot snapshot;
  private boolean telling;

  TextReader(TextFile file) {
    this.file = file;
  }

  /** Forgets everything. */
  void restart() {
    forget();
    snapshot = null;
    telling = file.isSeekable();
  }

  void forget() {
    decoded = PyUnicode.EMPTY;
    used = 0;
  }

  void forgetSnapshot() {
    forget();
    snapshot = null;
  }

  @Nullable Snapshot snapshot() {
    return snapshot;
  }

  boolean isTelling() {
    return telling;
  }

  void setTelling(boolean whether) {
    telling = whether;
  }

  /** How many decoded characters were taken. */
  int usedCharacters() {
    return decoded.index(used);
  }

  /** Puts a text in place, of which some characters are taken. */
  void set(Snapshot newSnapshot, String text, int taken) {
    snapshot = newSnapshot;
    decoded = PyUnicode.of(text);
    if (decoded.length() < taken) {
      throw PyErrors.of(PyExc.IOError, "can't restore logical file position");
    }
    used = decoded.offset(taken);
  }

  StreamDecoder decoder() {
    StreamDecoder known = file.decoder();
    if (known == null) {
      throw PyErrors.of(PyExc.IOError, "not readable");
    }
    return known;
  }

  /** Decodes the next chunk of the file beneath; false at the end. */
  private boolean readChunk() {
    StreamDecoder decoder = decoder();
    StreamDecoder.State before = telling ? decoder.state() : null;
    String bytes = chunk();
    String text = decoder.decode(bytes, bytes.isEmpty());
    decoded = PyUnicode.of(text);
    used = 0;
    if (before != null) {
      snapshot = new Snapshot(before.flags(), before.pending().concat(bytes));
    }
    return !bytes.isEmpty() || !text.isEmpty();
  }

  private String chunk() {
    PyObject buffer = file.buffer();
    PyObject result = IoCalls.call(buffer, IoCalls.READ1, PyInt.of(file.chunkSize()));
    if (result instanceof PyStr bytes) {
      return bytes.text();
    }
    throw PyErrors.typeError(
        "underlying read1() should have returned a bytes object, not '"
            + result.type().name()
            + "'");
  }

  private String take(int from) {
    used = decoded.text().length();
    return decoded.text().substring(from);
  }

  /** All text that is left. */
  String readAll() {
    StreamDecoder decoder = decoder();
    String start = take(used);
    PyObject bytes = IoCalls.call(file.buffer(), IoCalls.READ);
    String rest =
        decoder instanceof LibraryDecoder library
            ? library.decode(bytes, true)
            : decoder.decode(Operands.bytes(bytes).text(), true);
    forgetSnapshot();
    return start.concat(rest);
  }

  /** Some characters, fewer at the end. */
  String read(long count) {
    decoder();
    StringBuilder out = new StringBuilder();
    long left = count;
    while (left > 0) {
      int from = used;
      int available = decoded.length() - decoded.index(from);
      int taken = (int) Math.min(left, available);
      used = decoded.offset(decoded.index(from) + taken);
      out.append(decoded.text(), from, used);
      left -= taken;
      if (left > 0 && !readChunk()) {
        break;
      }
    }
    return out.toString();
  }

  /** The next line, or as much of it as a limit allows. */
  String line(long limit) {
    decoder();
    String text = decoded.text();
    int end = file.ends().find(text, used, text.length());
    if (end >= 0 && limit < 0) {
      int from = used;
      used = end;
      return text.substring(from, end);
    }
    return longLine(limit);
  }

  private String longLine(long limit) {
    StringBuilder line = new StringBuilder(take(used));
    int before = decoded.text().length() - line.length();
    int searched = 0;
    boolean ended = false;
    int end = -1;
    while (!ended) {
      end = file.ends().find(line, searched, line.length());
      end = limited(line, end, limit);
      ended = end >= 0;
      if (!ended) {
        searched = Math.max(line.length() - 1, 0);
        before = -line.length();
        ended = !readChunk();
        line.append(decoded.text());
      }
    }
    if (end < 0) {
      forgetSnapshot();
      return line.toString();
    }
    used = end + before;
    return line.substring(0, end);
  }

  /** Where the line is cut: behind its end, or where the limit is; -1 if more is to come. */
  private static int limited(StringBuilder line, int end, long limit) {
    if (limit < 0 || (end < 0 ? line.length() : end) < limit) {
      return end;
    }
    PyUnicode text = PyUnicode.of(line.toString());
    int length = end < 0 ? text.length() : text.index(end);
    return length >= limit ? text.offset((int) limit) : end;
  }
}
