/**
 * The modules beneath {@code io}: {@code _io} of 2.7, and {@code _fileio} and {@code _bytesio} of
 * 2.6.
 *
 * <p>{@link krait.vm.modules.io.IoObject} is what all files share, {@link
 * krait.vm.modules.io.RawFile} a file without a buffer, {@link krait.vm.modules.io.BufferedFile}
 * one with a buffer over any other, {@link krait.vm.modules.io.TextFile} a text over that. Read
 * {@code ModuleProgramsTest} first.
 */
@NullMarked
package krait.vm.modules.io;

import org.jspecify.annotations.NullMarked;
