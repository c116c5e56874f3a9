package krait.asm;

import java.util.Collection;
import java.util.Locale;

/** Finds what somebody may have meant. */
public final class NearMiss {

  private static final int LONGEST = 40;

  private NearMiss() {}

  /** {@code "; did you mean X?"}, or nothing if no candidate is near. */
  public static String suggest(String word, Collection<String> candidates) {
    if (word.length() > LONGEST) {
      return "";
    }
    String best = "";
    int bestDistance = Math.min(3, Math.max(1, word.length() / 3)) + 1;
    for (String candidate : candidates) {
      if (Math.abs(candidate.length() - word.length()) < bestDistance) {
        int distance = distance(word, candidate);
        if (distance < bestDistance) {
          best = candidate;
          bestDistance = distance;
        }
      }
    }
    return best.isEmpty() ? "" : "; did you mean '" + best + "'?";
  }

  /** How many characters have to be put in, taken out, replaced or swapped; case is no matter. */
  private static int distance(String word, String candidate) {
    String a = word.toUpperCase(Locale.ROOT);
    String b = candidate.toUpperCase(Locale.ROOT);
    int[] before = new int[b.length() + 1];
    int[] last = new int[b.length() + 1];
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      last[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int replace = last[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(replace, Math.min(last[j], row[j - 1]) + 1);
        boolean swapped =
            i > 1
                && j > 1
                && a.charAt(i - 1) == b.charAt(j - 2)
                && a.charAt(i - 2) == b.charAt(j - 1);
        if (swapped) {
          row[j] = Math.min(row[j], before[j - 2] + 1);
        }
      }
      int[] free = before;
      before = last;
      last = row;
      row = free;
    }
    return last[b.length()];
  }
}
