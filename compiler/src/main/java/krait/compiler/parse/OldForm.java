package krait.compiler.parse;

/**
 * Something in a source that Python 3 has not, of which the option {@code -3} warns.
 *
 * @param category the class of the warning
 * @param message the text of the warning
 * @param line the line, from 1
 */
public record OldForm(String category, String message, int line) {}
