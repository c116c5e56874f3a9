package krait.code;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import krait.opcode.OpcodeTable;
import krait.version.PyVersion;

/**
 * Edits code objects by a flat-map: each instruction is replaced by what a function makes of it.
 *
 * <p>Labels, line markers and raw bytes stay where they are. A transform that changes nothing gives
 * an equal code object, whatever is odd about it.
 */
public final class CodeTransform {

  private CodeTransform() {}

  /**
   * Transforms one code object; those among its constants stay as they are.
   *
   * @param code the code object
   * @param version whose instruction set it is written in
   * @param edit what an instruction is replaced by, maybe nothing
   * @throws InvalidCodeException if the result can't be encoded
   */
  public static CodeObject transform(
      CodeObject code, PyVersion version, Function<Instruction, List<CodeElement>> edit) {
    CodeBuilder builder = CodeBuilder.from(code, version);
    for (CodeElement element : SymbolicCode.of(code, OpcodeTable.of(version)).elements()) {
      if (element instanceof Instruction instruction) {
        builder.addAll(edit.apply(instruction));
      } else {
        builder.add(element);
      }
    }
    return builder.build();
  }

  /**
   * Transforms a code object and all that are directly or indirectly among its constants, innermost
   * first.
   *
   * @throws InvalidCodeException if the result can't be encoded
   */
  public static CodeObject transformAll(
      CodeObject code, PyVersion version, Function<Instruction, List<CodeElement>> edit) {
    List<Const> consts = new ArrayList<>(code.consts().size());
    for (Const value : code.consts()) {
      consts.add(value instanceof CodeObject inner ? transformAll(inner, version, edit) : value);
    }
    CodeObject renewed =
        new CodeObject(
            code.argcount(),
            code.nlocals(),
            code.stacksize(),
            code.flags(),
            code.code(),
            consts,
            code.names(),
            code.varnames(),
            code.freevars(),
            code.cellvars(),
            code.filename(),
            code.name(),
            code.firstlineno(),
            code.lnotab());
    return transform(renewed, version, edit);
  }
}
