package krait.code;

/**
 * One item of the symbolic form of bytecode: a list of these stands for the code and the line table
 * of a code object.
 *
 * <p>{@link SymbolicCode} holds the list, {@link CodeBuilder} turns it into a code object again.
 */
public sealed interface CodeElement permits Instruction, Label, LineMarker, RawBytes {}
