/**
 * The module {@code cStringIO}: files in memory.
 *
 * <p>Read {@code ModuleProgramsTest} first.
 */
@NullMarked
package krait.vm.modules.memoryfiles;

import org.jspecify.annotations.NullMarked;
