package krait.compiler.peephole;

import static krait.version.PyVersion.V2_5;
import static krait.version.PyVersion.V2_6;
import static krait.version.PyVersion.V2_7;

import krait.version.PyVersion;

/** Every difference between versions in the optimizer, with the versions that have it. */
@SuppressWarnings("ImmutableEnumChecker") // PyVersion is a record of two ints
enum PeepholeFeature {
  /** A character of a constant unicode is taken at compile time. */
  FOLDED_UNICODE_ITEMS(V2_5, V2_6),
  /** A remainder of zero has the sign of the dividend; later that of the divisor. */
  ZERO_REMAINDER_KEEPS_SIGN(V2_5, V2_6),
  /** A jump to a return becomes a return, and a jump behind a return is removed. */
  RETURN_FOR_JUMP(V2_6, V2_7),
  /** A float may be a byte for {@code %c}, which warns. */
  FLOAT_IS_BYTE(V2_5, V2_6),
  /** A long becomes a float by its first digits, which may not give the nearest one. */
  LONGS_CUT(V2_5, V2_6),
  /** Integers are divided with correct rounding. */
  EXACT_TRUE_DIVISION(V2_7, V2_7);

  private final PyVersion first;
  private final PyVersion last;

  PeepholeFeature(PyVersion first, PyVersion last) {
    this.first = first;
    this.last = last;
  }

  boolean isIn(PyVersion version) {
    return version.isWithin(first, last);
  }
}
