/**
 * The symbol table: which names each block of a program binds and uses, and where their values
 * live.
 *
 * <p>Place in the line: after {@code krait.compiler.ast}, before {@code krait.compiler.codegen}.
 *
 * <p>{@link krait.compiler.symtable.SymbolTable} is made from a tree in two passes: {@code
 * SymbolCollector} notes facts about names, {@code ScopeAnalysis} decides between local, global,
 * cell and free. {@link krait.compiler.symtable.FutureFeatures} finds the futures. All differences
 * between versions are in {@link krait.compiler.symtable.SymtableOptions}.
 *
 * <p>Test to read first: {@code SymbolTableTest}.
 */
@NullMarked
package krait.compiler.symtable;

import org.jspecify.annotations.NullMarked;
