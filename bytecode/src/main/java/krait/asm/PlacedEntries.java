package krait.asm;

import java.util.BitSet;
import java.util.List;
import java.util.function.IntUnaryOperator;

/**
 * Decides which entries of a table must be given their place, for all others to fall into theirs
 * when they take the free places in the order of their first use.
 *
 * <p>Those others have to be in ascending order, so this looks for the ascending subsequence of the
 * uses that weighs most.
 */
final class PlacedEntries {

  private PlacedEntries() {}

  /**
   * The indexes that need a place.
   *
   * @param size how many entries the table has
   * @param uses the entries that are used by name, each once, in the order of their first use
   * @param weight how much it matters that an entry needs none, more than 0
   */
  static BitSet find(int size, List<Integer> uses, IntUnaryOperator weight) {
    BitSet placed = new BitSet(size);
    placed.set(0, size);
    if (isAscending(uses)) {
      uses.forEach(placed::clear);
      return placed;
    }
    long[] best = new long[uses.size()];
    int[] previous = new int[uses.size()];
    // A Fenwick tree over the indexes: at each node, the use with the heaviest sequence so far.
    int[] tree = new int[size + 1];
    int last = -1;
    for (int i = 0; i < uses.size(); i++) {
      previous[i] = heaviestBelow(tree, best, uses.get(i));
      best[i] = weight.applyAsInt(uses.get(i)) + (previous[i] < 0 ? 0 : best[previous[i]]);
      last = last < 0 || best[i] > best[last] ? i : last;
      for (int node = uses.get(i) + 1; node <= size; node += node & -node) {
        if (tree[node] == 0 || best[tree[node] - 1] < best[i]) {
          tree[node] = i + 1;
        }
      }
    }
    for (int i = last; i >= 0; i = previous[i]) {
      placed.clear(uses.get(i));
    }
    return placed;
  }

  private static boolean isAscending(List<Integer> uses) {
    for (int i = 1; i < uses.size(); i++) {
      if (uses.get(i) <= uses.get(i - 1)) {
        return false;
      }
    }
    return true;
  }

  private static int heaviestBelow(int[] tree, long[] best, int index) {
    int heaviest = -1;
    for (int node = index; node > 0; node -= node & -node) {
      int use = tree[node] - 1;
      if (use >= 0 && (heaviest < 0 || best[use] > best[heaviest])) {
        heaviest = use;
      }
    }
    return heaviest;
  }
}
