/**
 * The module {@code datetime}: dates, times and the differences between them.
 *
 * <p>Read {@code ModuleProgramsTest} first.
 */
@NullMarked
package krait.vm.modules.datetime;

import org.jspecify.annotations.NullMarked;
