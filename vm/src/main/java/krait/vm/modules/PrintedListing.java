package krait.vm.modules;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import krait.code.LineTable;
import krait.opcode.CompareOp;
import krait.opcode.Opcode;
import krait.opcode.OpcodeTable;
import krait.opcode.Operand;
import krait.vm.object.Attributes;
import krait.vm.object.Comparisons;
import krait.vm.object.Conversions;
import krait.vm.object.InterpreterState;
import krait.vm.object.PyErrors;
import krait.vm.object.PyInt;
import krait.vm.object.PyLong;
import krait.vm.object.PyNone;
import krait.vm.object.PyObject;
import krait.vm.object.PyStr;
import krait.vm.object.Texts;
import krait.vm.op.ItemOps;
import krait.vm.op.NumberOps;
import krait.vm.op.PrintOps;
import org.jspecify.annotations.Nullable;

/**
 * Prints listings of objects in a running program, item by item, so that a {@code sys.stdout} that
 * was replaced gets what CPython's module writes, and so that an operand outside its table is an
 * error after the same text. {@code krait.dis} lists what comes from files.
 */
final class PrintedListing {

  private static final int CODE_MNEMONIC_WIDTH = 20;
  private static final int STRING_MNEMONIC_WIDTH = 15;
  private static final int OFFSET_WIDTH = 4;
  private static final int OPERAND_WIDTH = 5;
  private static final int LINE_WIDTH = 3;

  private final OpcodeTable table;
  private final int extendedArg;
  private final @Nullable PyObject lasti;

  /** A listing with an arrow at an offset, if one is given. */
  PrintedListing(InterpreterState interpreter, @Nullable PyObject lasti) {
    table = OpcodeTable.of(interpreter.version());
    extendedArg = table.code(Opcode.EXTENDED_ARG);
    this.lasti = lasti;
  }

  /** Lists an object with the attributes of a code object. */
  void code(PyObject code) {
    String bytes = DisModule.bytes(attribute(code, "co_code"));
    Set<Integer> labels = labels(table, bytes);
    Map<Integer, Integer> lines = new HashMap<>();
    for (LineTable.LineStart start : DisModule.lineStarts(code)) {
      lines.put(start.offset(), start.line());
    }
    BigInteger extension = null;
    int at = 0;
    while (at < bytes.length()) {
      int op = bytes.charAt(at);
      Integer line = lines.get(at);
      if (line != null && at > 0) {
        PrintOps.printNewline();
      }
      print(line == null ? "   " : right(line.toString(), LINE_WIDTH));
      start(at, op, labels, CODE_MNEMONIC_WIDTH);
      at++;
      if (op >= OpcodeTable.HAVE_ARGUMENT) {
        int low = operand(bytes, at);
        BigInteger oparg = BigInteger.valueOf(low);
        oparg = extension == null ? oparg : oparg.add(extension);
        PyObject number = extension == null ? PyInt.of(low) : new PyLong(oparg);
        extension = op == extendedArg ? oparg.shiftLeft(16) : null;
        at += 2;
        print(right(Texts.repr(number), OPERAND_WIDTH));
        argument(code, table.operand(op), number, at);
      }
      PrintOps.printNewline();
    }
  }

  private static void argument(PyObject code, Operand operand, PyObject oparg, int next) {
    switch (operand) {
      case CONST -> bracket(PyStr.of(constant(attribute(code, "co_consts"), oparg)));
      case NAME -> bracket(ItemOps.getItem(attribute(code, "co_names"), oparg));
      case LOCAL -> bracket(ItemOps.getItem(attribute(code, "co_varnames"), oparg));
      case FREE -> {
        PyObject cells = attribute(code, "co_cellvars");
        bracket(ItemOps.getItem(NumberOps.add(cells, attribute(code, "co_freevars")), oparg));
      }
      default -> plainArgument(operand, oparg, next);
    }
  }

  private static void plainArgument(Operand operand, PyObject oparg, int next) {
    if (operand == Operand.JUMP_RELATIVE) {
      print("(to " + Texts.repr(NumberOps.add(PyInt.of(next), oparg)) + ")");
    } else if (operand == Operand.COMPARE) {
      long index = Conversions.toLong(oparg);
      if (index >= CompareOp.all().size()) {
        throw PyErrors.indexError("tuple index out of range");
      }
      print("(" + CompareOp.all().get((int) index).symbol() + ")");
    }
  }

  /**
   * Lists bytecode without a code object.
   *
   * @param varnames names of local variables
   * @param names other names
   * @param constants constants
   */
  void string(
      PyObject code,
      @Nullable PyObject varnames,
      @Nullable PyObject names,
      @Nullable PyObject constants) {
    String bytes = DisModule.bytes(code);
    Set<Integer> labels = labels(table, bytes);
    int at = 0;
    while (at < bytes.length()) {
      int op = bytes.charAt(at);
      start(at, op, labels, STRING_MNEMONIC_WIDTH);
      at++;
      if (op >= OpcodeTable.HAVE_ARGUMENT) {
        PyObject oparg = PyInt.of(operand(bytes, at));
        at += 2;
        print(right(Texts.repr(oparg), OPERAND_WIDTH));
        Operand operand = table.operand(op);
        switch (operand) {
          case CONST -> bracketOrNumber(isGiven(constants), constants, oparg, true);
          case NAME -> bracketOrNumber(!isNone(names), names, oparg, false);
          case LOCAL -> bracketOrNumber(isGiven(varnames), varnames, oparg, false);
          default -> plainArgument(operand, oparg, at);
        }
      }
      PrintOps.printNewline();
    }
  }

  private static boolean isNone(@Nullable PyObject argument) {
    return argument == null || argument == PyNone.NONE;
  }

  private static boolean isGiven(@Nullable PyObject argument) {
    return argument != null && Conversions.isTrue(argument);
  }

  private static void bracketOrNumber(
      boolean given, @Nullable PyObject known, PyObject oparg, boolean constants) {
    if (!given || known == null) {
      print("(" + Texts.repr(oparg) + ")");
    } else {
      bracket(constants ? PyStr.of(constant(known, oparg)) : ItemOps.getItem(known, oparg));
    }
  }

  private static String constant(PyObject constants, PyObject oparg) {
    return Texts.repr(ItemOps.getItem(constants, oparg));
  }

  private static void bracket(PyObject text) {
    PrintOps.printItem(NumberOps.add(NumberOps.add(PyStr.of("("), text), PyStr.of(")")));
  }

  private void start(int at, int op, Set<Integer> labels, int mnemonicWidth) {
    boolean last = lasti != null && Comparisons.equal(PyInt.of(at), lasti);
    print(last ? "-->" : "   ");
    print(labels.contains(at) ? ">>" : "  ");
    print(right(Integer.toString(at), OFFSET_WIDTH));
    String mnemonic = table.mnemonic(op);
    print(mnemonic + " ".repeat(Math.max(mnemonicWidth - mnemonic.length(), 0)));
  }

  private static String right(String text, int width) {
    return " ".repeat(Math.max(width - text.length(), 0)) + text;
  }

  private static void print(String text) {
    PrintOps.printItem(PyStr.of(text));
  }

  private static PyObject attribute(PyObject object, String name) {
    return Attributes.get(object, PyStr.of(name));
  }

  /** The operand at an index; it must not be cut off by the end of the code. */
  private static int operand(String bytes, int at) {
    if (at + 1 >= bytes.length()) {
      throw PyErrors.indexError("string index out of range");
    }
    return bytes.charAt(at) | (bytes.charAt(at + 1) << 8);
  }

  /** The offsets that instructions jump to, each once, in the order of the first jump to it. */
  static Set<Integer> labels(InterpreterState interpreter, String bytes) {
    return labels(OpcodeTable.of(interpreter.version()), bytes);
  }

  private static Set<Integer> labels(OpcodeTable table, String bytes) {
    Set<Integer> labels = new LinkedHashSet<>();
    int at = 0;
    while (at < bytes.length()) {
      int op = bytes.charAt(at++);
      if (op >= OpcodeTable.HAVE_ARGUMENT) {
        int oparg = operand(bytes, at);
        at += 2;
        switch (table.operand(op)) {
          case JUMP_RELATIVE -> labels.add(at + oparg);
          case JUMP_ABSOLUTE -> labels.add(oparg);
          default -> {
            // No jump.
          }
        }
      }
    }
    return labels;
  }
}
