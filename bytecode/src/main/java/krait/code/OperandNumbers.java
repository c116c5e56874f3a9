package krait.code;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import krait.opcode.CompareOp;
import krait.opcode.Operand;

/** Finds the number that an operand is encoded as, and fills the tables on the way. */
final class OperandNumbers {

  final OperandTable<Const> consts = new OperandTable<>();
  final OperandTable<Const.Str> names = new OperandTable<>();
  final OperandTable<Const.Str> varnames = new OperandTable<>();
  private final Map<Const.Str, Integer> cells = new HashMap<>();

  /** The numbers that operands have in a code object; new entries go behind those there are. */
  static OperandNumbers of(CodeObject code) {
    OperandNumbers numbers = new OperandNumbers();
    placeAll(numbers.consts, code.consts());
    placeAll(numbers.names, code.names());
    placeAll(numbers.varnames, code.varnames());
    numbers.setCells(code.cellvars(), code.freevars());
    return numbers;
  }

  private static <T extends Const> void placeAll(OperandTable<T> table, List<T> entries) {
    for (int i = 0; i < entries.size(); i++) {
      table.place(i, entries.get(i));
    }
  }

  /** Sets the variables that cells are for. */
  void setCells(List<Const.Str> cellvars, List<Const.Str> freevars) {
    cells.clear();
    for (int i = 0; i < cellvars.size(); i++) {
      cells.putIfAbsent(cellvars.get(i), i);
    }
    for (int i = 0; i < freevars.size(); i++) {
      cells.putIfAbsent(freevars.get(i), cellvars.size() + i);
    }
  }

  /**
   * The number.
   *
   * @throws IllegalArgumentException if the argument is none for that kind of operand
   */
  int of(Argument argument, Operand operand) {
    if (argument instanceof Argument.Plain number) {
      return number.value();
    }
    if (argument instanceof Argument.Constant constant && operand == Operand.CONST) {
      return consts.indexOf(constant.value());
    }
    if (argument instanceof Argument.Name name && operand == Operand.NAME) {
      return names.indexOf(name.name());
    }
    if (argument instanceof Argument.Local local && operand == Operand.LOCAL) {
      return varnames.indexOf(local.name());
    }
    if (argument instanceof Argument.Comparison comparison && operand == Operand.COMPARE) {
      return CompareOp.all().indexOf(comparison.op());
    }
    if (argument instanceof Argument.Cell cell && operand == Operand.FREE) {
      return cellNumber(cell.name());
    }
    throw new IllegalArgumentException("the operand has to be a " + operand.label());
  }

  private int cellNumber(Const.Str name) {
    Integer number = cells.get(name);
    if (number == null) {
      throw new IllegalArgumentException(
          "'" + name.value() + "' is no cell variable and no free variable");
    }
    return number;
  }
}
