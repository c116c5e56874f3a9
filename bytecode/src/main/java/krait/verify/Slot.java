package krait.verify;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * An item of the abstract stack, with those below it. Stacks share what they have in common, so
 * that one is kept for each instruction at no cost.
 */
final class Slot {
  /** The stack without any item, below all others. */
  static final Slot EMPTY = new Slot();

  private static final int PICTURE_ITEMS = 12;

  final Kind kind;

  /** See {@link Kind}. */
  final int data;

  /** Where a continue among the {@link Why}s leads. */
  final int target;

  final Slot below;

  /** The number of slots up to this one. */
  final int height;

  /** The number of items up to this one; why a handler was entered counts as its most. */
  final int depth;

  private Slot() {
    kind = Kind.ANY;
    data = 0;
    target = 0;
    below = this;
    height = 0;
    depth = 0;
  }

  Slot(Kind kind, int data, int target, Slot below) {
    this.kind = kind;
    this.data = data;
    this.target = target;
    this.below = below;
    height = below.height + 1;
    depth = below.depth + (kind == Kind.WHY ? Why.size(data) : 1);
  }

  Slot push(Kind above) {
    return new Slot(above, 0, 0, this);
  }

  Slot push(Kind above, int dataAbove) {
    return new Slot(above, dataAbove, 0, this);
  }

  /** The stack cut down to a number of slots. */
  Slot cut(int level) {
    Slot slot = this;
    while (slot.height > level) {
      slot = slot.below;
    }
    return slot;
  }

  boolean equalsItem(Slot other) {
    return kind == other.kind && data == other.data && target == other.target;
  }

  /** The names of the items, deepest first; of many only the upper ones. */
  List<String> picture() {
    List<String> names = new ArrayList<>();
    Slot slot = this;
    while (slot.height > 0 && names.size() < PICTURE_ITEMS) {
      names.add(slot.describe());
      slot = slot.below;
    }
    if (slot.height > 0) {
      names.add("(" + slot.depth + " more)");
    }
    Collections.reverse(names);
    return names;
  }

  private String describe() {
    return kind == Kind.WHY ? "why(" + Why.describe(data) + ")" : kind.label();
  }
}
