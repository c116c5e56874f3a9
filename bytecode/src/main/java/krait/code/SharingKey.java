package krait.code;

import org.jspecify.annotations.Nullable;

/**
 * What decides whether two entries of a table are one: for a code object that it is the very same
 * one, as two functions that are equal in all fields are still two; for others their equality.
 */
final class SharingKey {

  private final CodeObject code;

  private SharingKey(CodeObject code) {
    this.code = code;
  }

  /** The key of an entry, for use in hash tables. */
  static Object of(Const value) {
    return value instanceof CodeObject code ? new SharingKey(code) : value;
  }

  @Override
  @SuppressWarnings("ReferenceEquality")
  public boolean equals(@Nullable Object other) {
    return other instanceof SharingKey that && code == that.code;
  }

  @Override
  public int hashCode() {
    return System.identityHashCode(code);
  }
}
