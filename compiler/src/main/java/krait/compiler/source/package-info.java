/**
 * What the compiler is given and what it answers when that is wrong: source texts, options, the
 * differences between the grammars of the versions, and errors.
 *
 * <p>Place in the line: the first of the compiler's packages; all others use it.
 *
 * <p>Main types: {@link krait.compiler.source.SourceText}, {@link
 * krait.compiler.source.GrammarFeature}, in which each difference is declared once, and {@link
 * krait.compiler.source.PySyntaxError}.
 *
 * <p>Test to read first: {@code PySyntaxErrorTest}.
 */
@NullMarked
package krait.compiler.source;

import org.jspecify.annotations.NullMarked;
