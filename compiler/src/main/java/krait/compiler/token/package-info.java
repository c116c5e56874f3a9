/**
 * Source bytes to tokens, as CPython's tokenizer makes them: codings, line endings, indentation.
 *
 * <p>Place in the line: used by {@code krait.compiler.parse}; depends on {@code
 * krait.compiler.source} only.
 *
 * <p>Main types: {@link krait.compiler.token.Tokenizer}, {@link krait.compiler.token.TokenType},
 * {@link krait.compiler.token.SourceDecoder}.
 *
 * <p>Test to read first: {@code TokenizerTest}.
 */
@NullMarked
package krait.compiler.token;

import org.jspecify.annotations.NullMarked;
