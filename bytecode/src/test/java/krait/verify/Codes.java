package krait.verify;

import java.util.ArrayList;
import java.util.List;
import krait.code.ByteString;
import krait.code.CodeFlag;
import krait.code.CodeObject;
import krait.code.Const;
import krait.code.Const.Str;
import krait.opcode.Opcode;
import krait.opcode.OpcodeTable;
import krait.version.PyVersion;

/**
 * Code objects made by hand. Their constants are None, 7, and what is added; their locals a and b.
 */
final class Codes {

  static final int FUNCTION = CodeFlag.OPTIMIZED.mask() | CodeFlag.NEWLOCALS.mask();

  final PyVersion version;
  int argcount;
  int nlocals = 2;
  int stacksize = 10;
  int flags = FUNCTION;
  final List<Const> consts = new ArrayList<>(List.of(Const.NONE, new Const.Int(7)));
  List<Str> varnames = names("a", "b");
  List<Str> freevars = List.of();
  List<Str> cellvars = List.of();
  Str lnotab = Str.of("");

  Codes(PyVersion version) {
    this.version = version;
  }

  static List<Str> names(String... names) {
    List<Str> list = new ArrayList<>();
    for (String name : names) {
      list.add(Str.interned(name));
    }
    return list;
  }

  /**
   * A code object.
   *
   * @param items opcodes, each followed by its operand if it has one, and bytes for anything else
   */
  CodeObject of(Object... items) {
    List<Integer> bytes = new ArrayList<>();
    for (int i = 0; i < items.length; i++) {
      if (items[i] instanceof Opcode opcode) {
        int number = OpcodeTable.of(version).code(opcode);
        bytes.add(number);
        if (number >= OpcodeTable.HAVE_ARGUMENT) {
          int operand = (int) items[++i];
          bytes.add(operand & 0xff);
          bytes.add(operand >> 8);
        }
      } else {
        bytes.add((int) items[i]);
      }
    }
    byte[] code = new byte[bytes.size()];
    for (int i = 0; i < code.length; i++) {
      code[i] = bytes.get(i).byteValue();
    }
    return new CodeObject(
        argcount,
        nlocals,
        stacksize,
        flags,
        new Str(ByteString.copyOf(code), false),
        consts,
        names("print_me"),
        varnames,
        freevars,
        cellvars,
        Str.of("made.py"),
        Str.interned("made"),
        1,
        lnotab);
  }
}
