package krait.vm.object;

import org.jspecify.annotations.Nullable;

/** A {@code file}. */
public class PyFile extends PyObject {

  /** The type. */
  public static final PyType TYPE = PyType.builtin("file", true).withWeakrefs();

  private @Nullable ByteStream stream;
  private PyObject name = PyStr.EMPTY;
  private String mode = "r";
  private int softspace;
  private boolean closed;
  private @Nullable String encoding;

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

  /** Sets {@link #encoding}. */
  public final void setEncoding(@Nullable String name) {
    encoding = name;
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

  /** Whether the mode allows writing. */
  public final boolean isWritable() {
    return mode.indexOf('w') >= 0 || mode.indexOf('a') >= 0 || mode.indexOf('+') >= 0;
  }

  /** Writes bytes. */
  public final void write(String latin1) {
    ByteStream bytes = stream();
    if (!isWritable()) {
      throw PyErrors.of(PyExc.IOError, "File not open for writing");
    }
    bytes.write(latin1);
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
