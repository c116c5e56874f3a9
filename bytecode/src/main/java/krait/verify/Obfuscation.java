package krait.verify;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import krait.code.CodeCursor;
import krait.code.CodeObject;
import krait.code.Const;
import krait.dis.CodeTree;
import krait.flow.Reachability;
import krait.opcode.Opcode;
import krait.opcode.OpcodeTable;
import krait.version.PyVersion;

/** Looks for what obfuscators do to code, and reports each case as an {@link Oddity}. */
public final class Obfuscation {

  /** More than this of one code object tell nothing new. */
  private static final int MAX = 1_000;

  private final CodeTree.Node node;
  private final CodeObject code;
  private final OpcodeTable table;
  private final int length;
  private final BitSet reached;
  private final List<Oddity> found = new ArrayList<>();

  private Obfuscation(CodeTree.Node node, OpcodeTable table) {
    this.node = node;
    this.code = node.code();
    this.table = table;
    this.length = code.code().value().length();
    this.reached = Reachability.of(code.code().value(), table);
  }

  /** What is odd in a code object and in those nested in it. */
  public static List<Oddity> report(CodeObject root, PyVersion version) {
    OpcodeTable table = OpcodeTable.of(version);
    List<Oddity> all = new ArrayList<>();
    for (CodeTree.Node node : CodeTree.walk(root, Integer.MAX_VALUE)) {
      all.addAll(new Obfuscation(node, table).run());
    }
    return List.copyOf(all);
  }

  private List<Oddity> run() {
    BitSet starts = new BitSet();
    CodeCursor cursor = new CodeCursor(code.code().value(), table);
    while (cursor.nextFolded()) {
      starts.set(cursor.start());
    }
    BitSet executed = lookAtReached(starts);
    lookAtDead(executed);
    found.sort(Comparator.comparingInt(Oddity::offset));
    lookAtNames();
    return found;
  }

  private void add(Oddity.Kind kind, int offset, String reason) {
    if (found.size() < MAX) {
      found.add(new Oddity(kind, node.path(), offset, reason));
    }
  }

  /** Looks at all that is executed, and returns the bytes that it takes. */
  private BitSet lookAtReached(BitSet starts) {
    BitSet executed = new BitSet();
    CodeCursor cursor = new CodeCursor(code.code().value(), table);
    int furthest = 0;
    for (int at = reached.nextSetBit(0); at >= 0; at = reached.nextSetBit(at + 1)) {
      if (!starts.get(at)) {
        add(Oddity.Kind.JUMP_INTO_OPERAND, at, "a jump leads into an instruction");
      }
      if (at < furthest) {
        add(Oddity.Kind.OVERLAP, at, "the instruction shares bytes with the one before it");
      }
      cursor.moveTo(at);
      cursor.nextFolded();
      if (table.opcode(cursor.opcode()).isEmpty()) {
        add(
            Oddity.Kind.UNKNOWN_OPCODE,
            at,
            "Python " + table.version() + " has no instruction " + cursor.opcode());
      }
      int end = Math.min(cursor.end(), length);
      executed.set(at, end);
      furthest = Math.max(furthest, end);
    }
    return executed;
  }

  private void lookAtDead(BitSet executed) {
    int from = executed.nextClearBit(0);
    while (from < length) {
      int next = executed.nextSetBit(from);
      int to = next < 0 ? length : next;
      lookAtDeadRange(from, to);
      from = executed.nextClearBit(to);
    }
  }

  private void lookAtDeadRange(int from, int to) {
    CodeCursor cursor = new CodeCursor(code.code().value().substring(from, to), table);
    boolean junk = false;
    boolean leftOver = true;
    while (cursor.nextFolded()) {
      Opcode opcode = table.opcode(cursor.opcode()).orElse(null);
      junk |= opcode == null || cursor.truncated();
      leftOver &= opcode != null && isLeftOver(opcode, cursor.oparg());
    }
    if (junk) {
      add(Oddity.Kind.JUNK, from, to - from + " bytes that are no instructions are jumped over");
    } else if (!leftOver) {
      add(Oddity.Kind.DEAD_CODE, from, to - from + " bytes of code that nothing leads to");
    }
  }

  /** What compilers leave behind a return, raise, break or continue. */
  private boolean isLeftOver(Opcode opcode, int oparg) {
    return switch (opcode) {
      case JUMP_FORWARD, JUMP_ABSOLUTE, POP_BLOCK, POP_TOP, END_FINALLY, RETURN_VALUE -> true;
      case LOAD_CONST ->
          oparg >= 0 && oparg < code.consts().size() && code.consts().get(oparg) == Const.NONE;
      default -> false;
    };
  }

  private void lookAtNames() {
    NameCheck names = new NameCheck();
    names.look("co_name", List.of(code.name()));
    names.look("co_varnames", code.varnames());
    names.look("co_cellvars", code.cellvars());
    names.look("co_freevars", code.freevars());
    names.look("co_names", code.names());
    for (String reason : names.reasons()) {
      add(Oddity.Kind.UNREADABLE_NAME, -1, reason);
    }
  }
}
