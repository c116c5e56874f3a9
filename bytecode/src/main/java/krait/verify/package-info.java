/**
 * Whether an interpreter can run a code object safely, after {@code krait.dis} in the line of
 * packages.
 *
 * <p>{@link krait.verify.Verifier} executes a code object on kinds of values instead of values, on
 * every path at once, and lists each breach of a {@link krait.verify.Rule} as a {@link
 * krait.verify.Finding}. It makes two promises: it finds nothing in what CPython's compilers make,
 * and what it finds nothing in can't break an engine. Read {@code VerifierTest} first.
 */
@NullMarked
package krait.verify;

import org.jspecify.annotations.NullMarked;
