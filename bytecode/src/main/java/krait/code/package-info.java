/**
 * Code objects and what they are made of, after {@code krait.opcode} in the line of packages.
 *
 * <p>The model is immutable:
 *
 * <ul>
 *   <li>{@link krait.code.Const} is a value of a marshal stream, {@link krait.code.CodeObject} one
 *       of its kinds;
 *   <li>{@link krait.code.RawInstruction} is an instruction as numbers, {@link
 *       krait.code.CodeCursor} steps through them without making objects;
 *   <li>{@link krait.code.LineTable} reads and writes line tables;
 *   <li>{@link krait.code.CodeElement} is an item of the symbolic form: an {@link
 *       krait.code.Instruction} with an {@link krait.code.Argument}, a {@link krait.code.Label}, a
 *       {@link krait.code.LineMarker} or {@link krait.code.RawBytes}. {@link
 *       krait.code.SymbolicCode} takes code objects apart, {@link krait.code.CodeBuilder} puts them
 *       together, {@link krait.code.CodeTransform} does both.
 * </ul>
 *
 * <p>Read {@code LineTableTest} first.
 */
@NullMarked
package krait.code;

import org.jspecify.annotations.NullMarked;
