package krait.compiler.ast;

import org.jspecify.annotations.Nullable;

/** {@code name as asName} in an import; the name may be dotted, or a star. */
public record Alias(String name, @Nullable String asName) {}
