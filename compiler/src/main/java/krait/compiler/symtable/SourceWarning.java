package krait.compiler.symtable;

import krait.code.ByteString;
import org.jspecify.annotations.Nullable;

/**
 * A warning that CPython's compiler issues.
 *
 * @param category the name of the class, such as {@code SyntaxWarning}
 * @param message the text
 * @param fileName the name of the source
 * @param line the line, from 1
 * @param text the line of the source without the blanks before it, if it is known
 */
public record SourceWarning(
    String category, String message, String fileName, int line, @Nullable ByteString text) {}
