/**
 * Code generation: from the tree and its symbol table to code objects.
 *
 * <p>Place in the line: after {@code krait.compiler.symtable}, {@code krait.compiler.assemble} and
 * {@code krait.compiler.peephole}; {@code krait.compiler.Compiler} calls it.
 *
 * <p>{@link krait.compiler.codegen.CodeGenerator} is the entrance. {@code CodeUnit} is a code
 * object under construction, {@code Emitter} writes to the current one, the generators walk the
 * tree, {@code CodeFinisher} assembles. All differences between versions are in {@code
 * CodegenFeature}.
 *
 * <p>Test to read first: {@code CorpusCompileTest} in the module of conformance tests.
 */
@NullMarked
package krait.compiler.codegen;

import org.jspecify.annotations.NullMarked;
