/**
 * Tokens to the syntax tree, with CPython's errors.
 *
 * <p>Place in the line: depends on {@code token} and {@code ast}; the symbol table and the code
 * generator take its {@link krait.compiler.parse.ParseResult}.
 *
 * <p>Main type: {@link krait.compiler.parse.Parser}. CPython first parses the whole source by its
 * grammar and then makes the tree, in an order of its own. Here both happen at once: an error of
 * the second kind is kept in {@link krait.compiler.parse.ParserState} until the grammar is known to
 * be satisfied, and where CPython visits the parts of a statement in another order than they are
 * written, the parser sorts the errors of the parts.
 *
 * <p>Test to read first: {@code ParserTest}.
 */
@NullMarked
package krait.compiler.parse;

import org.jspecify.annotations.NullMarked;
