package krait.vm.object;

/** What a file reads from or writes to. Failures are raised as IOError. */
public interface ByteStream {
  /** The next byte, 0 to 255, or -1 at the end. */
  int read();

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
}
