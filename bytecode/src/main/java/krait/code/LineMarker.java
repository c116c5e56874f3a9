package krait.code;

/**
 * An entry of the line table: what follows belongs to a source line.
 *
 * @param line the number of the source line
 */
public record LineMarker(int line) implements CodeElement {}
