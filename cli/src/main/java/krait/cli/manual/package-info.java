/**
 * The manual of the instruction set, as {@code krait opcodes} prints it and as the generated page
 * {@code docs/opcodes.md}. Everything in it is derived from {@link krait.opcode.Opcode}.
 *
 * <p>{@link krait.cli.manual.ManualPage} is one instruction, {@link krait.cli.manual.ManualTable}
 * the overview. Read {@code OpcodesCommandTest} first.
 */
@NullMarked
package krait.cli.manual;

import org.jspecify.annotations.NullMarked;
