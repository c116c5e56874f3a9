/**
 * The abstract syntax tree of Python 2, with the node types, field names and field order of
 * CPython's {@code _ast} module.
 *
 * <p>Place in the line: depends on {@code krait.code} (constants) only. {@code
 * krait.compiler.parse} makes trees; the symbol table and the code generator read them.
 *
 * <p>Main types: {@link krait.compiler.ast.Mod}, {@link krait.compiler.ast.Stmt}, {@link
 * krait.compiler.ast.Expr}, {@link krait.compiler.ast.Slice}. Trees are immutable. An optional
 * field that is absent in the source is null, and so marked; a repeated field is an unmodifiable
 * list, empty when there is nothing. One tree serves all versions; {@link
 * krait.compiler.ast.AstDump} prints it under a version's own field names.
 *
 * <p>Test to read first: {@code AstDumpTest}.
 */
@NullMarked
package krait.compiler.ast;

import org.jspecify.annotations.NullMarked;
