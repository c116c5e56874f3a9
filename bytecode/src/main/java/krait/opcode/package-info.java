/**
 * The instruction set, after {@code krait.version} in the line of packages.
 *
 * <p>{@link krait.opcode.Opcode} declares every instruction once; {@link krait.opcode.OpcodeTable}
 * is one version's view of it by number. Read {@code OpcodeTest} first.
 */
@NullMarked
package krait.opcode;

import org.jspecify.annotations.NullMarked;
