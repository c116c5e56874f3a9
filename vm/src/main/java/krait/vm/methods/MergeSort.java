package krait.vm.methods;

import java.util.Arrays;
import krait.vm.object.PyObject;

/**
 * The adaptive, stable merge sort of CPython's lists. Programs can watch which items are compared,
 * so the choice of comparisons is CPython's, which {@code Objects/listsort.txt} describes.
 */
final class MergeSort {

  /** An item with the key that it is sorted by. */
  record Keyed(PyObject key, PyObject item) {}

  /** Whether one key comes before another. */
  interface Less {
    boolean test(PyObject left, PyObject right);
  }

  private static final int SHORTEST_MERGED = 64;
  private static final int FIRST_GALLOP = 7;
  private static final int MOST_RUNS = 85;

  private final Keyed[] items;
  private final Less less;
  private final int[] starts = new int[MOST_RUNS];
  private final int[] lengths = new int[MOST_RUNS];
  private int runs;
  private int minGallop = FIRST_GALLOP;
  private final Gallop gallop;

  /** What was copied out of the way of a merge, and where the merge has got to. */
  private Keyed[] held = new Keyed[0];

  private int left;
  private int right;
  private int target;
  private int end;

  private MergeSort(Keyed[] items, Less less) {
    this.items = items;
    this.less = less;
    this.gallop = new Gallop(less);
  }

  /** Sorts an array. */
  static void sort(Keyed[] items, Less less) {
    if (items.length > 1) {
      new MergeSort(items, less).sort();
    }
  }

  private boolean isLess(Keyed left, Keyed right) {
    return less.test(left.key, right.key);
  }

  private void sort() {
    int least = leastRun(items.length);
    int from = 0;
    while (from < items.length) {
      int length = naturalRun(from);
      if (length < least) {
        int forced = Math.min(items.length - from, least);
        insertAll(from, from + length, from + forced);
        length = forced;
      }
      starts[runs] = from;
      lengths[runs] = length;
      runs++;
      collapse();
      from += length;
    }
    while (runs > 1) {
      int n = runs - 2;
      mergeAt(n > 0 && lengths[n - 1] < lengths[n + 1] ? n - 1 : n);
    }
  }

  private static int leastRun(int count) {
    int n = count;
    int odd = 0;
    while (n >= SHORTEST_MERGED) {
      odd |= n & 1;
      n >>= 1;
    }
    return n + odd;
  }

  /** The length of the run at a place; a falling one is turned round. */
  private int naturalRun(int from) {
    int at = from + 1;
    if (at >= items.length) {
      return 1;
    }
    if (!isLess(items[at], items[at - 1])) {
      at++;
      while (at < items.length && !isLess(items[at], items[at - 1])) {
        at++;
      }
      return at - from;
    }
    at++;
    while (at < items.length && isLess(items[at], items[at - 1])) {
      at++;
    }
    for (int low = from, high = at - 1; low < high; low++, high--) {
      Keyed swapped = items[low];
      items[low] = items[high];
      items[high] = swapped;
    }
    return at - from;
  }

  /** Sorts by insertion what follows a sorted beginning. */
  private void insertAll(int from, int sorted, int to) {
    for (int i = sorted; i < to; i++) {
      Keyed pivot = items[i];
      int low = from;
      int high = i;
      while (low < high) {
        int middle = (low + high) >>> 1;
        if (isLess(pivot, items[middle])) {
          high = middle;
        } else {
          low = middle + 1;
        }
      }
      System.arraycopy(items, low, items, low + 1, i - low);
      items[low] = pivot;
    }
  }

  private void collapse() {
    while (runs > 1) {
      int n = runs - 2;
      if (n > 0 && lengths[n - 1] <= lengths[n] + lengths[n + 1]) {
        mergeAt(lengths[n - 1] < lengths[n + 1] ? n - 1 : n);
      } else if (lengths[n] <= lengths[n + 1]) {
        mergeAt(n);
      } else {
        return;
      }
    }
  }

  private void mergeAt(int i) {
    int a = starts[i];
    int countA = lengths[i];
    int b = starts[i + 1];
    int countB = lengths[i + 1];
    lengths[i] = countA + countB;
    if (i == runs - 3) {
      starts[i + 1] = starts[i + 2];
      lengths[i + 1] = lengths[i + 2];
    }
    runs--;
    int skipped = gallop.behind(items[b], items, a, countA, 0);
    a += skipped;
    countA -= skipped;
    if (countA == 0) {
      return;
    }
    countB = gallop.before(items[a + countA - 1], items, b, countB, countB - 1);
    if (countB == 0) {
      return;
    }
    if (countA <= countB) {
      mergeLow(a, countA, b, countB);
    } else {
      mergeHigh(a, countA, b, countB);
    }
  }

  /** Merges two neighbours, the first of which is not longer, from the left. */
  private void mergeLow(int start, int countA, int startB, int countB) {
    held = Arrays.copyOfRange(items, start, start + countA);
    left = 0;
    right = startB;
    target = start;
    end = startB + countB;
    boolean complete = false;
    items[target++] = items[right++];
    try {
      while (goesOnLow() && stepLow() && gallopLow()) {
        minGallop++;
      }
      complete = true;
    } finally {
      int rest = countA - left;
      if (complete && rest == 1) {
        System.arraycopy(items, right, items, target, end - right);
        items[target + end - right] = held[left];
      } else {
        System.arraycopy(held, left, items, target, rest);
      }
    }
  }

  private boolean goesOnLow() {
    return right < end && left < held.length - 1;
  }

  /** Takes items one by one until one side wins often; false at the end. */
  private boolean stepLow() {
    int fromA = 0;
    int fromB = 0;
    while (fromA < minGallop && fromB < minGallop) {
      if (isLess(items[right], held[left])) {
        items[target++] = items[right++];
        fromB++;
        fromA = 0;
      } else {
        items[target++] = held[left++];
        fromA++;
        fromB = 0;
      }
      if (!goesOnLow()) {
        return false;
      }
    }
    minGallop++;
    return true;
  }

  /** Takes stretches from each side in turn while they are long; false at the end. */
  private boolean gallopLow() {
    int fromA;
    int fromB;
    do {
      minGallop -= minGallop > 1 ? 1 : 0;
      fromA = gallop.behind(items[right], held, left, held.length - left, 0);
      System.arraycopy(held, left, items, target, fromA);
      target += fromA;
      left += fromA;
      if (fromA > 0 && left >= held.length - 1) {
        return false;
      }
      items[target++] = items[right++];
      if (right == end) {
        return false;
      }
      fromB = gallop.before(held[left], items, right, end - right, 0);
      System.arraycopy(items, right, items, target, fromB);
      target += fromB;
      right += fromB;
      if (right == end) {
        return false;
      }
      items[target++] = held[left++];
      if (left == held.length - 1) {
        return false;
      }
    } while (fromA >= FIRST_GALLOP || fromB >= FIRST_GALLOP);
    return true;
  }

  /** Merges two neighbours, the second of which is shorter, from the right. */
  private void mergeHigh(int start, int countA, int startB, int countB) {
    held = Arrays.copyOfRange(items, startB, startB + countB);
    left = start + countA - 1;
    right = countB - 1;
    target = startB + countB - 1;
    end = start;
    boolean complete = false;
    items[target--] = items[left--];
    try {
      while (goesOnHigh() && stepHigh() && gallopHigh()) {
        minGallop++;
      }
      complete = true;
    } finally {
      if (complete && right == 0) {
        int rest = left - end + 1;
        System.arraycopy(items, end, items, target - rest + 1, rest);
        items[target - rest] = held[0];
      } else {
        System.arraycopy(held, 0, items, target - right, right + 1);
      }
    }
  }

  private boolean goesOnHigh() {
    return left >= end && right > 0;
  }

  private boolean stepHigh() {
    int fromA = 0;
    int fromB = 0;
    while (fromA < minGallop && fromB < minGallop) {
      if (isLess(held[right], items[left])) {
        items[target--] = items[left--];
        fromA++;
        fromB = 0;
      } else {
        items[target--] = held[right--];
        fromB++;
        fromA = 0;
      }
      if (!goesOnHigh()) {
        return false;
      }
    }
    minGallop++;
    return true;
  }

  private boolean gallopHigh() {
    int fromA;
    int fromB;
    do {
      minGallop -= minGallop > 1 ? 1 : 0;
      int count = left - end + 1;
      fromA = count - gallop.behind(held[right], items, end, count, count - 1);
      target -= fromA;
      left -= fromA;
      System.arraycopy(items, left + 1, items, target + 1, fromA);
      if (left < end) {
        return false;
      }
      items[target--] = held[right--];
      if (right == 0) {
        return false;
      }
      count = right + 1;
      fromB = count - gallop.before(items[left], held, 0, count, count - 1);
      target -= fromB;
      right -= fromB;
      System.arraycopy(held, right + 1, items, target + 1, fromB);
      if (fromB > 0 && right <= 0) {
        return false;
      }
      items[target--] = items[left--];
      if (left < end) {
        return false;
      }
    } while (fromA >= FIRST_GALLOP || fromB >= FIRST_GALLOP);
    return true;
  }
}
