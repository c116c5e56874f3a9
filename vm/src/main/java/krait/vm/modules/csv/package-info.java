/**
 * The module {@code _csv}: tables as lines of text.
 *
 * <p>A {@link krait.vm.modules.csv.Dialect} says how they are written; a reader and a writer work
 * by one. Read {@code ModuleProgramsTest} first.
 */
@NullMarked
package krait.vm.modules.csv;

import org.jspecify.annotations.NullMarked;
