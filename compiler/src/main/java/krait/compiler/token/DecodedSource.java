package krait.compiler.token;

import org.jspecify.annotations.Nullable;

/** A source text ready to be cut into tokens. */
public final class DecodedSource {

  private final byte[] buffer;
  private final int length;
  private final @Nullable String encoding;
  private final int undeclared;

  DecodedSource(byte[] buffer, int length, @Nullable String encoding, int undeclared) {
    this.buffer = buffer;
    this.length = length;
    this.encoding = encoding;
    this.undeclared = undeclared;
  }

  /**
   * The text itself, no copy, and one zero byte after it: in UTF-8 if the coding was neither UTF-8
   * nor Latin-1, else as it came.
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
   * The position of the first byte above 127 that no coding covers, or -1. Only files that are run
   * or imported have such.
   */
  int undeclared() {
    return undeclared;
  }
}
