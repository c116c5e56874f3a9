/**
 * What differs between two files and why, after {@code krait.dis} in the line of packages.
 *
 * <p>{@link krait.diff.FileComparison} compares two files and gives a {@link
 * krait.diff.FileDifference}; {@link krait.diff.Alignment} finds which lines of two listings belong
 * together. Read {@code FileComparisonTest} first.
 */
@NullMarked
package krait.diff;

import org.jspecify.annotations.NullMarked;
