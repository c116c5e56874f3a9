package krait.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import krait.cli.TraceFormat.Result;
import krait.dis.CodeAddress;
import krait.dis.InstructionReader;
import krait.dis.ResolvedInstruction;
import krait.vm.exec.ShortText;
import krait.vm.object.InstructionWatcher;
import krait.vm.object.PyCode;
import krait.vm.object.PyFrame;
import krait.vm.object.PyObject;
import krait.vm.object.ThreadState;
import org.jspecify.annotations.Nullable;

/**
 * Shows the instructions that run. An instruction is shown when it is known what it did: when the
 * next one of its frame begins, or one of a frame that it called, or the frame is left.
 */
final class TraceWatcher implements InstructionWatcher {

  private static final int MAX_STACK = 8;

  private final TraceFilter filter;
  private final TraceFormat format;
  private final IdentityHashMap<PyCode, Map<Integer, ResolvedInstruction>> known =
      new IdentityHashMap<>();
  private long shown;
  private @Nullable PyFrame frame;
  private int offset;
  private List<String> before = List.of();

  TraceWatcher(TraceFilter filter, TraceFormat format) {
    this.filter = filter;
    this.format = format;
  }

  @Override
  @SuppressWarnings("ReferenceEquality") // frames are compared by identity
  public synchronized void before(
      ThreadState thread, PyFrame current, int previous, int currentOffset) {
    if (frame != null) {
      if (frame == current) {
        show(Result.NEXT, stack(current));
      } else {
        show(Result.CALLS, List.of(current.code().name()));
      }
    }
    frame = null;
    if (shown == filter.most()) {
      format.finish();
      thread.watchInstructions(thread.instructionLimit(), null);
      return;
    }
    if (filter.shows(current.code(), current.code().lineOf(currentOffset))) {
      frame = current;
      offset = currentOffset;
      before = stack(current);
    }
  }

  @Override
  @SuppressWarnings("ReferenceEquality") // frames are compared by identity
  public synchronized void leaving(ThreadState thread, PyFrame left, @Nullable PyObject result) {
    if (frame != left) {
      return;
    }
    if (result == null) {
      show(Result.RAISES, List.of());
    } else {
      show(Result.RETURNS, List.of(ShortText.of(result)));
    }
    frame = null;
  }

  private void show(Result result, List<String> after) {
    PyFrame current = frame;
    if (current != null) {
      PyCode code = current.code();
      ResolvedInstruction instruction = instructions(code).get(offset);
      if (instruction != null) {
        shown++;
        format.show(code, code.lineOf(offset), instruction, before, result, after);
      }
    }
  }

  private Map<Integer, ResolvedInstruction> instructions(PyCode code) {
    Map<Integer, ResolvedInstruction> found = known.get(code);
    if (found == null) {
      found = new HashMap<>();
      InstructionReader reader =
          new InstructionReader(code.opcodes().version(), CodeAddress.STABLE);
      for (ResolvedInstruction instruction : reader.read(code.source())) {
        found.put(instruction.offset(), instruction);
      }
      known.put(code, found);
    }
    return found;
  }

  /** The stack, the top last; of a high one only the top. */
  private static List<String> stack(PyFrame frame) {
    int top = frame.stackTop();
    int from = Math.max(frame.stackBase(), top - MAX_STACK);
    List<String> items = new ArrayList<>();
    if (from > frame.stackBase()) {
      items.add("... " + (from - frame.stackBase()) + " more");
    }
    for (int i = from; i < top; i++) {
      items.add(ShortText.of(frame.values()[i]));
    }
    return items;
  }
}
