/**
 * The module {@code array}: numbers and characters without an object for each.
 *
 * <p>Read {@code ModuleProgramsTest} first.
 */
@NullMarked
package krait.vm.modules.array;

import org.jspecify.annotations.NullMarked;
