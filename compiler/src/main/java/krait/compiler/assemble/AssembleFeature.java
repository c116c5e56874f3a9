package krait.compiler.assemble;

import static krait.version.PyVersion.V2_7;

import krait.version.PyVersion;

/** Every difference between versions in assembling that is no opcode. */
@SuppressWarnings("ImmutableEnumChecker") // PyVersion is a record of two ints
enum AssembleFeature {
  /** The stack depth at a jump's target is not always that behind the instruction. */
  DEPTH_BY_EDGE(V2_7, V2_7);

  private final PyVersion first;
  private final PyVersion last;

  AssembleFeature(PyVersion first, PyVersion last) {
    this.first = first;
    this.last = last;
  }

  boolean isIn(PyVersion version) {
    return version.isWithin(first, last);
  }
}
