/**
 * The module {@code _random}: the Mersenne twister.
 *
 * <p>Read {@code ModuleProgramsTest} first.
 */
@NullMarked
package krait.vm.modules.random;

import org.jspecify.annotations.NullMarked;
