package krait.vm.object;

import org.jspecify.annotations.Nullable;

/** A {@code file}. */
public class PyFile extends PyObject {

  /** The type. */
  public static final PyType TYPE = PyType.builtin("file", true).withWeakrefs();

  private static final long READ_AHEAD = 8192;

  private @Nullable ByteStream stream;
  private PyObject name = PyStr.EMPTY;
  private String mode = "r";
  private int softspace;
  private boolean closed;
  private long ahead;
  private @Nullable UniversalReader universal;
  private @Nullable String encoding;
  private @Nullable String errors;

  /** A file of a type, before it is opened. */
  public PyFile(PyType type) {
    super(type);
  }

  /** An open file. */
  public PyFile(ByteStream stream, String name, String mode) {
    this(TYPE);
    open(stream, PyStr.of(name), mode);
  }

  /** Opens the file. */
  public final void open(ByteStream newStream, PyObject newName, String newMode) {
    stream = newStream;
    name = newName;
    mode = newMode;
    closed = false;
    ahead = 0;
    universal = newMode.indexOf('U') >= 0 ? new UniversalReader(newStream) : null;
  }

  /** The bytes; an error if the file is closed. */
  public final ByteStream stream() {
    ByteStream bytes = stream;
    if (bytes == null || closed) {
      throw PyErrors.valueError("I/O operation on closed file");
    }
    return bytes;
  }

  /** The name. */
  public final PyObject name() {
    return name;
  }

  /** The mode as it was given. */
  public final String mode() {
    return mode;
  }

  /** The encoding of unicode written to it, or null for the default encoding. */
  public final @Nullable String encoding() {
    return encoding;
  }

  /** What is done with characters that the encoding lacks, or null for {@code strict}. */
  public final @Nullable String errors() {
    return errors;
  }

  /** Sets {@link #encoding} and {@link #errors}. */
  public final void setEncoding(@Nullable String name, @Nullable String errorHandler) {
    encoding = name;
    errors = errorHandler;
  }

  /** Whether it is closed. */
  public final boolean isClosed() {
    return closed;
  }

  /** Says that it is closed. */
  public final void setClosed() {
    closed = true;
  }

  /** Whether the next print to it writes a blank first: 0 or 1. */
  public final int softspace() {
    return softspace;
  }

  /** Sets {@link #softspace}. */
  public final void setSoftspace(int value) {
    softspace = value;
  }

  private boolean allows(String kinds) {
    return mode.indexOf('+') >= 0 || (!mode.isEmpty() && kinds.indexOf(mode.charAt(0)) >= 0);
  }

  private ByteSource source() {
    ByteStream bytes = stream();
    if (!allows("rU")) {
      throw Errno.EBADF.error(PyExc.IOError);
    }
    return universal == null ? bytes : universal;
  }

  /** Writes bytes. */
  public final void write(String latin1) {
    ByteStream bytes = stream();
    if (!allows("wa")) {
      throw Errno.EBADF.error(PyExc.IOError);
    }
    bytes.write(latin1);
  }

  /** The rest of a line, or as much of it as a limit allows; empty at the end of the file. */
  public final String line(long limit) {
    return source().line(limit);
  }

  /** What comes next, as many bytes as there are. */
  public final String text(long limit) {
    return source().text(limit);
  }

  /** What ends of lines were seen, as {@code newlines} shows it. */
  public final PyObject newlines() {
    return universal == null ? PyNone.NONE : universal.newlines();
  }

  /** The number of the next byte, behind those that {@code next} has read ahead in CPython. */
  public final long position() {
    ByteStream bytes = stream();
    if (universal != null) {
      universal.endLine();
    }
    long at = bytes.position();
    return ahead == 0 ? at : Math.max(at, Math.min(at + ahead, bytes.length()));
  }

  /** Goes to a byte. */
  public final void seek(long position) {
    stream().seek(position);
    ahead = 0;
    if (universal != null) {
      universal.restart();
    }
  }

  /** Whether {@code next} has read further than it gave, in CPython: other methods may not read. */
  public final boolean isReadAhead() {
    return ahead > 0 && stream().peek() >= 0;
  }

  /**
   * Says how long a line was that {@code next} gave. CPython reads blocks ahead, each for the rest
   * of a line larger than the one before.
   */
  public final void gave(int length) {
    long left = length;
    long block = READ_AHEAD;
    if (ahead == 0 && left > 0) {
      ahead = block;
    }
    while (left > ahead) {
      left -= ahead;
      block += block >> 2;
      ahead = block;
    }
    ahead = length == 0 ? 0 : ahead - left;
  }

  /** An instance of a subclass. */
  public static final class Derived extends PyFile implements Extended {
    private final Extension extension = new Extension();

    /** An instance of a subclass. */
    public Derived(PyType type) {
      super(type);
    }

    @Override
    public Extension extension() {
      return extension;
    }
  }
}
