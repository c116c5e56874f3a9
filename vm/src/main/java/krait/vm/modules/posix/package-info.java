/**
 * The modules {@code errno}, {@code posix}, {@code pwd} and {@code signal}: files, processes and
 * the system. What the JVM has no way to do, such as {@code fork}, is left out, so that {@code os}
 * lacks it too.
 *
 * <p>Read {@code ModuleProgramsTest} first.
 */
@NullMarked
package krait.vm.modules.posix;

import org.jspecify.annotations.NullMarked;
