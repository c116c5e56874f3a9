package krait.compiler.ast;

/** {@code arg=value} in a call. */
public record Keyword(String arg, Expr value) {}
