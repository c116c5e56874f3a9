/**
 * The module {@code cPickle}: objects as bytes.
 *
 * <p>Read {@code ModuleProgramsTest} first.
 */
@NullMarked
package krait.vm.modules.pickle;

import org.jspecify.annotations.NullMarked;
