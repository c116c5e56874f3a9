package krait.vm.exec;

import krait.code.ByteString;
import krait.code.CodeCursor;
import krait.opcode.Opcode;
import krait.vm.object.PyCode;
import krait.vm.object.PyErrors;
import krait.vm.object.PyFrame;
import krait.vm.object.ThreadState;

/**
 * Jumps to another line of a frame: what a trace function does by assigning to {@code f_lineno}.
 * Jumps into a block, into or out of a {@code finally} part and to an {@code except} line are
 * refused, as the stack would not fit there.
 */
final class LineJumps {

  private final PyFrame frame;
  private final PyCode code;
  private final Executable form;
  private int line;
  private int target = -1;

  private LineJumps(PyFrame frame, int line) {
    this.frame = frame;
    this.code = frame.code();
    this.form = Interpreter.form(frame);
    this.line = line;
  }

  /** Moves a frame that is in a line event to a line, or to the first one behind it. */
  static void jump(PyFrame frame, int line) {
    boolean strict = ExecutionRules.of(ThreadState.current().interpreter().version()).strictJumps();
    LineJumps jump = new LineJumps(frame, line);
    if (strict && frame.position() < 0) {
      throw PyErrors.valueError("can't jump from the 'call' trace event of a new frame");
    }
    if (frame.trace() == null) {
      throw PyErrors.valueError("f_lineno can only be set by a trace function");
    }
    if (strict && jump.yields()) {
      throw PyErrors.valueError("can't jump from a yield statement");
    }
    boolean inLineEvent = frame.steps() != null && jump.form.code()[frame.position()] == Op.STEP;
    if (strict && !inLineEvent) {
      throw PyErrors.valueError("can only jump from a 'line' trace event");
    }
    int current = jump.form.offset(frame.position());
    jump.findTarget(strict);
    jump.checkTarget();
    jump.checkFinally(current);
    int blocks = jump.blocksLeft(current);
    frame.setTracedLine(jump.line);
    if (inLineEvent) {
      while (frame.blockCount() > blocks) {
        boolean with = frame.blockKind() == Op.SETUP_WITH;
        int level = frame.popBlock();
        frame.setStackTop(Math.min(frame.stackTop(), with ? level - 1 : level));
      }
      frame.setPosition(jump.form.indexOf(jump.target));
    }
  }

  /** Whether the frame stopped where it yields: when it did, or before it goes on. */
  private boolean yields() {
    int offset = form.offset(frame.position());
    return code.source().code().value().at(offset) == code.opcodes().code(Opcode.YIELD_VALUE);
  }

  private void findTarget(boolean strict) {
    int wanted = line;
    int first = code.source().firstlineno();
    if (wanted < first) {
      throw PyErrors.valueError("line " + wanted + " comes before the current code block");
    }
    if (strict && wanted == first) {
      target = 0;
      return;
    }
    ByteString table = code.source().lnotab().value();
    int at = 0;
    int found = first;
    for (int i = 0; i + 1 < table.length(); i += 2) {
      at += table.at(i);
      found += table.at(i + 1);
      if (found >= wanted) {
        target = at;
        line = found;
        return;
      }
    }
    throw PyErrors.valueError("line " + wanted + " comes after the current code block");
  }

  private void checkTarget() {
    int length = code.source().code().value().length();
    int first = target < length ? code.source().code().value().at(target) : -1;
    if (first == code.opcodes().code(Opcode.DUP_TOP)
        || first == code.opcodes().code(Opcode.POP_TOP)) {
      throw PyErrors.valueError("can't jump to 'except' line as there's no exception");
    }
    if (form.indexOf(target) < 0) {
      throw PyErrors.valueError("can't jump into the middle of an instruction");
    }
  }

  /** What an instruction does to blocks: 1 opens one, -1 closes one, 0 neither. */
  private int effect(CodeCursor cursor) {
    Opcode opcode = code.opcodes().opcode(cursor.opcode()).orElse(Opcode.NOP);
    return switch (opcode) {
      case SETUP_LOOP, SETUP_EXCEPT, SETUP_FINALLY, SETUP_WITH -> 1;
      case POP_BLOCK -> -1;
      default -> 0;
    };
  }

  private CodeCursor cursor() {
    return new CodeCursor(code.source().code().value(), code.opcodes());
  }

  private void checkFinally(int current) {
    if (finallyAround(current) != finallyAround(target)) {
      throw PyErrors.valueError("can't jump into or out of a 'finally' block");
    }
  }

  /** The offset that opened the block whose {@code finally} part an offset lies in, or -1. */
  private int finallyAround(int offset) {
    int[] opened = new int[PyFrame.MAX_BLOCKS + 1];
    boolean[] inFinally = new boolean[PyFrame.MAX_BLOCKS + 1];
    int depth = 0;
    CodeCursor cursor = cursor();
    while (cursor.next()) {
      int effect = effect(cursor);
      boolean ends = cursor.opcode() == code.opcodes().code(Opcode.END_FINALLY);
      if (effect > 0 && depth < PyFrame.MAX_BLOCKS) {
        opened[depth] = cursor.offset();
        inFinally[depth++] = false;
      } else if (depth > 0 && effect < 0 && hasFinally(opened[depth - 1])) {
        inFinally[depth - 1] = true;
      } else if (depth > 0 && (effect < 0 || (ends && hasFinally(opened[depth - 1])))) {
        depth--;
      }
      if (cursor.offset() == offset) {
        return innermost(opened, inFinally, depth);
      }
    }
    return -1;
  }

  private static int innermost(int[] opened, boolean[] inFinally, int depth) {
    for (int i = depth - 1; i >= 0; i--) {
      if (inFinally[i]) {
        return opened[i];
      }
    }
    return -1;
  }

  private boolean hasFinally(int offset) {
    int opcode = code.source().code().value().at(offset);
    Opcode opens = code.opcodes().opcode(opcode).orElse(Opcode.NOP);
    return opens == Opcode.SETUP_FINALLY || opens == Opcode.SETUP_WITH;
  }

  /** How many blocks are open at the target. */
  private int blocksLeft(int current) {
    int from = Math.min(target, current);
    int to = Math.max(target, current);
    int change = 0;
    int least = 0;
    CodeCursor cursor = cursor();
    while (cursor.next() && cursor.offset() < to) {
      if (cursor.offset() >= from) {
        change += effect(cursor);
        least = Math.min(least, change);
      }
    }
    int left = frame.blockCount() + (target > current ? change : -change);
    if (left > frame.blockCount() + least) {
      throw PyErrors.valueError("can't jump into the middle of a block");
    }
    return left;
  }
}
