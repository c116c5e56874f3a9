package krait.code;

import java.util.ArrayList;
import java.util.List;

/**
 * A code object of Python 2: the fields of {@code types.CodeType}, under CPython's names without
 * {@code co_}.
 *
 * @param argcount how many positional parameters there are, without {@code *args}
 * @param nlocals how many local variables there are
 * @param stacksize how deep the value stack may grow
 * @param flags the bits that {@link CodeFlag} names
 * @param code the bytecode
 * @param consts the constants
 * @param names the names that instructions look up
 * @param varnames the names of the local variables, parameters first
 * @param freevars the names of the variables taken from enclosing scopes
 * @param cellvars the names of the local variables that inner scopes use
 * @param filename the source file
 * @param name the name of the function, class or module
 * @param firstlineno the line that it starts on
 * @param lnotab the line table, see {@link LineTable}
 */
public record CodeObject(
    int argcount,
    int nlocals,
    int stacksize,
    int flags,
    Str code,
    List<Const> consts,
    List<Str> names,
    List<Str> varnames,
    List<Str> freevars,
    List<Str> cellvars,
    Str filename,
    Str name,
    int firstlineno,
    Str lnotab)
    implements Const {

  /** Copies the lists. */
  public CodeObject {
    consts = List.copyOf(consts);
    names = List.copyOf(names);
    varnames = List.copyOf(varnames);
    freevars = List.copyOf(freevars);
    cellvars = List.copyOf(cellvars);
  }

  /** Whether a flag is set. */
  public boolean has(CodeFlag flag) {
    return (flags & flag.mask()) != 0;
  }

  /** The code objects directly among the constants, in their order. */
  public List<CodeObject> nested() {
    List<CodeObject> found = new ArrayList<>();
    for (Const value : consts) {
      if (value instanceof CodeObject inner) {
        found.add(inner);
      }
    }
    return List.copyOf(found);
  }

  /** The number of cells: the variables that an operand of kind FREE can select. */
  public int cellCount() {
    return cellvars.size() + freevars.size();
  }

  /**
   * The name of a cell, those of {@code cellvars} first.
   *
   * @throws IndexOutOfBoundsException if there is no such cell
   */
  public Str cellName(int index) {
    return index < cellvars.size() ? cellvars.get(index) : freevars.get(index - cellvars.size());
  }
}
