/**
 * Assembly text, after {@code krait.marshal} in the line of packages.
 *
 * <p>{@link krait.asm.AsmPrinter} writes it, {@link krait.asm.Assembler} reads it: {@code
 * assemble(print(x))} equals {@code x} for every file that can be read. What both leave unsaid is
 * in {@code Spelling} and {@code Scopes}. Read {@code AssemblerTest} first.
 */
@NullMarked
package krait.asm;

import org.jspecify.annotations.NullMarked;
