/**
 * The module {@code operator}: the operators as functions, and getters of items and attributes.
 *
 * <p>Read {@code ModuleProgramsTest} first.
 */
@NullMarked
package krait.vm.modules.operator;

import org.jspecify.annotations.NullMarked;
