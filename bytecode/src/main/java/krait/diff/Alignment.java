package krait.diff;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which items of two lists belong together: equal ones, in the same order in both lists.
 *
 * <p>Items that are unique in both lists are anchors, as in B. Cohen's patience diff; what lies
 * between them is aligned likewise. A small gap without anchors gets a longest common subsequence,
 * a large one is taken for replaced, so that the time stays nearly proportional to the lengths.
 */
public final class Alignment {

  /** What has no partner. */
  public static final int NONE = -1;

  private static final int MAX_CELLS = 1 << 20;

  private final int[] left;
  private final int[] right;
  private final int[] partners;
  private final Deque<int[]> gaps = new ArrayDeque<>();

  private Alignment(int[] left, int[] right) {
    this.left = left;
    this.right = right;
    this.partners = new int[left.length];
    Arrays.fill(partners, NONE);
  }

  /** For each item on the left the index of its partner on the right, or {@link #NONE}. */
  public static int[] of(List<?> left, List<?> right) {
    Map<Object, Integer> numbers = new HashMap<>();
    Alignment alignment = new Alignment(number(left, numbers), number(right, numbers));
    alignment.run();
    return alignment.partners;
  }

  private static int[] number(List<?> items, Map<Object, Integer> numbers) {
    int[] result = new int[items.size()];
    for (int i = 0; i < result.length; i++) {
      Integer known = numbers.putIfAbsent(items.get(i), numbers.size());
      result[i] = known == null ? numbers.size() - 1 : known;
    }
    return result;
  }

  private void run() {
    gaps.push(new int[] {0, left.length, 0, right.length});
    while (!gaps.isEmpty()) {
      int[] gap = gaps.pop();
      align(gap[0], gap[1], gap[2], gap[3]);
    }
  }

  private void align(int leftFrom, int leftTo, int rightFrom, int rightTo) {
    int i = leftFrom;
    int j = rightFrom;
    while (i < leftTo && j < rightTo && left[i] == right[j]) {
      partners[i++] = j++;
    }
    int iEnd = leftTo;
    int jEnd = rightTo;
    while (iEnd > i && jEnd > j && left[iEnd - 1] == right[jEnd - 1]) {
      partners[--iEnd] = --jEnd;
    }
    if (i == iEnd || j == jEnd || useAnchors(i, iEnd, j, jEnd)) {
      return;
    }
    if ((long) (iEnd - i) * (jEnd - j) <= MAX_CELLS) {
      longestCommon(i, iEnd, j, jEnd);
    }
  }

  /** Splits a gap at what is unique in both lists; false if there is no such item. */
  private boolean useAnchors(int i, int iEnd, int j, int jEnd) {
    Map<Integer, int[]> seen = new HashMap<>();
    for (int k = i; k < iEnd; k++) {
      int[] places = seen.computeIfAbsent(left[k], key -> new int[] {NONE, 0, NONE, 0});
      places[0] = k;
      places[1]++;
    }
    for (int k = j; k < jEnd; k++) {
      int[] places = seen.get(right[k]);
      if (places != null) {
        places[2] = k;
        places[3]++;
      }
    }
    int[] candidates = new int[iEnd - i];
    int count = 0;
    for (int k = i; k < iEnd; k++) {
      int[] places = seen.get(left[k]);
      if (places != null && places[1] == 1 && places[3] == 1) {
        partners[k] = places[2];
        candidates[count++] = k;
      }
    }
    keepLongestRise(candidates, count);
    return splitAtAnchors(i, iEnd, j, jEnd);
  }

  /** Takes the partners of those candidates away that would cross the others. */
  private void keepLongestRise(int[] candidates, int count) {
    int[] ends = new int[count];
    int[] before = new int[count];
    int length = 0;
    for (int k = 0; k < count; k++) {
      int low = 0;
      int high = length;
      while (low < high) {
        int middle = (low + high) >>> 1;
        if (partners[candidates[ends[middle]]] < partners[candidates[k]]) {
          low = middle + 1;
        } else {
          high = middle;
        }
      }
      before[k] = low == 0 ? NONE : ends[low - 1];
      ends[low] = k;
      length = Math.max(length, low + 1);
    }
    boolean[] kept = new boolean[count];
    for (int k = length == 0 ? NONE : ends[length - 1]; k != NONE; k = before[k]) {
      kept[k] = true;
    }
    for (int k = 0; k < count; k++) {
      if (!kept[k]) {
        partners[candidates[k]] = NONE;
      }
    }
  }

  private boolean splitAtAnchors(int i, int iEnd, int j, int jEnd) {
    int lastLeft = i;
    int lastRight = j;
    boolean any = false;
    for (int k = i; k < iEnd; k++) {
      if (partners[k] != NONE) {
        gaps.push(new int[] {lastLeft, k, lastRight, partners[k]});
        lastLeft = k + 1;
        lastRight = partners[k] + 1;
        any = true;
      }
    }
    if (any) {
      gaps.push(new int[] {lastLeft, iEnd, lastRight, jEnd});
    }
    return any;
  }

  private void longestCommon(int i, int iEnd, int j, int jEnd) {
    int rows = iEnd - i;
    int columns = jEnd - j;
    int[][] length = new int[rows + 1][columns + 1];
    for (int r = rows - 1; r >= 0; r--) {
      for (int c = columns - 1; c >= 0; c--) {
        length[r][c] =
            left[i + r] == right[j + c]
                ? length[r + 1][c + 1] + 1
                : Math.max(length[r + 1][c], length[r][c + 1]);
      }
    }
    int r = 0;
    int c = 0;
    while (r < rows && c < columns) {
      if (left[i + r] == right[j + c]) {
        partners[i + r++] = j + c++;
      } else if (length[r + 1][c] >= length[r][c + 1]) {
        r++;
      } else {
        c++;
      }
    }
  }
}
