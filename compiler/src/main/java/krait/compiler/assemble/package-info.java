/**
 * From basic blocks to bytes: the order of blocks, jumps, the line table, the stack size.
 *
 * <p>Place in the line: depends on the opcodes only; {@code krait.compiler.codegen} fills the
 * blocks.
 *
 * <p>Main types: {@link krait.compiler.assemble.BasicBlock}, {@link
 * krait.compiler.assemble.Assembler}, {@link krait.compiler.assemble.StackDepth}.
 *
 * <p>Test to read first: {@code AssemblerTest}.
 */
@NullMarked
package krait.compiler.assemble;

import org.jspecify.annotations.NullMarked;
