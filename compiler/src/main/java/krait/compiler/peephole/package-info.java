/**
 * The optimizer of finished code, with the arithmetic and the formatting of constants that it does
 * at compile time.
 *
 * <p>Place in the line: after {@code krait.compiler.assemble}, before {@code
 * krait.compiler.codegen}.
 *
 * <p>Main types: {@link krait.compiler.peephole.Peephole}, {@code ConstFolder}.
 *
 * <p>Test to read first: {@code PeepholeTest}.
 */
@NullMarked
package krait.compiler.peephole;

import org.jspecify.annotations.NullMarked;
