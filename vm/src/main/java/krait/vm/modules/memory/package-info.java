/**
 * The modules {@code _weakref} and {@code gc}, on the JVM's weak references and its collector.
 *
 * <p>Read {@code ModuleProgramsTest} first.
 */
@NullMarked
package krait.vm.modules.memory;

import org.jspecify.annotations.NullMarked;
