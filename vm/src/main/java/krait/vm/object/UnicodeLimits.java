package krait.vm.object;

import krait.version.Dialect;

/** The characters that the running version's build has. */
public enum UnicodeLimits {
  /** Up to U+FFFF. */
  NARROW(Character.MAX_VALUE, "range(0x10000) (narrow Python build)"),
  /** Up to U+10FFFF. */
  WIDE(Character.MAX_CODE_POINT, "range(0x110000) (wide Python build)");

  private final int largest;
  private final String range;

  UnicodeLimits(int largest, String range) {
    this.largest = largest;
    this.range = range;
  }

  /** The limits of the interpreter that is running. */
  public static UnicodeLimits current() {
    return ThreadState.current().interpreter().dialect().unicodeWidth() == Dialect.UnicodeWidth.WIDE
        ? WIDE
        : NARROW;
  }

  /** The largest character. */
  public int largest() {
    return largest;
  }

  /** The range as errors show it. */
  public String range() {
    return range;
  }
}
