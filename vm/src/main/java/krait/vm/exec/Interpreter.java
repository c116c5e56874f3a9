package krait.vm.exec;

import krait.vm.object.Conversions;
import krait.vm.object.Engine;
import krait.vm.object.ExceptionState;
import krait.vm.object.Iterations;
import krait.vm.object.PyCell;
import krait.vm.object.PyCode;
import krait.vm.object.PyException;
import krait.vm.object.PyFrame;
import krait.vm.object.PyGenerator;
import krait.vm.object.PyObject;
import krait.vm.object.PyStr;
import krait.vm.object.ThreadState;
import krait.vm.op.AttributeOps;
import krait.vm.op.BuildOps;
import krait.vm.op.CallOps;
import krait.vm.op.CompareOps;
import krait.vm.op.InplaceOps;
import krait.vm.op.ItemOps;
import krait.vm.op.NameOps;
import krait.vm.op.NumberOps;
import krait.vm.op.Site;
import org.jspecify.annotations.Nullable;

/** Runs frames by interpreting decoded code. */
public final class Interpreter implements Engine {

  private static final int STRIDE = Executable.STRIDE;

  /**
   * What the loop returns when it is to be entered again, in the form that the frame wants then.
   */
  static final PyObject AGAIN = new PyCell(null);

  /** An interpreter; it holds no state of its own. */
  public Interpreter() {}

  @Override
  public PyObject run(PyFrame frame) {
    return enter(frame, null);
  }

  @Override
  public PyObject raiseIn(PyFrame frame, PyException exception) {
    frame.setPosition(frame.position() - Stepping.stride(frame));
    return enter(frame, exception);
  }

  private static PyObject enter(PyFrame frame, @Nullable PyException thrown) {
    ThreadState state = ThreadState.current();
    PyFrame caller = state.frame();
    state.enterCall("");
    frame.setBack(caller);
    state.setFrame(frame);
    try {
      if (state.attention()) {
        return Stepping.enter(state, frame, thrown);
      }
      return execute(state, frame, thrown);
    } finally {
      ExceptionState saved = frame.saved();
      if (saved != null) {
        state.setHandled(saved);
        frame.setSaved(null);
      }
      state.setFrame(caller);
      state.leaveCall();
      frame.release();
    }
  }

  @Override
  public int offset(PyFrame frame) {
    PyGenerator generator = frame.generator();
    boolean suspended = generator != null && !generator.isRunning();
    int position = suspended ? frame.position() - Stepping.stride(frame) : frame.position();
    return form(frame).offset(position);
  }

  @Override
  public void setLine(PyFrame frame, int line) {
    LineJumps.jump(frame, line);
  }

  /** The form of its code that a frame runs. */
  static Executable form(PyFrame frame) {
    return frame.steps() instanceof Steps steps ? steps.form() : executable(frame.code());
  }

  static Executable executable(PyCode code) {
    if (code.prepared() instanceof Executable known) {
      return known;
    }
    Executable made = Decoder.decode(code);
    code.setPrepared(made);
    return made;
  }

  /** Runs until the frame returns, yields or fails, beginning with an exception if there is one. */
  static PyObject execute(ThreadState state, PyFrame frame, @Nullable PyException thrown) {
    PyException pending = thrown;
    while (true) {
      try {
        if (pending != null) {
          throw pending;
        }
        PyObject result = loop(state, frame, form(frame));
        if (result != AGAIN) {
          return state.attention() ? Stepping.left(state, frame, result) : result;
        }
      } catch (PyException e) {
        Unwinding.toHandler(state, frame, e);
      } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
        Unwinding.toHandler(state, frame, JavaFailures.translated(frame, e));
      }
      pending = null;
    }
  }

  /**
   * The loop. Position and height of the stack go back to the frame where an exception or a jump
   * through blocks needs them. HotSpot compiles no method over 8000 bytes: rare instructions stand
   * elsewhere.
   */
  @SuppressWarnings("StatementSwitchToExpressionSwitch") // shares its locals and continues the loop
  private static PyObject loop(ThreadState state, PyFrame frame, Executable executable) {
    int[] code = executable.code();
    Site[] sites = executable.sites();
    PyObject[] v = frame.values();
    PyObject[] consts = frame.code().consts();
    PyStr[] names = frame.code().names();
    int pc = frame.position();
    int sp = frame.stackTop();
    PyObject x;
    while (true) {
      frame.setPosition(pc);
      int arg = code[pc + 1];
      switch (code[pc]) {
        case Op.NOP:
          break;
        case Op.LOAD_FAST:
          x = v[arg];
          if (x == null) {
            throw NameOps.unboundLocal(frame, arg);
          }
          v[sp++] = x;
          break;
        case Op.STORE_FAST:
          v[arg] = v[--sp];
          break;
        case Op.LOAD_CONST:
          v[sp++] = consts[arg];
          break;
        case Op.LOAD_FAST_LOAD_FAST:
          x = v[arg];
          if (x == null) {
            throw NameOps.unboundLocal(frame, arg);
          }
          v[sp++] = x;
          pc += STRIDE;
          x = v[code[pc + 1]];
          if (x == null) {
            frame.setPosition(pc);
            throw NameOps.unboundLocal(frame, code[pc + 1]);
          }
          v[sp++] = x;
          break;
        case Op.LOAD_FAST_LOAD_CONST:
          x = v[arg];
          if (x == null) {
            throw NameOps.unboundLocal(frame, arg);
          }
          v[sp] = x;
          pc += STRIDE;
          v[sp + 1] = consts[code[pc + 1]];
          sp += 2;
          break;
        case Op.STORE_FAST_LOAD_FAST:
          v[arg] = v[--sp];
          pc += STRIDE;
          x = v[code[pc + 1]];
          if (x == null) {
            frame.setPosition(pc);
            throw NameOps.unboundLocal(frame, code[pc + 1]);
          }
          v[sp++] = x;
          break;
        case Op.LOAD_FAST_LOAD_ATTR:
          x = v[arg];
          if (x == null) {
            throw NameOps.unboundLocal(frame, arg);
          }
          pc += STRIDE;
          frame.setPosition(pc);
          v[sp++] = AttributeOps.load(x, names[code[pc + 1]], sites[code[pc + 2]]);
          break;
        case Op.LOAD_GLOBAL:
          v[sp++] = NameOps.loadGlobal(frame, names[arg], sites[code[pc + 2]]);
          break;
        case Op.LOAD_NAME:
          v[sp++] = NameOps.loadName(frame, names[arg]);
          break;
        case Op.STORE_NAME:
          NameOps.storeName(frame, names[arg], v[--sp]);
          break;
        case Op.STORE_GLOBAL:
          frame.globals().put(names[arg], v[--sp]);
          break;
        case Op.LOAD_ATTR:
          v[sp - 1] = AttributeOps.load(v[sp - 1], names[arg], sites[code[pc + 2]]);
          break;
        case Op.STORE_ATTR:
          sp -= 2;
          AttributeOps.store(v[sp], v[sp + 1], names[arg], sites[code[pc + 2]]);
          break;
        case Op.LOAD_DEREF:
          v[sp++] = NameOps.loadCell(frame, frame.cell(arg), arg);
          break;
        case Op.STORE_DEREF:
          frame.cell(arg).setValue(v[--sp]);
          break;
        case Op.LOAD_CLOSURE:
          v[sp++] = frame.cell(arg);
          break;
        case Op.POP_TOP:
          sp--;
          break;
        case Op.DUP_TOP:
          v[sp] = v[sp - 1];
          sp++;
          break;
        case Op.DUP_TOPX:
          System.arraycopy(v, sp - arg, v, sp, arg);
          sp += arg;
          break;
        case Op.ROT_TWO:
          x = v[sp - 1];
          v[sp - 1] = v[sp - 2];
          v[sp - 2] = x;
          break;
        case Op.ROT_THREE:
          x = v[sp - 1];
          v[sp - 1] = v[sp - 2];
          v[sp - 2] = v[sp - 3];
          v[sp - 3] = x;
          break;
        case Op.BINARY_ADD:
          sp--;
          v[sp - 1] = NumberOps.add(v[sp - 1], v[sp]);
          break;
        case Op.BINARY_SUBTRACT:
          sp--;
          v[sp - 1] = NumberOps.subtract(v[sp - 1], v[sp]);
          break;
        case Op.BINARY_MULTIPLY:
          sp--;
          v[sp - 1] = NumberOps.multiply(v[sp - 1], v[sp]);
          break;
        case Op.BINARY_DIVIDE:
          sp--;
          v[sp - 1] = NumberOps.divide(v[sp - 1], v[sp]);
          break;
        case Op.BINARY_FLOOR_DIVIDE:
          sp--;
          v[sp - 1] = NumberOps.floorDivide(v[sp - 1], v[sp]);
          break;
        case Op.BINARY_MODULO:
          sp--;
          v[sp - 1] = NumberOps.modulo(v[sp - 1], v[sp]);
          break;
        case Op.BINARY_AND:
          sp--;
          v[sp - 1] = NumberOps.and(v[sp - 1], v[sp]);
          break;
        case Op.BINARY_OR:
          sp--;
          v[sp - 1] = NumberOps.or(v[sp - 1], v[sp]);
          break;
        case Op.BINARY_XOR:
          sp--;
          v[sp - 1] = NumberOps.xor(v[sp - 1], v[sp]);
          break;
        case Op.BINARY_LSHIFT:
          sp--;
          v[sp - 1] = NumberOps.shiftLeft(v[sp - 1], v[sp]);
          break;
        case Op.BINARY_RSHIFT:
          sp--;
          v[sp - 1] = NumberOps.shiftRight(v[sp - 1], v[sp]);
          break;
        case Op.INPLACE_ADD:
          sp--;
          v[sp - 1] = InplaceOps.add(v[sp - 1], v[sp]);
          break;
        case Op.INPLACE_SUBTRACT:
          sp--;
          v[sp - 1] = InplaceOps.subtract(v[sp - 1], v[sp]);
          break;
        case Op.INPLACE_MULTIPLY:
          sp--;
          v[sp - 1] = InplaceOps.multiply(v[sp - 1], v[sp]);
          break;
        case Op.UNARY_NOT:
          v[sp - 1] = CompareOps.not(v[sp - 1]);
          break;
        case Op.UNARY_NEGATIVE:
          v[sp - 1] = NumberOps.negative(v[sp - 1]);
          break;
        case Op.BINARY_SUBSCR:
          sp--;
          v[sp - 1] = ItemOps.getItem(v[sp - 1], v[sp]);
          break;
        case Op.STORE_SUBSCR:
          sp -= 3;
          ItemOps.setItem(v[sp + 1], v[sp + 2], v[sp]);
          break;
        case Op.COMPARE_OP:
          sp--;
          v[sp - 1] = CompareOps.compare(v[sp - 1], v[sp], arg);
          break;
        case Op.COMPARE_JUMP:
          sp -= 2;
          if (CompareOps.isTrue(v[sp], v[sp + 1], arg)) {
            pc += code[pc + 2];
          } else {
            int skip = code[pc + 2] - 2 * STRIDE;
            pc = code[pc + STRIDE + 1] + skip;
          }
          continue;
        case Op.TEST_JUMP_FALSE:
          pc = Conversions.isTrue(v[--sp]) ? pc + 2 * STRIDE : arg + STRIDE;
          continue;
        case Op.TEST_JUMP_TRUE:
          pc = Conversions.isTrue(v[--sp]) ? arg + STRIDE : pc + 2 * STRIDE;
          continue;
        case Op.JUMP_ABSOLUTE:
          if (state.attention()) {
            return Stepping.attend(state, frame, arg, sp);
          }
          pc = arg;
          continue;
        case Op.JUMP_FORWARD:
          pc = arg;
          continue;
        case Op.JUMP_IF_FALSE:
          if (!Conversions.isTrue(v[sp - 1])) {
            pc = arg;
            continue;
          }
          break;
        case Op.JUMP_IF_TRUE:
          if (Conversions.isTrue(v[sp - 1])) {
            pc = arg;
            continue;
          }
          break;
        case Op.POP_JUMP_IF_FALSE:
          if (!Conversions.isTrue(v[--sp])) {
            pc = arg;
            continue;
          }
          break;
        case Op.POP_JUMP_IF_TRUE:
          if (Conversions.isTrue(v[--sp])) {
            pc = arg;
            continue;
          }
          break;
        case Op.JUMP_IF_FALSE_OR_POP:
          if (!Conversions.isTrue(v[sp - 1])) {
            pc = arg;
            continue;
          }
          sp--;
          break;
        case Op.JUMP_IF_TRUE_OR_POP:
          if (Conversions.isTrue(v[sp - 1])) {
            pc = arg;
            continue;
          }
          sp--;
          break;
        case Op.GET_ITER:
          v[sp - 1] = Iterations.iterator(v[sp - 1]);
          break;
        case Op.FOR_ITER:
          x = v[sp - 1];
          x = Iterations.next(x);
          if (x == null) {
            sp--;
            pc = arg;
            continue;
          }
          v[sp++] = x;
          break;
        case Op.CALL_FUNCTION:
          {
            int from = sp - 1 - (arg & 0xff) - ((arg >> 7) & 0x1fe);
            v[from] = CallOps.call(v, from, arg);
            sp = from + 1;
            if (state.attention()) {
              return Stepping.attend(state, frame, pc + STRIDE, sp);
            }
          }
          break;
        case Op.RETURN_VALUE:
          x = v[--sp];
          if (frame.blockCount() != 0) {
            pc = Unwinding.returning(frame, x);
            if (pc >= 0) {
              sp = frame.stackTop();
              continue;
            }
          }
          frame.setStackTop(frame.stackBase());
          frame.setReturned();
          return x;
        case Op.YIELD_VALUE:
          x = v[--sp];
          frame.setStackTop(sp);
          frame.setPosition(pc + STRIDE);
          return x;
        case Op.SETUP_LOOP:
        case Op.SETUP_EXCEPT:
        case Op.SETUP_FINALLY:
          frame.pushBlock(code[pc], arg, sp);
          break;
        case Op.POP_BLOCK:
          sp = frame.popBlock();
          break;
        case Op.BREAK_LOOP:
          frame.setStackTop(sp);
          pc = Unwinding.breaking(frame);
          sp = frame.stackTop();
          continue;
        case Op.CONTINUE_LOOP:
          frame.setStackTop(sp);
          pc = Unwinding.continuing(frame, arg);
          sp = frame.stackTop();
          continue;
        case Op.END_FINALLY:
          frame.setStackTop(sp);
          pc = Unwinding.endFinally(frame, pc + STRIDE);
          sp = frame.stackTop();
          if (pc < 0) {
            frame.setStackTop(frame.stackBase());
            frame.setReturned();
            return v[sp];
          }
          continue;
        case Op.RAISE_VARARGS:
          throw Unwinding.raise(v, sp, arg);
        case Op.SETUP_WITH:
          frame.setStackTop(sp);
          WithStatements.enter(frame, arg);
          sp = frame.stackTop();
          break;
        case Op.WITH_CLEANUP:
          frame.setStackTop(sp);
          WithStatements.leave(state, frame);
          sp = frame.stackTop();
          break;
        case Op.BUILD_TUPLE:
          sp -= arg;
          v[sp] = BuildOps.tuple(v, sp, arg);
          sp++;
          break;
        case Op.BUILD_LIST:
          sp -= arg;
          v[sp] = BuildOps.list(v, sp, arg);
          sp++;
          break;
        case Op.LIST_APPEND:
          sp--;
          BuildOps.append(v[sp - arg], v[sp]);
          break;
        case Op.LIST_APPEND_BELOW:
          sp -= 2;
          BuildOps.append(v[sp], v[sp + 1]);
          break;
        case Op.UNPACK_SEQUENCE:
          sp--;
          BuildOps.unpack(v[sp], v, sp, arg);
          sp += arg;
          break;
        default:
          frame.setStackTop(sp);
          if (code[pc] == Op.STEP) {
            pc = Stepping.step(state, frame);
            if (pc < 0) {
              return AGAIN;
            }
            sp = frame.stackTop();
            continue;
          }
          RareInstructions.execute(frame, code[pc], arg);
          sp = frame.stackTop();
          break;
      }
      pc += STRIDE;
    }
  }
}
