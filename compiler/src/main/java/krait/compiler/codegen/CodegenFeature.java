package krait.compiler.codegen;

import static krait.version.PyVersion.V2_5;
import static krait.version.PyVersion.V2_6;
import static krait.version.PyVersion.V2_7;

import krait.version.PyVersion;

/** Every difference between versions in code generation, with the versions that have it. */
@SuppressWarnings("ImmutableEnumChecker") // PyVersion is a record of two ints
enum CodegenFeature {
  /** A dict display stores its items as subscriptions. */
  DICT_BY_SUBSCRIPTION(V2_5, V2_5),
  /** A with statement keeps the exit function in a local variable. */
  WITH_EXIT_IN_VARIABLE(V2_5, V2_5),
  /** The name of a module's code is no interned string. */
  MODULE_NAME_NOT_INTERNED(V2_5, V2_5),
  /** Complex constants that differ only in the sign of a zero are one. */
  COMPLEX_ZEROS_EQUAL(V2_5, V2_5),
  /** A conditional jump leaves the value that it tests on the stack. */
  JUMPS_KEEP_VALUE(V2_5, V2_6),
  /** A list comprehension keeps its list in a local variable. */
  LIST_IN_VARIABLE(V2_5, V2_6),
  /** A generator expression sets up a loop block. */
  GENERATOR_LOOP_BLOCK(V2_5, V2_6),
  /** The test of a loop starts a line, also when it stands in the line of the statement. */
  LOOP_TEST_STARTS_LINE(V2_5, V2_6),
  /** An assertion raises class and message apart, without a call. */
  ASSERT_RAISES_TWO(V2_5, V2_6),
  /** The code generator refuses assignments to {@code __debug__}; later the parser does. */
  DEBUG_CHECK(V2_5, V2_6),
  /** Code objects are one constant if theirs are equal for Python, as 1 and 1.0 are. */
  CODE_EQUAL_BY_VALUE(V2_5, V2_6),
  /** A with statement is made of ordinary instructions. */
  WITH_BY_ATTRIBUTES(V2_5, V2_6),
  /** A module or class with a yield that is never compiled is marked as a generator too. */
  GENERATOR_OUTSIDE_FUNCTION(V2_5, V2_6),
  /** Blocks that are nested too deeply are a SystemError. */
  NESTED_BLOCKS_ARE_SYSTEM_ERROR(V2_5, V2_6),
  /** A warning about an assertion of a tuple. */
  ASSERT_TUPLE_WARNING(V2_6, V2_7),
  /** A loop whose condition is a true constant is left by way of a POP_BLOCK too. */
  ENDLESS_LOOP_POPS_BLOCK(V2_7, V2_7),
  /** The first constant of a lambda is None, so that it has no docstring. */
  LAMBDA_NONE_FIRST(V2_7, V2_7),
  /** A lambda that yields does not return the value of its body. */
  LAMBDA_GENERATOR_DROPS_VALUE(V2_7, V2_7),
  /** An empty line table is the interned empty string. */
  EMPTY_LINE_TABLE_INTERNED(V2_7, V2_7);

  private final PyVersion first;
  private final PyVersion last;

  CodegenFeature(PyVersion first, PyVersion last) {
    this.first = first;
    this.last = last;
  }

  boolean isIn(PyVersion version) {
    return version.isWithin(first, last);
  }
}
