package krait.asm;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import krait.asm.CodeScope.Place;
import krait.code.Argument;
import krait.code.Const;
import krait.code.Instruction;
import krait.opcode.CompareOp;
import krait.opcode.Encoding;
import krait.opcode.Opcode;
import krait.opcode.OpcodeTable;
import krait.opcode.Operand;

/** Reads instructions with their operands. */
final class InstructionParser {

  private static final Map<String, Opcode> MNEMONICS = mnemonics();
  private static final Map<String, CompareOp> COMPARISONS = comparisons();

  private final AsmScanner scanner;
  private final StringReader strings;
  private final LiteralReader literals;

  InstructionParser(AsmScanner scanner, StringReader strings, LiteralReader literals) {
    this.scanner = scanner;
    this.strings = strings;
    this.literals = literals;
  }

  private static Map<String, Opcode> mnemonics() {
    Map<String, Opcode> byName = new HashMap<>();
    for (Opcode opcode : Opcode.values()) {
      byName.put(opcode.mnemonic(), opcode);
    }
    return byName;
  }

  private static Map<String, CompareOp> comparisons() {
    Map<String, CompareOp> bySymbol = new HashMap<>();
    for (CompareOp op : CompareOp.all()) {
      bySymbol.put(op.symbol(), op);
    }
    return bySymbol;
  }

  /** The instruction with a mnemonic in a version. */
  static Opcode opcode(String word, OpcodeTable table, AsmScanner scanner, int start) {
    Opcode opcode = MNEMONICS.get(word);
    if (opcode == null) {
      List<String> known = new ArrayList<>();
      for (Opcode candidate : table.all()) {
        known.add(candidate.mnemonic());
      }
      throw scanner.fault(
          start, "no instruction '" + clip(word) + "'" + NearMiss.suggest(word, known));
    }
    if (!table.has(opcode)) {
      throw scanner.fault(start, "Python " + table.version() + " has no " + opcode.mnemonic());
    }
    return opcode;
  }

  /** The number of an instruction, or -1 if the version has none so named. */
  static int number(String mnemonic, OpcodeTable table) {
    Opcode opcode = MNEMONICS.get(mnemonic);
    return opcode == null || !table.has(opcode) ? -1 : table.code(opcode);
  }

  private static String clip(String word) {
    return word.length() > 40 ? word.substring(0, 40) + "..." : word;
  }

  void parse(CodeScope scope, OpcodeTable table) {
    Place place = new Place(scanner.line(), scanner.position());
    String word = scanner.mnemonic();
    if (word.isEmpty()) {
      throw scanner.fault("expected an instruction, a label or a directive" + scanner.found());
    }
    Opcode opcode = opcode(word, table, scanner, place.position());
    Encoding encoding = table.encoding(opcode);
    if (encoding.operand() == Operand.NONE) {
      if (!scanner.atLineEnd()) {
        throw scanner.fault(word + " has no operand");
      }
      scope.add(Instruction.of(opcode), place);
      return;
    }
    if (scanner.atLineEnd()) {
      throw scanner.fault(word + " needs an operand: " + encoding.operand().label());
    }
    Place operandPlace = new Place(scanner.line(), scanner.position());
    Argument argument = argument(opcode, encoding.operand(), scope, operandPlace);
    scope.add(new Instruction(opcode, argument), operandPlace);
  }

  private Argument argument(Opcode opcode, Operand operand, CodeScope scope, Place place) {
    if (scanner.peek() == '@') {
      scanner.advance(1);
      return number("a number behind '@'");
    }
    boolean digit = Spelling.isDigit(scanner.peek());
    return switch (operand) {
      case CONST -> new Argument.Constant(literals.value());
      case NAME -> digit ? number("a name") : new Argument.Name(name("a name"));
      case LOCAL -> digit ? number("a local variable") : local(opcode, scope, place);
      case FREE -> digit ? number("a variable") : cell(scope, place);
      case COMPARE -> digit ? number("a comparison") : comparison();
      case JUMP_RELATIVE, JUMP_ABSOLUTE -> digit ? number("a label") : target(scope, place);
      case CALL -> call();
      default -> number("a number");
    };
  }

  private Argument number(String what) {
    return new Argument.Plain((int) scanner.unsignedInt(what));
  }

  private Const.Str name(String what) {
    return strings.isNext() ? strings.string(true) : Const.Str.interned(scanner.bareName(what));
  }

  private Argument local(Opcode opcode, CodeScope scope, Place place) {
    Const.Str variable = name("a local variable");
    if (opcode == Opcode.STORE_FAST) {
      scope.declareLocal(variable);
    } else {
      scope.readLocal(variable, place);
    }
    return new Argument.Local(variable);
  }

  private Argument cell(CodeScope scope, Place place) {
    Const.Str variable = name("a cell or free variable");
    scope.useCell(variable, place);
    return new Argument.Cell(variable);
  }

  private Argument comparison() {
    int start = scanner.position();
    StringBuilder symbol = new StringBuilder();
    while (!scanner.atLineEnd() && symbol.length() < 30) {
      symbol.append(symbol.length() > 0 ? " " : "");
      while (!scanner.atEnd() && " \t\r\n#".indexOf(scanner.peek()) < 0 && symbol.length() < 30) {
        symbol.append(scanner.peek());
        scanner.advance(1);
      }
    }
    CompareOp op = COMPARISONS.get(symbol.toString());
    if (op == null) {
      throw scanner.fault(
          start,
          "expected a comparison: <, <=, ==, !=, >, >=, in, not in, is, is not, exception match"
              + NearMiss.suggest(symbol.toString(), COMPARISONS.keySet()));
    }
    return new Argument.Comparison(op);
  }

  private Argument target(CodeScope scope, Place place) {
    String label = scanner.mnemonic();
    if (label.isEmpty()) {
      throw scanner.fault("expected a label" + scanner.found());
    }
    return new Argument.Target(scope.useLabel(label, place));
  }

  /** Either one number, or the number of positional arguments and that of keyword arguments. */
  private Argument call() {
    int start = scanner.position();
    long positional = scanner.unsignedInt("a number of arguments");
    if (!scanner.accept(',')) {
      return new Argument.Plain((int) positional);
    }
    long keywords = scanner.unsignedInt("a number of keyword arguments");
    if (positional > 0xff || keywords > 0xff) {
      throw scanner.fault(start, "no more than 255 arguments of each kind are possible");
    }
    return new Argument.Plain((int) (positional | (keywords << 8)));
  }
}
