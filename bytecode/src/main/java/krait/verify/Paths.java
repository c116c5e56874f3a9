package krait.verify;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The abstract state before each instruction, joined over all paths that lead there, and the places
 * whose state has changed.
 */
final class Paths {

  /** What became of a state that arrived at an instruction. */
  enum Arrival {
    /** It added something; the instruction has to be looked at again. */
    NEW,
    /** All of it was known. */
    KNOWN,
    /** It can't be joined with the one that is there, because the depths differ. */
    OTHER_DEPTH,
    /** It is in other blocks than the one that is there. */
    OTHER_BLOCKS,
    /** Items that can't be the same lie in the same place. */
    OTHER_ITEMS
  }

  private final @Nullable Slot[] stacks;
  private final @Nullable Block[] blocks;
  private final List<Slot> joined = new ArrayList<>();
  private int[] work = new int[16];
  private int workSize;
  private final boolean[] waiting;
  private long effort;

  /**
   * Paths through a code.
   *
   * @param length the length of the code in bytes
   */
  Paths(int length) {
    stacks = new Slot[length];
    blocks = new Block[length];
    waiting = new boolean[length];
    effort = 256L * length + 100_000;
  }

  /** Takes some of the effort that there is; false if there is none left. */
  boolean spend(long units) {
    effort -= units;
    return effort >= 0;
  }

  boolean isExhausted() {
    return effort < 0;
  }

  boolean hasWork() {
    return workSize > 0;
  }

  int takeWork() {
    int offset = work[--workSize];
    waiting[offset] = false;
    return offset;
  }

  Slot stack(int offset) {
    Slot stack = stacks[offset];
    return stack == null ? Slot.EMPTY : stack;
  }

  @Nullable Block block(int offset) {
    return blocks[offset];
  }

  /** A state comes to an instruction by a jump: it is looked at later. */
  Arrival jump(int offset, Slot stack, @Nullable Block block) {
    Arrival arrival = arrive(offset, stack, block);
    if (arrival == Arrival.NEW && !waiting[offset]) {
      waiting[offset] = true;
      if (workSize == work.length) {
        work = Arrays.copyOf(work, 2 * workSize);
      }
      work[workSize++] = offset;
    }
    return arrival;
  }

  /** A state comes to an instruction. */
  Arrival arrive(int offset, Slot stack, @Nullable Block block) {
    Slot known = stacks[offset];
    if (known == null) {
      stacks[offset] = stack;
      blocks[offset] = block;
      return Arrival.NEW;
    }
    if (blocks[offset] != block) {
      return Arrival.OTHER_BLOCKS;
    }
    if (known == stack) {
      return Arrival.KNOWN;
    }
    if (known.height != stack.height) {
      return Arrival.OTHER_DEPTH;
    }
    return join(offset, known, stack);
  }

  private Arrival join(int offset, Slot known, Slot incoming) {
    joined.clear();
    Slot old = known;
    Slot other = incoming;
    int lowestChange = -1;
    while (old != other && old.height > 0) {
      Slot item = old.equalsItem(other) ? old : joinItems(old, other);
      if (item == null) {
        return Arrival.OTHER_ITEMS;
      }
      if (item != old) {
        lowestChange = joined.size();
      }
      joined.add(item);
      old = old.below;
      other = other.below;
    }
    spend(joined.size());
    if (lowestChange < 0) {
      return Arrival.KNOWN;
    }
    stacks[offset] = rebuild(known.cut(known.height - lowestChange - 1), lowestChange);
    return Arrival.NEW;
  }

  /** Puts the joined items from the lowest that changed upwards on what is below them. */
  private Slot rebuild(Slot base, int lowestChange) {
    Slot stack = base;
    for (int i = lowestChange; i >= 0; i--) {
      Slot item = joined.get(i);
      stack = new Slot(item.kind, item.data, item.target, stack);
    }
    return stack;
  }

  /** What is known of an item that comes from either of two paths; null if it can't be. */
  private static @Nullable Slot joinItems(Slot known, Slot other) {
    if (known.kind == Kind.WHY || other.kind == Kind.WHY) {
      return joinWhys(known, other);
    }
    if (known.kind == Kind.ITERATOR_FUNCTION) {
      return known;
    }
    if (other.kind == Kind.ITERATOR_FUNCTION) {
      return other;
    }
    if (isIterator(known) && isIterator(other)) {
      return known.kind == Kind.ARGUMENT ? known : other;
    }
    return known.kind == Kind.ANY ? known : new Slot(Kind.ANY, 0, 0, Slot.EMPTY);
  }

  private static boolean isIterator(Slot slot) {
    return slot.kind == Kind.ITERATOR || slot.kind == Kind.ARGUMENT;
  }

  private static @Nullable Slot joinWhys(Slot known, Slot other) {
    int knownWhys = whys(known);
    int otherWhys = whys(other);
    if (knownWhys == 0 || otherWhys == 0) {
      return null;
    }
    boolean bothContinue = (knownWhys & otherWhys & Why.CONTINUE) != 0;
    if (bothContinue && known.target != other.target) {
      return null;
    }
    int target = (knownWhys & Why.CONTINUE) != 0 ? known.target : other.target;
    int all = knownWhys | otherWhys;
    return all == knownWhys && known.kind == Kind.WHY
        ? known
        : new Slot(Kind.WHY, all, target, Slot.EMPTY);
  }

  private static int whys(Slot slot) {
    return slot.kind == Kind.WHY ? slot.data : slot.kind == Kind.NONE ? Why.NONE : 0;
  }
}
