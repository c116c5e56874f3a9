package krait.vm.modules.sre;

import java.util.List;

/**
 * A set of characters. Those below U+0100 are looked up in bits; for all others the numbers that
 * {@code sre_compile} wrote are gone through.
 */
final class CharSet {

  private static final CharSet[] NONE = {};
  private static final int BITS_LIMIT = 0x100;

  /** The bytes of a table of blocks, and of a block of bits. */
  private static final int BLOCK_TABLE = 256;

  private static final int BLOCK_BYTES = 32;
  private static final int BIG_LIMIT = 0x10000;

  private final long[] bits = new long[BITS_LIMIT / Long.SIZE];
  private final int[] raw;
  private final int from;
  private final int codeSize;
  private final Letters letters;
  private final boolean lowered;
  private final CharSet[] others;

  /**
   * The set that starts at an index of a checked code list.
   *
   * @param lowered whether characters are looked up in lower case
   */
  CharSet(int[] raw, int from, int codeSize, Letters letters, boolean lowered) {
    this.raw = raw;
    this.from = from;
    this.codeSize = codeSize;
    this.letters = letters;
    this.lowered = lowered;
    others = NONE;
    for (int c = 0; c < BITS_LIMIT; c++) {
      if (find(c)) {
        bits[c >>> 6] |= 1L << c;
      }
    }
  }

  /** A set and others. */
  private CharSet(CharSet first, CharSet[] others) {
    raw = first.raw;
    from = first.from;
    codeSize = first.codeSize;
    letters = first.letters;
    lowered = first.lowered;
    this.others = others;
    for (int i = 0; i < bits.length; i++) {
      bits[i] = first.bits[i];
      for (CharSet other : others) {
        bits[i] |= other.bits[i];
      }
    }
  }

  /** What is in any of some sets. */
  static CharSet union(List<CharSet> sets) {
    return new CharSet(sets.get(0), sets.subList(1, sets.size()).toArray(NONE));
  }

  /** The set of one character and of those that have it as their lower case. */
  static CharSet ofLowered(int character, boolean negated, Letters letters) {
    int[] code = {SreCode.NEGATE, SreCode.LITERAL, character, SreCode.FAILURE};
    return new CharSet(code, negated ? 0 : 1, Integer.BYTES, letters, true);
  }

  /** Whether a character is in it. */
  boolean has(int c) {
    return c < BITS_LIMIT ? (bits[c >>> 6] >>> c & 1) != 0 : findLarge(c);
  }

  private boolean findLarge(int c) {
    boolean found = find(c);
    for (int i = 0; !found && i < others.length; i++) {
      found = others[i].findLarge(c);
    }
    return found;
  }

  private boolean find(int character) {
    int c = lowered ? letters.lower(character) : character;
    boolean inside = true;
    int at = from;
    while (raw[at] != SreCode.FAILURE) {
      if (raw[at] == SreCode.NEGATE) {
        inside = !inside;
      } else if (matches(at, c)) {
        return inside;
      }
      at += length(at);
    }
    return !inside;
  }

  private int length(int at) {
    return switch (raw[at]) {
      case SreCode.NEGATE -> 1;
      case SreCode.LITERAL, SreCode.CATEGORY -> 2;
      case SreCode.RANGE -> 3;
      case SreCode.CHARSET -> 1 + BLOCK_BYTES / codeSize;
      default -> 2 + (BLOCK_TABLE + raw[at + 1] * BLOCK_BYTES) / codeSize;
    };
  }

  private boolean matches(int at, int c) {
    return switch (raw[at]) {
      case SreCode.LITERAL -> c == raw[at + 1];
      case SreCode.CATEGORY -> letters.is(raw[at + 1], c);
      case SreCode.RANGE ->
          Integer.compareUnsigned(raw[at + 1], c) <= 0
              && Integer.compareUnsigned(c, raw[at + 2]) <= 0;
      case SreCode.CHARSET -> c < BITS_LIMIT && bit(at + 1, c);
      default -> c < BIG_LIMIT && bit(block(at + 2, c >>> 8), c & 0xff);
    };
  }

  /** Where the block of bits lies that a table gives for the upper half of a character. */
  private int block(int table, int upper) {
    int word = raw[table + upper / codeSize];
    int number = word >>> (upper % codeSize * Byte.SIZE) & 0xff;
    return table + (BLOCK_TABLE + number * BLOCK_BYTES) / codeSize;
  }

  private boolean bit(int block, int c) {
    int width = codeSize * Byte.SIZE;
    return (raw[block + c / width] >>> (c % width) & 1) != 0;
  }

  /**
   * The index behind the set that starts at an index of a code list, or -1 if it is not well
   * formed. The set has to end with a failure just before {@code end}.
   */
  static int check(int[] raw, int start, int end, int codeSize) {
    int at = start;
    while (at < end - 1) {
      int length = checkedLength(raw, at, end - 1, codeSize);
      if (length < 0 || length > end - 1 - at) {
        return -1;
      }
      at += length;
    }
    return at == end - 1 && raw[at] == SreCode.FAILURE ? end : -1;
  }

  private static int checkedLength(int[] raw, int at, int end, int codeSize) {
    return switch (raw[at]) {
      case SreCode.NEGATE -> 1;
      case SreCode.LITERAL -> 2;
      case SreCode.RANGE -> 3;
      case SreCode.CHARSET -> 1 + BLOCK_BYTES / codeSize;
      case SreCode.CATEGORY ->
          at + 1 < end && raw[at + 1] >= 0 && raw[at + 1] < SreCode.CATEGORIES ? 2 : -1;
      case SreCode.BIGCHARSET -> bigLength(raw, at, end, codeSize);
      default -> -1;
    };
  }

  private static int bigLength(int[] raw, int at, int end, int codeSize) {
    int table = BLOCK_TABLE / codeSize;
    if (end - at < 2 + table || raw[at + 1] <= 0) {
      return -1;
    }
    for (int i = 0; i < BLOCK_TABLE; i++) {
      int word = raw[at + 2 + i / codeSize];
      if ((word >>> (i % codeSize * Byte.SIZE) & 0xff) >= raw[at + 1]) {
        return -1;
      }
    }
    long length = 2L + (BLOCK_TABLE + raw[at + 1] * (long) BLOCK_BYTES) / codeSize;
    return length > end - at ? -1 : (int) length;
  }
}
