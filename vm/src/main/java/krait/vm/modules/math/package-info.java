/**
 * The module {@code math}: C's functions with CPython's errors.
 *
 * <p>Where the JDK has two versions of a function, the one that the C library of the reference
 * agrees with more often. Read {@code ModuleProgramsTest} first.
 */
@NullMarked
package krait.vm.modules.math;

import org.jspecify.annotations.NullMarked;
