/**
 * The module {@code _functools}: partial application.
 *
 * <p>Read {@code ModuleProgramsTest} first.
 */
@NullMarked
package krait.vm.modules.functools;

import org.jspecify.annotations.NullMarked;
