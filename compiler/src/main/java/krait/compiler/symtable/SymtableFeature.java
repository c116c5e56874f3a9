package krait.compiler.symtable;

import static krait.version.PyVersion.V2_5;
import static krait.version.PyVersion.V2_6;
import static krait.version.PyVersion.V2_7;

import krait.version.PyVersion;

/**
 * Every difference between versions in the symbol table and in futures, with the versions that have
 * it.
 */
@SuppressWarnings("ImmutableEnumChecker") // PyVersion is a record of two ints
public enum SymtableFeature {
  /** A dotted module name that begins with two underscores is mangled in a class. */
  MANGLED_DOTTED_NAMES(V2_5, V2_5),
  /** What one inner scope declares global is no longer bound for the next one. */
  SIBLINGS_SHARE_NAMES(V2_5, V2_5),
  /** A name that a scope around declares global counts as declared in the inner scope too. */
  GLOBAL_AROUND_IS_EXPLICIT(V2_5, V2_5),
  /** A lambda makes the name {@code lambda} a local one, and errors about it tell no line. */
  LAMBDA_IS_NAME(V2_5, V2_6),
  /** List comprehensions and with statements have local variables. */
  TEMPORARY_NAMES(V2_5, V2_6),
  /** Global statements after a block named {@code top} count for that block, not the module. */
  TOP_IS_GLOBAL(V2_5, V2_6),
  /** The messages about exec and {@code import *} as they were before 2.7. */
  OLD_REASONS(V2_5, V2_6),
  /** The error about a parameter that is declared global tells a line. */
  LOCAL_AND_GLOBAL_HAS_LINE(V2_6, V2_7),
  /** The futures print_function and unicode_literals. */
  PRINT_AND_UNICODE_FUTURES(V2_6, V2_7),
  /** Cell and free variables are in alphabetical order, not in that of a dict. */
  SORTED_CELLS(V2_7, V2_7);

  private final PyVersion first;
  private final PyVersion last;

  SymtableFeature(PyVersion first, PyVersion last) {
    this.first = first;
    this.last = last;
  }

  /** Whether a version has the feature. */
  public boolean isIn(PyVersion version) {
    return version.isWithin(first, last);
  }
}
