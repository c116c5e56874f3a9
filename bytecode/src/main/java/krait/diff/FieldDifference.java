package krait.diff;

/**
 * A value that differs.
 *
 * @param field what it is, in words
 * @param left the value on the left
 * @param right the value on the right
 */
public record FieldDifference(String field, String left, String right) {}
