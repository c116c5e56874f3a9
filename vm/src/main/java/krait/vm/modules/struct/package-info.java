/**
 * The module {@code _struct}: numbers and strings as C lays them out in memory.
 *
 * <p>Read {@code ModuleProgramsTest} first.
 */
@NullMarked
package krait.vm.modules.struct;

import org.jspecify.annotations.NullMarked;
