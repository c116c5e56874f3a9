package krait.vm.methods;

/** Searches for a place in a sorted stretch: in steps that double, then by halves. */
final class Gallop {

  private final MergeSort.Less less;

  Gallop(MergeSort.Less less) {
    this.less = less;
  }

  private boolean isLess(MergeSort.Keyed left, MergeSort.Keyed right) {
    return less.test(left.key(), right.key());
  }

  /** Where in a sorted stretch a key belongs, before equal ones; the search starts at a hint. */
  int before(MergeSort.Keyed key, MergeSort.Keyed[] in, int from, int count, int hint) {
    int last = 0;
    int offset = 1;
    if (isLess(in[from + hint], key)) {
      int most = count - hint;
      while (offset < most && isLess(in[from + hint + offset], key)) {
        last = offset;
        offset = next(offset, most);
      }
      offset = Math.min(offset, most);
      last += hint;
      offset += hint;
    } else {
      int most = hint + 1;
      while (offset < most && !isLess(in[from + hint - offset], key)) {
        last = offset;
        offset = next(offset, most);
      }
      int reached = Math.min(offset, most);
      offset = hint - last;
      last = hint - reached;
    }
    last++;
    while (last < offset) {
      int middle = last + ((offset - last) >> 1);
      if (isLess(in[from + middle], key)) {
        last = middle + 1;
      } else {
        offset = middle;
      }
    }
    return offset;
  }

  /** Where in a sorted stretch a key belongs, behind equal ones; the search starts at a hint. */
  int behind(MergeSort.Keyed key, MergeSort.Keyed[] in, int from, int count, int hint) {
    int last = 0;
    int offset = 1;
    if (isLess(key, in[from + hint])) {
      int most = hint + 1;
      while (offset < most && isLess(key, in[from + hint - offset])) {
        last = offset;
        offset = next(offset, most);
      }
      int reached = Math.min(offset, most);
      offset = hint - last;
      last = hint - reached;
    } else {
      int most = count - hint;
      while (offset < most && !isLess(key, in[from + hint + offset])) {
        last = offset;
        offset = next(offset, most);
      }
      offset = Math.min(offset, most);
      last += hint;
      offset += hint;
    }
    last++;
    while (last < offset) {
      int middle = last + ((offset - last) >> 1);
      if (isLess(key, in[from + middle])) {
        offset = middle;
      } else {
        last = middle + 1;
      }
    }
    return offset;
  }

  private static int next(int offset, int most) {
    int doubled = (offset << 1) + 1;
    return doubled <= 0 ? most : doubled;
  }
}
