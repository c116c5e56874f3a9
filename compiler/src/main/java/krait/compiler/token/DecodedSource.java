package krait.compiler.token;

import org.jspecify.annotations.Nullable;

/**
 * A source text ready to be cut into tokens.
 *
 * @param buffer the text, in UTF-8 unless it is taken as it is, and one zero byte
 * @param length the length of the text
 * @param encoding the coding that it declares, normalized as CPython does for UTF-8 and Latin-1
 * @param undeclared the position of the first byte above 127 that no coding covers, or -1; only
 *     files have such
 */
public record DecodedSource(
    byte[] buffer, int length, @Nullable String encoding, int undeclared) {}
