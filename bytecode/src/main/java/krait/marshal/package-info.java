/**
 * The marshal format and {@code .pyc} files, after {@code krait.code} in the line of packages.
 *
 * <p>{@link krait.marshal.PycFile} is the way in. Read {@code MarshalTest} first.
 */
@NullMarked
package krait.marshal;

import org.jspecify.annotations.NullMarked;
