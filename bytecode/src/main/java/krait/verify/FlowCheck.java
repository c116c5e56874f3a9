package krait.verify;

import java.util.IdentityHashMap;
import krait.code.CodeCursor;
import krait.code.CodeObject;
import krait.code.Const;
import krait.opcode.Flow;
import krait.opcode.Opcode;
import krait.opcode.OpcodeTable;
import krait.verify.Paths.Arrival;
import org.jspecify.annotations.Nullable;

/**
 * Walks all paths through one code object and checks each instruction against the state before it.
 * Its state is that of the instruction being looked at.
 */
final class FlowCheck {

  private static final int KNOWN_DUP_TOPX = 2;
  private static final int MAX_DUP_TOPX = 3;

  /** How many items too many may be pushed at once for the path to be followed all the same. */
  private static final int MAX_OVERFLOW = 4;

  /**
   * The effort that an item takes of which a single instruction pushes many: it fills memory, and
   * takes a byte of code at least to be used, so that compiled code has few of them for its size.
   */
  private static final int COST_OF_ITEM = 64;

  final CodeObject code;
  final Findings findings;
  final Paths paths;
  Slot stack = Slot.EMPTY;
  @Nullable Block block;

  private final InstructionTable table;
  private final CodeCursor cursor;
  private final int length;
  private final CodeMap map;
  private final BlockCheck blocks;
  private final FunctionCheck functions;
  private final OperandCheck operands;
  private Slot before = Slot.EMPTY;
  private boolean givenUp;

  FlowCheck(
      CodeObject code,
      InstructionTable table,
      IdentityHashMap<CodeObject, Boolean> needIterator,
      Findings findings) {
    this.code = code;
    this.table = table;
    this.findings = findings;
    length = code.code().value().length();
    cursor = new CodeCursor(code.code().value(), table.opcodes);
    map = new CodeMap(cursor, table, length);
    paths = new Paths(length);
    blocks = new BlockCheck(this, table.exitIsBelow);
    functions = new FunctionCheck(this, needIterator, map.firstLocalChanges());
    operands = new OperandCheck(this, table);
  }

  /** Checks all that can be reached. */
  void run() {
    if (length == 0) {
      findings.add(Rule.FALL_OFF, "there is no instruction");
      return;
    }
    paths.jump(0, Slot.EMPTY, null);
    while (paths.hasWork() && !givenUp) {
      follow(paths.takeWork());
    }
    if (paths.isExhausted()) {
      giveUp();
    }
  }

  /** Whether the code has to be called with an iterator, which only the caller can know. */
  boolean needsIterator() {
    return functions.needsIterator();
  }

  /** Goes on from a place until control ends or comes to where nothing is new. */
  private void follow(int start) {
    stack = paths.stack(start);
    block = paths.block(start);
    cursor.moveTo(start);
    while (cursor.nextFolded()) {
      if (!paths.spend(1) || findings.isFull()) {
        giveUp();
        return;
      }
      before = stack;
      if (!execute()) {
        return;
      }
      int next = cursor.end();
      if (next >= length) {
        report(Rule.FALL_OFF, "control runs off the end of the code");
        return;
      }
      if (map.isTarget(next) && !joinPath(next)) {
        return;
      }
    }
  }

  /** Comes to where other paths come to as well; whether that is worth going on. */
  private boolean joinPath(int next) {
    Arrival arrival = paths.arrive(next, stack, block);
    explain(arrival, next, stack);
    stack = paths.stack(next);
    return arrival == Arrival.NEW;
  }

  private void giveUp() {
    if (!givenUp) {
      givenUp = true;
      findings.add(Rule.EFFORT, "it takes too long to verify");
    }
  }

  /** Executes the instruction; whether control goes on to the next one. */
  private boolean execute() {
    int number = cursor.opcode();
    Opcode opcode = table.byCode[number];
    if (cursor.truncated()) {
      report(Rule.TRUNCATED, "the code ends within the instruction");
      return false;
    }
    if (opcode == null || opcode.flow() == Flow.STOP) {
      report(Rule.OPCODE, "the version has no such instruction");
      return false;
    }
    if (cursor.prefixes() > 0 && number < OpcodeTable.HAVE_ARGUMENT) {
      report(Rule.EXTENDED_ARG, "EXTENDED_ARG before an instruction without operand");
      return false;
    }
    operands.check(opcode, number, cursor.oparg());
    return transfer(opcode, number, cursor.oparg());
  }

  private boolean transfer(Opcode opcode, int number, int oparg) {
    switch (opcode) {
      case POP_TOP -> drop();
      case ROT_TWO -> rotate(2);
      case ROT_THREE -> rotate(3);
      case ROT_FOUR -> rotate(4);
      case DUP_TOP -> duplicate(1);
      case DUP_TOPX -> duplicate(Math.max(KNOWN_DUP_TOPX, Math.min(oparg, MAX_DUP_TOPX)));
      case LOAD_CONST -> loadConst(oparg);
      case LOAD_FAST -> push(functions.localKind(oparg), 0);
      case LOAD_CLOSURE -> push(Kind.CELL, oparg);
      case GET_ITER -> replaceTop(Kind.ITERATOR);
      case FOR_ITER -> forIter();
      case BUILD_TUPLE -> functions.buildTuple(oparg);
      case MAKE_FUNCTION -> functions.makeFunction(oparg);
      case MAKE_CLOSURE -> functions.makeClosure(oparg);
      case CALL_FUNCTION -> functions.call(oparg, table.inputs(number, oparg));
      case SETUP_LOOP -> blocks.setupLoop(target());
      case SETUP_EXCEPT -> blocks.setupExcept(target());
      case SETUP_FINALLY -> blocks.setupFinally(target());
      case SETUP_WITH -> blocks.setupWith(target());
      case POP_BLOCK -> blocks.popBlock();
      case BREAK_LOOP -> blocks.unwind(Why.BREAK, 0);
      case CONTINUE_LOOP -> continueLoop();
      case RETURN_VALUE -> {
        take(1);
        blocks.unwind(Why.RETURN, 0);
      }
      case WITH_CLEANUP -> blocks.withCleanup();
      case END_FINALLY -> {
        return blocks.endFinally();
      }
      default -> {
        return ordinary(opcode, number, oparg);
      }
    }
    return opcode.flow().fallsThrough();
  }

  /** An instruction of which the stack picture says it all. */
  private boolean ordinary(Opcode opcode, int number, int oparg) {
    take(table.inputs(number, oparg));
    if (table.operands[number].isJump()) {
      Slot next = stack;
      pushAll(table.jumpOutputs(number));
      jump(target(), stack, block);
      stack = next;
    }
    return pushAll(table.outputs(number, oparg)) && opcode.flow().fallsThrough();
  }

  // Jumps

  private long target() {
    long oparg = Integer.toUnsignedLong(cursor.oparg());
    return switch (table.operands[cursor.opcode()]) {
      case JUMP_RELATIVE -> cursor.end() + oparg;
      default -> oparg;
    };
  }

  /** Whether a jump can lead to a place; if not, this is a finding. */
  boolean isTarget(long target) {
    if (target >= length) {
      report(Rule.JUMP_TARGET, "offset " + target + " is outside the code");
      return false;
    }
    if (!map.isStart((int) target)) {
      report(Rule.JUMP_TARGET, "offset " + target + " is within an instruction");
      return false;
    }
    return true;
  }

  void jump(long target, Slot withStack, @Nullable Block inBlock) {
    if (isTarget(target)) {
      explain(paths.jump((int) target, withStack, inBlock), (int) target, withStack);
    }
  }

  private void explain(Arrival arrival, int target, Slot incoming) {
    Slot known = paths.stack(target);
    switch (arrival) {
      case NEW, KNOWN -> {}
      case OTHER_DEPTH ->
          report(
              Rule.DEPTH,
              "the stack has "
                  + incoming.height
                  + " items on the way to "
                  + target
                  + ", where another path brings "
                  + known.height);
      case OTHER_ITEMS ->
          report(
              Rule.WHY,
              "the way to "
                  + target
                  + " brings "
                  + incoming.picture()
                  + ", another one "
                  + known.picture());
      case OTHER_BLOCKS ->
          report(Rule.BLOCK_NESTING, "another path to " + target + " is in other blocks");
    }
  }

  private void continueLoop() {
    long target = target();
    if (isTarget(target)) {
      blocks.unwind(Why.CONTINUE, (int) target);
    }
  }

  private void forIter() {
    if (stack.height > 0 && stack.kind == Kind.ARGUMENT) {
      functions.useArgument();
    } else if (stack.height > 0 && stack.kind != Kind.ITERATOR) {
      report(Rule.ITERATOR, "what is on top need not be an iterator");
    }
    Slot iterator = stack;
    take(1);
    jump(target(), stack, block);
    stack = iterator;
    push(Kind.ANY, 0);
  }

  // The stack

  private void loadConst(int index) {
    Const value =
        index >= 0 && index < code.consts().size()
            ? code.consts().get(index)
            : Const.Singleton.TRUE;
    if (value instanceof CodeObject) {
      push(Kind.CODE, index);
    } else {
      push(value == Const.NONE ? Kind.NONE : Kind.ANY, 0);
    }
  }

  /** Takes items off, of whatever kind. */
  void drop() {
    needItems(1);
    if (stack.kind == Kind.WHY) {
      reportWhy();
    }
    stack = stack.below;
  }

  /** Takes items off that are used as values. */
  void take(long count) {
    needItems(count);
    long left = Math.min(count, stack.height);
    paths.spend(left);
    for (; left > 0; left--) {
      useItem(stack);
      stack = stack.below;
    }
  }

  void useItem(Slot item) {
    if (item.kind == Kind.WHY) {
      reportWhy();
    } else if (item.kind == Kind.ITERATOR_FUNCTION) {
      report(Rule.ITERATOR, "a function that needs an iterator is used as a value");
    }
  }

  private void reportWhy() {
    report(Rule.WHY, "the items that say why the handler was entered are used as a value");
  }

  void needItems(long count) {
    int level = block == null ? 0 : block.level;
    if (count > stack.height) {
      report(Rule.UNDERFLOW, "it takes " + count + " items, but there are " + stack.height);
    } else if (count > stack.height - level) {
      report(
          Rule.BLOCK_LEVEL,
          "it takes "
              + count
              + " items, but only "
              + (stack.height - level)
              + " were pushed in this block");
    }
  }

  void push(Kind kind, int data) {
    pushOn(stack, kind, data, 0);
  }

  void pushOn(Slot base, Kind kind, int data, int target) {
    stack = new Slot(kind, data, target, base);
    if (stack.depth > code.stacksize()) {
      reportOverflow(stack.depth);
    }
  }

  /** Pushes values; false if there are too many of them to go on. */
  private boolean pushAll(long count) {
    long depth = stack.depth + count;
    if (count > MAX_OVERFLOW && depth > code.stacksize()) {
      reportOverflow(depth);
      return false;
    }
    if (!paths.spend(count > MAX_OVERFLOW ? count * COST_OF_ITEM : count)) {
      return false;
    }
    for (long i = 0; i < count; i++) {
      push(Kind.ANY, 0);
    }
    return true;
  }

  void reportOverflow(long depth) {
    report(Rule.OVERFLOW, "the stack grows to " + depth + " of " + code.stacksize() + " items");
  }

  private void replaceTop(Kind kind) {
    take(1);
    push(kind, 0);
  }

  /** Moves the top item below some others. */
  private void rotate(int count) {
    Slot[] items = topItems(count);
    if (items.length == count) {
      stack = stack.cut(stack.height - count);
      copy(items[0]);
      for (int i = count - 1; i >= 1; i--) {
        copy(items[i]);
      }
    }
  }

  private void duplicate(int count) {
    Slot[] items = topItems(count);
    for (int i = items.length - 1; i >= 0; i--) {
      copy(items[i]);
    }
    for (int i = items.length; i < count; i++) {
      push(Kind.ANY, 0);
    }
  }

  /** The top items, the uppermost first, as far as there are so many. */
  private Slot[] topItems(int count) {
    needItems(count);
    Slot[] items = new Slot[Math.min(count, stack.height)];
    Slot slot = stack;
    for (int i = 0; i < items.length; i++) {
      if (slot.kind == Kind.WHY) {
        reportWhy();
      }
      items[i] = slot;
      slot = slot.below;
    }
    return items;
  }

  private void copy(Slot item) {
    pushOn(stack, item.kind, item.data, item.target);
  }

  /** Adds a finding about the instruction that is looked at. */
  void report(Rule rule, String reason) {
    int number = cursor.opcode();
    String text = table.opcodes.mnemonic(number);
    if (number >= OpcodeTable.HAVE_ARGUMENT) {
      text += " " + Integer.toUnsignedString(cursor.oparg());
    }
    findings.add(rule, cursor.start(), text, reason, before.picture());
  }

  int offset() {
    return cursor.start();
  }
}
