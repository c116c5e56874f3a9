/**
 * What the user gives the command to read: files, folders, archives, standard input. It depends on
 * nothing else of Krait.
 *
 * <p>{@link krait.cli.input.InputFinder} turns operands into {@link krait.cli.input.Input}s, one at
 * a time. Read {@code InputFinderTest} first.
 */
@NullMarked
package krait.cli.input;

import org.jspecify.annotations.NullMarked;
