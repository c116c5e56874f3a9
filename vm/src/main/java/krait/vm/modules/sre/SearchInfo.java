package krait.vm.modules.sre;

import java.util.Arrays;

/**
 * What a block of information says at the start of a code list.
 *
 * @param flags what there is
 * @param minimum the length of the shortest text that matches
 * @param prefixLength how many characters the prefix has
 * @param prefixSkip how many of these are literals at the start of the code
 * @param details where prefix or set start
 * @param end where the block ends
 */
record SearchInfo(int flags, int minimum, int prefixLength, int prefixSkip, int details, int end) {

  /** Where there is no such block. */
  static final SearchInfo NONE = new SearchInfo(0, 0, 0, 0, 0, 0);

  private static final int ALL_FLAGS =
      SreCode.INFO_PREFIX | SreCode.INFO_LITERAL | SreCode.INFO_CHARSET;

  /** Checks a block and reads it; {@code at} is behind its INFO. */
  static SearchInfo read(int[] raw, int at, int limit, int codeSize) {
    require(at < limit && Integer.compareUnsigned(raw[at], limit - at) <= 0 && raw[at] >= 4);
    int end = at + raw[at];
    int flags = raw[at + 1];
    require((flags & ~ALL_FLAGS) == 0);
    boolean prefixed = (flags & SreCode.INFO_PREFIX) != 0;
    boolean charset = (flags & SreCode.INFO_CHARSET) != 0;
    require(!(prefixed && charset) && (prefixed || (flags & SreCode.INFO_LITERAL) == 0));
    int minimum = raw[at + 2] < 0 ? Integer.MAX_VALUE : raw[at + 2];
    if (prefixed) {
      require(end - at >= 6);
      int length = raw[at + 4];
      require(length >= 0 && length == (end - at - 6) / 2.0);
      for (int i = at + 6 + length; i < end; i++) {
        require(Integer.compareUnsigned(raw[i], length) < 0);
      }
      return new SearchInfo(flags, minimum, length, raw[at + 5], at + 6, end);
    }
    require(charset ? CharSet.check(raw, at + 4, end, codeSize) == end : end == at + 4);
    return new SearchInfo(flags, minimum, 0, 0, at + 4, end);
  }

  private static void require(boolean condition) {
    if (!condition) {
      throw Translator.invalid();
    }
  }

  /** How many literals at the start of the code a search takes as read. */
  int literalsSkipped(int[] raw, int start, int end) {
    int wanted = prefixLength > 1 ? prefixSkip : 1;
    if (wanted < 0 || (prefixLength > 1 && wanted > prefixLength)) {
      return 0;
    }
    for (int i = 0; i < wanted; i++) {
      if (start + 2 * i + 1 >= end || raw[start + 2 * i] != SreCode.LITERAL) {
        return 0;
      }
    }
    return wanted;
  }

  /** How to search, with the literals skipped that were found. */
  SearchPlan plan(int[] raw, int start, int skipped, int entry, Letters letters, int codeSize) {
    boolean complete = (flags & SreCode.INFO_LITERAL) != 0;
    if (prefixLength > 1 && skipped == prefixSkip) {
      int[] prefix = Arrays.copyOfRange(raw, details, details + prefixLength);
      return SearchPlan.ofPrefix(prefix, skipped, entry, complete);
    }
    if (prefixLength <= 1 && skipped == 1) {
      return SearchPlan.ofPrefix(new int[] {raw[start + 1]}, 1, entry, complete);
    }
    if ((flags & SreCode.INFO_CHARSET) != 0) {
      return SearchPlan.ofGiven(new CharSet(raw, details, codeSize, letters, false));
    }
    return SearchPlan.NONE;
  }
}
