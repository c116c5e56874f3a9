package krait.compiler.token;

import org.jspecify.annotations.Nullable;

/** A source text ready to be cut into tokens. */
public final class DecodedSource {

  private final byte[] buffer;
  private final int length;
  private final @Nullable String encoding;
  private final boolean endUnseen;
  private final int faultPosition;
  private final @Nullable String fault;

  DecodedSource(
      byte[] buffer,
      int length,
      @Nullable String encoding,
      boolean endUnseen,
      int faultPosition,
      @Nullable String fault) {
    this.buffer = buffer;
    this.length = length;
    this.encoding = encoding;
    this.endUnseen = endUnseen;
    this.faultPosition = faultPosition;
    this.fault = fault;
  }

  /**
   * The text itself, no copy, and after it a newline if it is a file, and a zero byte: in UTF-8 if
   * the coding was neither UTF-8 nor Latin-1, else as it came.
   */
  public byte[] buffer() {
    return buffer;
  }

  /** The length of the text. */
  public int length() {
    return length;
  }

  /** The coding that it declares, under one name for UTF-8 and one for Latin-1, if any. */
  public @Nullable String encoding() {
    return encoding;
  }

  /**
   * Whether CPython does not know the end of a file before it tries to read on: it ends with a
   * newline, and no codec reads ahead.
   */
  boolean endUnseen() {
    return endUnseen;
  }

  /**
   * The position of the first byte of a file that has no meaning, or -1; it is an error when its
   * line is reached.
   */
  int faultPosition() {
    return faultPosition;
  }

  /** The message about that byte; none if no coding covers it. */
  @Nullable String fault() {
    return fault;
  }
}
