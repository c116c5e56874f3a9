/**
 * The module {@code thread}. Each thread is one of Java's; one of an interpreter runs at a time.
 *
 * <p>Read {@code ModuleProgramsTest} first.
 */
@NullMarked
package krait.vm.modules.thread;

import org.jspecify.annotations.NullMarked;
