/**
 * Versions of Python and what differs between them, first in the line of packages.
 *
 * <p>{@link krait.version.PyVersion} is the key, {@link krait.version.Magic} the numbers in file
 * headers, {@link krait.version.Dialect} the differences. Read {@code MagicTest} first.
 */
@NullMarked
package krait.version;

import org.jspecify.annotations.NullMarked;
