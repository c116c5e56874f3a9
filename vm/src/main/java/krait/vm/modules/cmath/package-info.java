/** The module {@code cmath}. Read {@code ModuleProgramsTest} first. */
@NullMarked
package krait.vm.modules.cmath;

import org.jspecify.annotations.NullMarked;
