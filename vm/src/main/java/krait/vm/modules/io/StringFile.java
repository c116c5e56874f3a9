package krait.vm.modules.io;

import java.util.Arrays;
import krait.vm.object.PyErrors;
import krait.vm.object.PyExc;
import krait.vm.object.PyException;
import krait.vm.object.PyNone;
import krait.vm.object.PyObject;
import krait.vm.object.PyType;
import krait.vm.object.PyUnicode;
import krait.vm.object.UnicodeLimits;
import org.jspecify.annotations.Nullable;

/** {@code _io.StringIO}: a file of characters in memory. */
final class StringFile extends IoObject {

  /** The type. */
  static final PyType TYPE = PyType.builtin("_io.StringIO", IoObject.TEXT, true);

  private static final int[] NOTHING = new int[0];

  /** The characters as a text in which each takes one place. */
  private final class View implements CharSequence {
    @Override
    public int length() {
      return size;
    }

    @Override
    public char charAt(int index) {
      return (char) Math.min(characters[index], Character.MAX_VALUE);
    }

    @Override
    public CharSequence subSequence(int from, int to) {
      return text(from, to);
    }
  }

  private final View view = new View();
  private int[] characters = NOTHING;
  private int size;
  private long position;
  private LineEnds ends = new LineEnds("\n");
  private @Nullable NewlineTranslator translator;
  private boolean initialized;
  private boolean gone;

  StringFile(PyType type) {
    super(type);
  }

  /** Starts over, empty. */
  void open(LineEnds newEnds) {
    ends = newEnds;
    translator = ends.isUniversal() ? new NewlineTranslator(null, ends.isTranslated()) : null;
    characters = NOTHING;
    size = 0;
    position = 0;
    initialized = true;
  }

  @Override
  boolean isClosed() {
    return gone;
  }

  /** Refuses a closed file. */
  void check() {
    if (!initialized) {
      throw PyErrors.valueError("I/O operation on uninitialized object");
    }
    if (isClosed()) {
      throw PyErrors.valueError("I/O operation on closed file");
    }
  }

  void close() {
    gone = true;
    characters = NOTHING;
    size = 0;
  }

  LineEnds ends() {
    return ends;
  }

  PyObject newlines() {
    return translator == null ? PyNone.NONE : translator.newlines();
  }

  long position() {
    return position;
  }

  void setPosition(long newPosition) {
    position = newPosition;
  }

  int size() {
    return size;
  }

  /** The whole text. */
  String value() {
    return text(0, size);
  }

  private String text(int from, int to) {
    StringBuilder out = new StringBuilder(to - from);
    for (int i = from; i < to; i++) {
      UnicodeLimits.append(out, characters[i]);
    }
    return out.toString();
  }

  /** The next characters; all that are left if the number is negative. */
  String read(long most) {
    int from = (int) Math.min(position, size);
    int count = most < 0 ? size - from : (int) Math.min(most, size - from);
    if (position < size) {
      position += count;
    }
    return text(from, from + count);
  }

  /** The next line, or as much of it as the limit allows. */
  String line(long limit) {
    int from = (int) Math.min(position, size);
    int end = ends.find(view, from, size);
    int length = (end < 0 ? size : end) - from;
    return read(limit < 0 ? length : Math.min(limit, length));
  }

  /** Writes a text, whose ends of lines become what was asked for. */
  void write(PyUnicode text) {
    String s = translator == null ? text.text() : translator.decode(text.text(), true);
    put(PyUnicode.of(ends.toWrite(s)));
  }

  /** Writes a text as it is over what is there; a gap before it is filled with zeros. */
  void put(PyUnicode text) {
    int length = text.length();
    makeRoom(position + length);
    int at = (int) position;
    if (at > size) {
      Arrays.fill(characters, size, at, 0);
    }
    String s = text.text();
    for (int offset = 0; offset < s.length(); offset = text.after(offset)) {
      characters[at++] = text.isWide() ? s.codePointAt(offset) : s.charAt(offset);
    }
    position += length;
    size = Math.max(size, at);
  }

  private void makeRoom(long end) {
    if (end > Integer.MAX_VALUE / 4) {
      throw new PyException(PyExc.MemoryError, PyNone.NONE);
    }
    if (end > characters.length) {
      long room = Math.max(end, characters.length + (characters.length >> 1));
      characters = Arrays.copyOf(characters, (int) Math.max(room, 64));
    }
  }

  /** Forgets what is behind a place. */
  void truncate(long newSize) {
    size = (int) Math.min(newSize, size);
  }
}
