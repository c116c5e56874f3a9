package krait.compiler.ast;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code except type, name: body}. CPython 2.5 calls it excepthandler. */
public record ExceptHandler(
    @Nullable Expr type, @Nullable Expr name, List<Stmt> body, int line, int column) {}
