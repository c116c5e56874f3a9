/**
 * The module {@code time}, on the zone of the JVM and in the C locale.
 *
 * <p>{@link krait.vm.modules.time.BrokenDownTime} is C's {@code struct tm}; {@link
 * krait.vm.modules.time.TimeFormat} writes it. Read {@code ModuleProgramsTest} first.
 */
@NullMarked
package krait.vm.modules.time;

import org.jspecify.annotations.NullMarked;
