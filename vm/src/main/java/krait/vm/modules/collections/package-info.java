/**
 * The module {@code _collections}: the double-ended queue and the dictionary with default values.
 *
 * <p>Read {@code ModuleProgramsTest} first.
 */
@NullMarked
package krait.vm.modules.collections;

import org.jspecify.annotations.NullMarked;
