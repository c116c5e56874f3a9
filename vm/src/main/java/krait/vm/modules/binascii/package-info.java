/**
 * The modules {@code binascii} and {@code zlib}: bytes in other forms.
 *
 * <p>Read {@code ModuleProgramsTest} first.
 */
@NullMarked
package krait.vm.modules.binascii;

import org.jspecify.annotations.NullMarked;
