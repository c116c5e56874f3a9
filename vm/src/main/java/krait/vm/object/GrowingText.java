package krait.vm.object;

import org.jspecify.annotations.Nullable;

/**
 * The beginning of a buffer that texts share of which each was made from the one before by
 * appending: a program that builds a long text bit by bit copies it as often as a buffer grows, not
 * once for each bit.
 */
final class GrowingText {

  /** Stands for the text of an object that comes from appending, but lies in no buffer. */
  static final GrowingText ALONE = new GrowingText(new StringBuilder(0), -1);

  /** Shorter ones are copied. */
  private static final int WORTHWHILE = 256;

  private final StringBuilder buffer;
  private final int length;

  private GrowingText(StringBuilder buffer, int length) {
    this.buffer = buffer;
    this.length = length;
  }

  /** A buffer with a text and what follows it; null if the text is too short for one. */
  static @Nullable GrowingText of(String start, String end) {
    if (start.length() < WORTHWHILE) {
      return null;
    }
    StringBuilder buffer = new StringBuilder(start).append(end);
    return new GrowingText(buffer, buffer.length());
  }

  /** This and what follows it; null if something else follows it already. */
  @Nullable GrowingText append(String end) {
    if (buffer.length() != length) {
      return null;
    }
    buffer.append(end);
    return new GrowingText(buffer, buffer.length());
  }

  int length() {
    return length;
  }

  /** The text itself, a copy. */
  String text() {
    return buffer.substring(0, length);
  }
}
