package krait.code;

/**
 * Bytes in the code that are written as they are: an instruction that the version does not have, or
 * an operand that is cut off by the end of the code.
 *
 * @param bytes the bytes
 */
public record RawBytes(ByteString bytes) implements CodeElement {}
