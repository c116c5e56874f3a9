package krait.vm.object;

/** What a file reads from or writes to. Failures are raised as IOError. */
public interface ByteStream extends ByteSource {
  /** Looks at the next byte without taking it. */
  int peek();

  /** Writes bytes, given as characters up to U+00FF. */
  void write(String latin1);

  /** Hands written bytes on. */
  void flush();

  /** Closes what lies behind. */
  void close();

  /** The number of the next byte; an IOError if there is no such thing. */
  long position();

  /** Goes to a byte. */
  void seek(long position);

  /** The number of bytes. */
  long length();

  /** Cuts the file at a length. */
  void truncate(long length);

  /** Whether a person is at the other end. */
  default boolean isTerminal() {
    return false;
  }

  /** The number by which the system knows it, or -1 if it has none. */
  default int number() {
    return -1;
  }

  /** Takes the number by which the system knows it. */
  default void setNumber(int number) {}

  /** The stream that has the bytes, where this is only another number of it. */
  default ByteStream base() {
    return this;
  }

  /** Some bytes at once: those that are there, at least one if the end is not reached. */
  default String readSome(int most) {
    StringBuilder text = new StringBuilder();
    while (text.length() < most) {
      int value = read();
      if (value < 0) {
        break;
      }
      text.append((char) value);
    }
    return text.toString();
  }

  /** What {@code close} of a file object returns when this is closed. */
  default PyObject outcome() {
    return PyNone.NONE;
  }
}
