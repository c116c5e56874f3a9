/**
 * Build only: writes, for each class of Python-visible methods, the table that binds them.
 *
 * <p>{@link krait.processor.BindingProcessor} reads the annotations, {@link
 * krait.processor.BoundMethod} is one method read, {@link krait.processor.TableWriter} writes a
 * table. A table calls each method from a {@code switch}, which costs no reflection at start.
 */
@NullMarked
package krait.processor;

import org.jspecify.annotations.NullMarked;
