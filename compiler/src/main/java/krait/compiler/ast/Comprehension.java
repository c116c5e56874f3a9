package krait.compiler.ast;

import java.util.List;

/** {@code for target in iter if cond if cond} inside a comprehension. */
public record Comprehension(Expr target, Expr iter, List<Expr> ifs) {}
