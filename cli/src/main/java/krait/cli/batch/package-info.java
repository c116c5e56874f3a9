/**
 * Does something with many inputs on all cores: results and messages come in the order of the
 * inputs, memory does not grow with their number, and one that fails stops no other. After {@code
 * krait.cli.input} in the line of packages.
 *
 * <p>{@link krait.cli.batch.Batch} is the way in. Read {@code BatchTest} first.
 */
@NullMarked
package krait.cli.batch;

import org.jspecify.annotations.NullMarked;
