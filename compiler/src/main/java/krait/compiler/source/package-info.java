/**
 * Compiles Python 2 source: this package holds the types that all passes share.
 *
 * <p>Place in the line: {@code token} and {@code parse} make the tree of {@code ast}; the later
 * passes turn it into code. Version differences of the front end are declared once, in {@link
 * krait.compiler.source.GrammarFeature}.
 *
 * <p>Main types: {@link krait.compiler.source.SourceText}, {@link
 * krait.compiler.source.ParserFlags}, {@link krait.compiler.source.PySyntaxError}.
 *
 * <p>Test to read first: {@code PySyntaxErrorTest}.
 */
@NullMarked
package krait.compiler.source;

import org.jspecify.annotations.NullMarked;
