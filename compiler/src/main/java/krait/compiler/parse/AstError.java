package krait.compiler.parse;

import krait.compiler.source.PySyntaxError.Kind;

/**
 * An error that the grammar does not know of: CPython finds it when it makes the tree.
 *
 * @param kind the class of the Python exception
 * @param message its message
 * @param line the line that it names
 */
record AstError(Kind kind, String message, int line) {}
