package krait.asm;

import krait.code.ByteString;
import krait.code.CodeFlag;
import krait.code.CodeKind;
import krait.code.CodeObject;
import krait.code.CompilerHabits;
import krait.code.Const;
import krait.opcode.OpcodeTable;

/** How code objects are presented: which kind they are, which parameters they have. */
final class Scopes {

  /** The flags that a nested code object takes over from the one around it. */
  static final int FUTURES =
      CodeFlag.FUTURE_DIVISION.mask()
          | CodeFlag.FUTURE_ABSOLUTE_IMPORT.mask()
          | CodeFlag.FUTURE_WITH_STATEMENT.mask()
          | CodeFlag.FUTURE_PRINT_FUNCTION.mask()
          | CodeFlag.FUTURE_UNICODE_LITERALS.mask();

  static final Const.Str DEFAULT_FILE = Const.Str.of("<assembly>");

  private Scopes() {}

  /** The name of a code object that is written without quotes: interned as the compiler does. */
  static Const.Str codeName(String name, OpcodeTable table) {
    boolean interned = CompilerHabits.of(table.version()).internsCodeName(name);
    return new Const.Str(ByteString.latin1(name), interned);
  }

  /** Whether a code object is shown as a module, whose text has no frame. */
  static boolean isModule(CodeObject code, OpcodeTable table) {
    return code.name().equals(codeName("<module>", table)) && kindOf(code, true) == CodeKind.MODULE;
  }

  static CodeKind kindOf(CodeObject code, boolean outermost) {
    boolean function =
        (code.has(CodeFlag.OPTIMIZED) && code.has(CodeFlag.NEWLOCALS))
            || code.argcount() > 0
            || code.has(CodeFlag.VARARGS)
            || code.has(CodeFlag.VARKEYWORDS);
    if (function) {
      return CodeKind.FUNCTION;
    }
    return outermost ? CodeKind.MODULE : CodeKind.CLASS;
  }

  /** The number of positional parameters that the head of a code object shows. */
  static int positionalCount(CodeObject code, CodeKind kind) {
    return kind == CodeKind.FUNCTION ? Math.min(code.argcount(), code.varnames().size()) : 0;
  }

  /** The number of all parameters that the head of a function shows. */
  static int parameterCount(CodeObject code) {
    int stars = (code.has(CodeFlag.VARARGS) ? 1 : 0) + (code.has(CodeFlag.VARKEYWORDS) ? 1 : 0);
    int positional = positionalCount(code, CodeKind.FUNCTION);
    return positional + stars <= code.varnames().size() ? positional + stars : positional;
  }

  /** How many stars a parameter has: 0, 1 or 2. */
  static int stars(CodeObject code, int index) {
    int star = index - positionalCount(code, CodeKind.FUNCTION);
    if (star < 0) {
      return 0;
    }
    return star == 0 && code.has(CodeFlag.VARARGS) ? 1 : 2;
  }

  /** The flags that the shown parameters stand for. */
  static int starFlags(CodeObject code, CodeKind kind) {
    int flags = 0;
    if (kind == CodeKind.FUNCTION) {
      for (int i = 0; i < parameterCount(code); i++) {
        flags |= starFlag(stars(code, i));
      }
    }
    return flags;
  }

  /** The flag that a number of stars stands for. */
  static int starFlag(int stars) {
    return switch (stars) {
      case 1 -> CodeFlag.VARARGS.mask();
      case 2 -> CodeFlag.VARKEYWORDS.mask();
      default -> 0;
    };
  }

  /** Whether the first constant is None, or the documentation, without being said. */
  static boolean reservesFirstConstant(CodeKind kind, Const.Str name, OpcodeTable table) {
    return kind == CodeKind.FUNCTION
        && CompilerHabits.of(table.version()).reservesFirstConstant(name.value().latin1());
  }
}
