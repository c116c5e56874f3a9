/**
 * The modules {@code _md5}, {@code _sha}, {@code _sha256} and {@code _sha512}, of which {@code
 * hashlib} is made.
 *
 * <p>Read {@code ModuleProgramsTest} first.
 */
@NullMarked
package krait.vm.modules.hash;

import org.jspecify.annotations.NullMarked;
