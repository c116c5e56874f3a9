/**
 * The compiler as others use it: {@link krait.compiler.Compiler}.
 *
 * <p>Place in the line: after all packages below it. {@code source} holds what the passes share;
 * {@code token} and {@code parse} make the tree of {@code ast}; {@code symtable} finds the scopes
 * of names; {@code codegen} makes code of it with the help of {@code assemble} and {@code
 * peephole}.
 *
 * <p>Test to read first: {@code CompilerTest}.
 */
@NullMarked
package krait.compiler;

import org.jspecify.annotations.NullMarked;
