/**
 * Python for Java programs: {@link krait.vm.api.Krait} is an interpreter, {@link
 * krait.vm.api.PythonException} what its programs raise.
 *
 * <p>Last in the line object, op, methods, modules, exec, api. Read {@code KraitTest} first.
 */
@NullMarked
package krait.vm.api;

import org.jspecify.annotations.NullMarked;
