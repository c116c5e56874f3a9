package krait.conformance;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Makes regular expressions at random, with texts to match: lines as {@code regex_matches.py} reads
 * them. The letters are few, so that much matches in part.
 */
final class RandomRegex {

  /** Without it the sources of seeds that follow each other start alike. */
  private static final long SPREAD = 0x9e3779b97f4a7c15L;

  private static final int MAX_DEPTH = 3;
  private static final int TEXTS = 4;
  private static final int MAX_TEXT = 12;
  private static final int EVERYTHING = 100;
  private static final int ALL_FLAGS = 2 | 4 | 8 | 16 | 32;

  private static final String LETTERS = "aaabbbcABC01_ \n-";
  private static final List<String> WIDE =
      List.of(
          "\u00e9", "\u00c9", "\u0131", "\u03c3", "\u03c2", "\u00b2", "\u0660", "\u2028", "\u00b5",
          "\u0130", "\u1234", "\u017f");
  private static final List<String> CATEGORIES = List.of("\\d", "\\w", "\\s", "\\D", "\\W", "\\S");
  private static final List<String> POSITIONS =
      List.of("(?:^)", "(?:$)", "\\b", "\\B", "\\A", "\\Z", "(?:)");
  private static final List<String> BEHIND = List.of("a", "ab", "[bc]", ".", "\\b", "\\w");
  private static final List<String> COUNTS =
      List.of("*", "+", "?", "{2}", "{1,2}", "{0,1}", "{2,}", "{,2}", "{0}");

  private final Random random;
  private final boolean wide;
  private final boolean lazyGroups;
  private final List<Integer> closed = new ArrayList<>();
  private int groups;

  private RandomRegex(long seed, boolean lazyGroups) {
    random = new Random(seed * SPREAD);
    wide = chance(3);
    this.lazyGroups = lazyGroups;
  }

  /**
   * A pattern, flags and texts, as a Python expression.
   *
   * @param lazyGroups whether anything may be repeated as seldom as possible; CPython up to 2.6
   *     takes all memory there is when that matches nothing
   */
  static String line(long seed, boolean lazyGroups) {
    RandomRegex regex = new RandomRegex(seed, lazyGroups);
    StringBuilder line = new StringBuilder("(");
    String pattern = regex.alternatives(MAX_DEPTH);
    int flags = regex.random.nextInt() & ALL_FLAGS;
    flags &= regex.random.nextInt();
    literal(line, pattern, regex.wide);
    line.append(", ").append(flags).append(", [");
    for (int i = 0; i < TEXTS; i++) {
      line.append('(');
      boolean unicode = regex.wide || regex.chance(8);
      literal(line, regex.text(), unicode);
      line.append(", ").append(regex.chance(4) ? regex.random.nextInt(MAX_TEXT + 2) : 0);
      line.append(", ").append(regex.chance(4) ? regex.random.nextInt(MAX_TEXT) : EVERYTHING);
      line.append("), ");
    }
    return line.append("])").toString();
  }

  private static void literal(StringBuilder out, String text, boolean unicode) {
    out.append(unicode ? "u'" : "'");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\\' || c == '\'') {
        out.append('\\').append(c);
      } else if (c == '\n') {
        out.append("\\n");
      } else if (c > 0xff) {
        out.append("\\u").append(Integer.toHexString(0x10000 | c).substring(1));
      } else if (c > '~') {
        out.append("\\x").append(Integer.toHexString(c));
      } else {
        out.append(c);
      }
    }
    out.append('\'');
  }

  private boolean chance(int oneIn) {
    return random.nextInt(oneIn) == 0;
  }

  private String pick(List<String> from) {
    return from.get(random.nextInt(from.size()));
  }

  private String letter() {
    if (wide && chance(4)) {
      return pick(WIDE);
    }
    return String.valueOf(LETTERS.charAt(random.nextInt(LETTERS.length())));
  }

  private String text() {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(MAX_TEXT); i > 0; i--) {
      text.append(letter());
    }
    return text.toString();
  }

  private String set() {
    StringBuilder set = new StringBuilder(chance(3) ? "[^" : "[");
    for (int i = random.nextInt(4); i >= 0; i--) {
      int kind = random.nextInt(6);
      String first = letter();
      String last = letter();
      boolean ordered = first.compareTo(last) <= 0 && !first.equals("-") && !last.equals("-");
      if (kind == 0) {
        set.append(pick(CATEGORIES));
      } else if (kind == 1 && ordered) {
        set.append(first).append('-').append(last);
      } else {
        set.append(first.equals("-") ? "\\-" : first);
      }
    }
    return set.append(']').toString();
  }

  private String atom(int depth) {
    return switch (random.nextInt(16)) {
      case 0, 1, 2, 3, 4 -> letter();
      case 5 -> "abc".substring(random.nextInt(3));
      case 6, 7 -> set();
      case 8 -> ".";
      case 9 -> pick(CATEGORIES);
      case 10 -> pick(POSITIONS);
      case 11 -> closed.isEmpty() ? letter() : "\\" + group() + "(?:)";
      case 12, 13 -> depth == 0 ? letter() : capture(depth - 1);
      case 14 -> depth == 0 ? "b" : unnamed(depth - 1);
      default -> special(depth);
    };
  }

  private int group() {
    return closed.get(random.nextInt(closed.size()));
  }

  private String capture(int depth) {
    int number = ++groups;
    String body = alternatives(depth);
    closed.add(number);
    return (chance(3) ? "(?P<g" + number + ">" : "(") + body + ")";
  }

  private String unnamed(int depth) {
    return pick(List.of("(?:", "(?:", "(?=", "(?!")) + alternatives(depth) + ")";
  }

  private String special(int depth) {
    if (chance(3) || closed.isEmpty() || depth == 0) {
      return pick(List.of("(?<=", "(?<!")) + pick(BEHIND) + ")";
    }
    String otherwise = chance(2) ? "|" + sequence(depth - 1) : "";
    return "(?(" + group() + ")" + sequence(depth - 1) + otherwise + ")";
  }

  private String item(int depth) {
    String atom = atom(depth);
    if (random.nextInt(5) > 1) {
      return atom;
    }
    boolean single = atom.length() == 1 || (atom.charAt(0) == '[' && atom.endsWith("]"));
    boolean category = CATEGORIES.contains(atom);
    String repeated = single || category || atom.charAt(0) == '(' ? atom : "(?:" + atom + ")";
    boolean lazy = chance(3) && (lazyGroups || single || category);
    return repeated + pick(COUNTS) + (lazy ? "?" : "");
  }

  private String sequence(int depth) {
    StringBuilder all = new StringBuilder();
    for (int i = random.nextInt(4); i > 0; i--) {
      all.append(item(depth));
    }
    return all.toString();
  }

  private String alternatives(int depth) {
    StringBuilder all = new StringBuilder(sequence(depth));
    for (int i = chance(2) ? random.nextInt(3) : 0; i > 0; i--) {
      all.append('|').append(sequence(depth));
    }
    return all.toString();
  }
}
