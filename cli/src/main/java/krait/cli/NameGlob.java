package krait.cli;

/**
 * A pattern for names as shells and Python's {@code fnmatch} have it: {@code *} any characters,
 * {@code ?} one, {@code [a-z]} one of a set, {@code [!a-z]} one of no set. Case counts.
 */
final class NameGlob {
  private final String pattern;

  NameGlob(String pattern) {
    this.pattern = pattern;
  }

  /** Whether it matches a whole name. */
  boolean matches(String name) {
    int at = 0;
    int in = 0;
    int star = -1;
    int retry = 0;
    while (in < name.length()) {
      if (at < pattern.length() && pattern.charAt(at) == '*') {
        star = ++at;
        retry = in;
      } else {
        int end = at < pattern.length() ? matchOne(at, name.charAt(in)) : -1;
        if (end >= 0) {
          at = end;
          in++;
        } else if (star >= 0) {
          at = star;
          in = ++retry;
        } else {
          return false;
        }
      }
    }
    while (at < pattern.length() && pattern.charAt(at) == '*') {
      at++;
    }
    return at == pattern.length();
  }

  /** Where the pattern goes on if the part at an index matches a character, or -1. */
  private int matchOne(int at, char c) {
    char p = pattern.charAt(at);
    if (p == '?') {
      return at + 1;
    }
    int end = p == '[' ? pattern.indexOf(']', firstMember(at) + 1) : -1;
    if (end < 0) {
      return p == c ? at + 1 : -1;
    }
    return isMember(firstMember(at), end, c) != isNegated(at) ? end + 1 : -1;
  }

  private boolean isNegated(int bracket) {
    return bracket + 1 < pattern.length() && pattern.charAt(bracket + 1) == '!';
  }

  private int firstMember(int bracket) {
    return isNegated(bracket) ? bracket + 2 : bracket + 1;
  }

  private boolean isMember(int from, int end, char c) {
    int at = from;
    while (at < end) {
      char low = pattern.charAt(at);
      boolean range = at + 2 < end && pattern.charAt(at + 1) == '-';
      char high = range ? pattern.charAt(at + 2) : low;
      if (c >= low && c <= high) {
        return true;
      }
      at += range ? 3 : 1;
    }
    return false;
  }
}
