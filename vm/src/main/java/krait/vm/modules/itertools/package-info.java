/**
 * The module {@code itertools}. Each iterator is a class of its own that fetches items in CPython's
 * order and makes nothing but the result.
 *
 * <p>Read {@code ModuleProgramsTest} first.
 */
@NullMarked
package krait.vm.modules.itertools;

import org.jspecify.annotations.NullMarked;
