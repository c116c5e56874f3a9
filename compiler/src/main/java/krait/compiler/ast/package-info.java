/**
 * The abstract syntax tree of Python 2, with the node types, field names and field order of
 * CPython's {@code _ast} module.
 *
 * <p>Place in the line: depends on {@code krait.code} (constants) and {@code krait.compiler.source}
 * only. {@code krait.compiler.parse} makes trees; the symbol table and the code generator read
 * them.
 *
 * <p>Main types: {@link krait.compiler.ast.Mod}, {@link krait.compiler.ast.Stmt}, {@link
 * krait.compiler.ast.Expr}, {@link krait.compiler.ast.Slice}. Trees are immutable. An optional
 * field that is absent in the source is null, and so marked; a repeated field is an unmodifiable
 * list, empty when there is nothing. One tree serves all versions; {@link
 * krait.compiler.ast.TreeWalk} tells about it in a version's own names, and {@link
 * krait.compiler.ast.AstDump} prints it.
 *
 * <p>Test to read first: {@code AstDumpTest}.
 */
@NullMarked
package krait.compiler.ast;

import org.jspecify.annotations.NullMarked;
