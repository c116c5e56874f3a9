package krait.dis;

import java.util.Optional;
import java.util.OptionalLong;
import krait.code.Const;

/**
 * An instruction with what its operand means, under the names that {@code dis.Instruction} of later
 * Pythons has. Each {@code EXTENDED_ARG} is an instruction of its own, and the operand of the one
 * that follows includes it.
 *
 * @param offset where its first byte is
 * @param opcode its number, 0 to 255
 * @param opname its mnemonic, {@code <7>} where the version has none
 * @param arg the operand as unsigned 32 bits, if it has one
 * @param argval what the operand selects: the constant, the name as a {@code str}, the offset
 *     jumped to as an {@code int}, the comparison's name; the operand itself where it selects
 *     nothing; absent where there is no operand or it lies outside its table
 * @param argrepr the same as text: a constant's {@code repr}, the name, {@code to 20}; what is
 *     wrong where the operand lies outside its table or is cut off; empty where the number says all
 * @param startsLine the source line, if one starts here
 * @param jumpTarget whether another instruction jumps here
 * @param target where it jumps to, as an offset that may lie outside the code
 * @param size how many bytes it has, fewer where the code ends within it
 */
public record ResolvedInstruction(
    int offset,
    int opcode,
    String opname,
    OptionalLong arg,
    Optional<Const> argval,
    String argrepr,
    OptionalLong startsLine,
    boolean jumpTarget,
    OptionalLong target,
    int size) {}
