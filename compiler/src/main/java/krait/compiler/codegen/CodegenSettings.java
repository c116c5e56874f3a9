package krait.compiler.codegen;

import krait.version.PyVersion;

/**
 * What code generation is asked for.
 *
 * @param version the version whose code is made
 * @param optimize 0, or 1 for {@code -O}: no assertions; or 2 for {@code -OO}: no docstrings either
 * @param flags the flags of all futures in effect, inherited and imported
 * @param lastFutureLine the line of the last future statement, -1 without one
 */
public record CodegenSettings(PyVersion version, int optimize, int flags, int lastFutureLine) {}
