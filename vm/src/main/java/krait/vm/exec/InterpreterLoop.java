package krait.vm.exec;

import krait.vm.object.Conversions;
import krait.vm.object.PyCell;
import krait.vm.object.PyException;
import krait.vm.object.PyFrame;
import krait.vm.object.PyObject;
import krait.vm.object.PyStr;
import krait.vm.object.ThreadState;
import krait.vm.op.AttributeOps;
import krait.vm.op.BinaryOps;
import krait.vm.op.BuildOps;
import krait.vm.op.CallOps;
import krait.vm.op.CompareOps;
import krait.vm.op.ItemOps;
import krait.vm.op.IterOps;
import krait.vm.op.LoopOwnership;
import krait.vm.op.NameOps;
import krait.vm.op.NumberOps;
import krait.vm.op.Site;

/**
 * The loop of the interpreter: one method, as HotSpot compiles methods and as a call between its
 * parts would cost more than an instruction does.
 */
final class InterpreterLoop {

  private static final int STRIDE = Executable.STRIDE;

  /**
   * What the loop returns when it is to be entered again, in the form that the frame wants then.
   */
  static final PyObject AGAIN = new PyCell(null);

  private InterpreterLoop() {}

  /** The error for an operand that has no value, of an instruction or of the one behind it. */
  private static PyException unbound(PyFrame frame, int[] code, int pc) {
    int at = frame.values()[code[pc + 1]] == null ? pc : pc + STRIDE;
    frame.setPosition(at);
    return NameOps.unboundLocal(frame, code[at + 1]);
  }

  /**
   * Starts with the running frame, and calls of functions made in Python change to their frames and
   * back without leaving it, until the frame returns that it was entered with.
   *
   * <p>Instructions that differ only in where they find their operands share what comes then: a
   * case leaves the switch by the name of that. An instruction that gives a value ends at the
   * bottom, where STORE_FAST follows at once if it is next.
   *
   * <p>Position and height of the stack go to the frame before anything that may raise or look at
   * it. HotSpot compiles no method over 8000 bytes, and stops to inline where the sum is above
   * that: so rare instructions stand elsewhere, and what is seldom needed is in methods too large
   * to be inlined.
   */
  @SuppressWarnings({"StatementSwitchToExpressionSwitch", "LabelledBreakTarget", "fallthrough"})
  static PyObject run(ThreadState state, PyFrame entry) {
    PyFrame frame = state.running();
    frames:
    while (true) {
      Executable executable = Interpreter.form(frame);
      int[] code = executable.code();
      Site[] sites = executable.sites();
      PyObject[] v = frame.values();
      PyStr[] names = frame.code().names();
      int pc = frame.position();
      int sp = frame.stackTop();
      PyObject x;
      PyObject y;
      int at;
      int base;
      while (true) {
        int arg = code[pc + 1];
        value:
        {
          binary:
          {
            attribute:
            {
              storeAttribute:
              {
                storeItem:
                {
                  compare:
                  {
                    call:
                    {
                      method:
                      {
                        switch (code[pc]) {
                          case Op.LOAD_FAST:
                          case Op.LOAD_CONST:
                            x = v[arg];
                            if (x == null) {
                              throw unbound(frame, code, pc);
                            }
                            v[sp++] = x;
                            pc += STRIDE;
                            continue;
                          case Op.LOAD_LOAD:
                            x = v[arg];
                            y = v[code[pc + STRIDE + 1]];
                            if (x == null || y == null) {
                              throw unbound(frame, code, pc);
                            }
                            v[sp] = x;
                            v[sp + 1] = y;
                            sp += 2;
                            pc += 2 * STRIDE;
                            continue;
                          case Op.STORE_FAST:
                            v[arg] = v[--sp];
                            pc += STRIDE;
                            continue;
                          case Op.BINARY_RR:
                            x = v[arg];
                            y = v[code[pc + STRIDE + 1]];
                            if (x == null || y == null) {
                              throw unbound(frame, code, pc);
                            }
                            pc += 2 * STRIDE;
                            break binary;
                          case Op.BINARY_SR:
                            y = v[arg];
                            if (y == null) {
                              throw unbound(frame, code, pc);
                            }
                            x = v[--sp];
                            pc += STRIDE;
                            break binary;
                          case Op.BINARY:
                            sp -= 2;
                            x = v[sp];
                            y = v[sp + 1];
                            break binary;
                          case Op.COMPARE_JUMP_RR:
                            x = v[arg];
                            y = v[code[pc + STRIDE + 1]];
                            if (x == null || y == null) {
                              throw unbound(frame, code, pc);
                            }
                            pc += 2 * STRIDE;
                            break compare;
                          case Op.COMPARE_JUMP_SR:
                            y = v[arg];
                            if (y == null) {
                              throw unbound(frame, code, pc);
                            }
                            x = v[--sp];
                            pc += STRIDE;
                            break compare;
                          case Op.COMPARE_JUMP:
                            sp -= 2;
                            x = v[sp];
                            y = v[sp + 1];
                            break compare;
                          case Op.COMPARE_OP:
                            sp -= 2;
                            frame.setPosition(pc);
                            x = CompareOps.compare(v[sp], v[sp + 1], arg);
                            break value;
                          case Op.TEST_JUMP_R:
                            x = v[arg];
                            if (x == null) {
                              throw unbound(frame, code, pc);
                            }
                            pc += STRIDE;
                            frame.setPosition(pc);
                            pc = code[Conversions.isTrue(x) ? pc + 2 : pc + 1];
                            continue;
                          case Op.TEST_JUMP:
                            frame.setPosition(pc);
                            pc = code[Conversions.isTrue(v[--sp]) ? pc + 2 : pc + 1];
                            continue;
                          case Op.LOAD_ATTR_R:
                            x = v[arg];
                            if (x == null) {
                              throw unbound(frame, code, pc);
                            }
                            pc += STRIDE;
                            break attribute;
                          case Op.LOAD_ATTR:
                            x = v[--sp];
                            break attribute;
                          case Op.STORE_ATTR_RR:
                            y = v[arg];
                            x = v[code[pc + STRIDE + 1]];
                            if (x == null || y == null) {
                              throw unbound(frame, code, pc);
                            }
                            pc += 2 * STRIDE;
                            break storeAttribute;
                          case Op.STORE_ATTR_SR:
                            x = v[arg];
                            if (x == null) {
                              throw unbound(frame, code, pc);
                            }
                            y = v[--sp];
                            pc += STRIDE;
                            break storeAttribute;
                          case Op.STORE_ATTR:
                            sp -= 2;
                            y = v[sp];
                            x = v[sp + 1];
                            break storeAttribute;
                          case Op.LOAD_GLOBAL:
                            x = NameOps.quickGlobal(frame, names[arg], sites[code[pc + 2]]);
                            if (x == null) {
                              frame.setPosition(pc);
                              x = NameOps.loadGlobal(frame, names[arg], sites[code[pc + 2]]);
                            }
                            break value;
                          case Op.LOAD_NAME:
                            frame.setPosition(pc);
                            x = NameOps.loadName(frame, names[arg]);
                            break value;
                          case Op.STORE_NAME:
                            frame.setPosition(pc);
                            NameOps.storeName(frame, names[arg], v[--sp]);
                            pc += STRIDE;
                            continue;
                          case Op.STORE_GLOBAL:
                            frame.globals().put(names[arg], v[--sp]);
                            pc += STRIDE;
                            continue;
                          case Op.LOAD_DEREF:
                            frame.setPosition(pc);
                            x = NameOps.loadCell(frame, (PyCell) v[arg], arg);
                            break value;
                          case Op.STORE_DEREF:
                            ((PyCell) v[arg]).setValue(v[--sp]);
                            pc += STRIDE;
                            continue;
                          case Op.LOAD_CLOSURE:
                            v[sp++] = v[arg];
                            pc += STRIDE;
                            continue;
                          case Op.POP_TOP:
                            sp--;
                            pc += STRIDE;
                            continue;
                          case Op.DUP_TOP:
                            v[sp] = v[sp - 1];
                            sp++;
                            pc += STRIDE;
                            continue;
                          case Op.DUP_TOPX:
                            System.arraycopy(v, sp - arg, v, sp, arg);
                            sp += arg;
                            pc += STRIDE;
                            continue;
                          case Op.ROT_TWO:
                            x = v[sp - 1];
                            v[sp - 1] = v[sp - 2];
                            v[sp - 2] = x;
                            pc += STRIDE;
                            continue;
                          case Op.ROT_THREE:
                            x = v[sp - 1];
                            v[sp - 1] = v[sp - 2];
                            v[sp - 2] = v[sp - 3];
                            v[sp - 3] = x;
                            pc += STRIDE;
                            continue;
                          case Op.UNARY_NOT:
                            frame.setPosition(pc);
                            x = CompareOps.not(v[--sp]);
                            break value;
                          case Op.UNARY_NEGATIVE:
                            frame.setPosition(pc);
                            x = NumberOps.negative(v[--sp]);
                            break value;
                          case Op.STORE_SUBSCR_RR:
                            x = v[arg];
                            y = v[code[pc + STRIDE + 1]];
                            if (x == null || y == null) {
                              throw unbound(frame, code, pc);
                            }
                            pc += 2 * STRIDE;
                            sp--;
                            break storeItem;
                          case Op.STORE_SUBSCR:
                            sp -= 3;
                            x = v[sp + 1];
                            y = v[sp + 2];
                            break storeItem;
                          case Op.POP_JUMP:
                            sp--;
                            pc += STRIDE;
                            arg = code[pc + 1];
                          // fall through
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
                            frame.setPosition(pc);
                            pc = Conversions.isTrue(v[sp - 1]) ? pc + STRIDE : arg;
                            continue;
                          case Op.JUMP_IF_TRUE:
                            frame.setPosition(pc);
                            pc = Conversions.isTrue(v[sp - 1]) ? arg : pc + STRIDE;
                            continue;
                          case Op.POP_JUMP_IF_FALSE:
                            frame.setPosition(pc);
                            pc = Conversions.isTrue(v[--sp]) ? pc + STRIDE : arg;
                            continue;
                          case Op.POP_JUMP_IF_TRUE:
                            frame.setPosition(pc);
                            pc = Conversions.isTrue(v[--sp]) ? arg : pc + STRIDE;
                            continue;
                          case Op.JUMP_IF_FALSE_OR_POP:
                            frame.setPosition(pc);
                            if (Conversions.isTrue(v[sp - 1])) {
                              sp--;
                              pc += STRIDE;
                            } else {
                              pc = arg;
                            }
                            continue;
                          case Op.JUMP_IF_TRUE_OR_POP:
                            frame.setPosition(pc);
                            if (Conversions.isTrue(v[sp - 1])) {
                              pc = arg;
                            } else {
                              sp--;
                              pc += STRIDE;
                            }
                            continue;
                          case Op.GET_ITER:
                            frame.setPosition(pc);
                            v[sp - 1] = LoopOwnership.iterator(frame, v[sp - 1], pc - STRIDE);
                            pc += STRIDE;
                            continue;
                          case Op.POP_JUMP_ITER:
                            sp--;
                            pc += STRIDE;
                            arg = code[pc + 1];
                          // fall through
                          case Op.JUMP_ITER:
                            if (state.attention()) {
                              return Stepping.attend(state, frame, arg, sp);
                            }
                            pc = arg;
                            arg = code[pc + 1];
                          // fall through
                          case Op.FOR_ITER:
                            frame.setPosition(pc);
                            x = IterOps.next(v[sp - 1]);
                            if (x == null) {
                              sp--;
                              pc = arg;
                              continue;
                            }
                            break value;
                          case Op.LOAD_METHOD_R:
                            x = v[arg];
                            if (x == null) {
                              throw unbound(frame, code, pc);
                            }
                            pc += STRIDE;
                            break method;
                          case Op.LOAD_METHOD:
                            x = v[--sp];
                            break method;
                          case Op.CALL_METHOD_R:
                            x = v[arg];
                            if (x == null) {
                              throw unbound(frame, code, pc);
                            }
                            v[sp++] = x;
                            pc += STRIDE;
                            arg = code[pc + 1];
                          // fall through
                          case Op.CALL_METHOD:
                            base = sp - 2 - arg;
                            at = base;
                            if (v[at] == null) {
                              at++;
                            } else {
                              arg++;
                            }
                            break call;
                          case Op.CALL_FUNCTION_R:
                            x = v[arg];
                            if (x == null) {
                              throw unbound(frame, code, pc);
                            }
                            v[sp++] = x;
                            pc += STRIDE;
                            arg = code[pc + 1];
                          // fall through
                          case Op.CALL_FUNCTION:
                            at = sp - 1 - arg;
                            base = at;
                            break call;
                          case Op.RETURN_R:
                            x = v[arg];
                            if (x == null) {
                              throw unbound(frame, code, pc);
                            }
                            v[sp++] = x;
                            pc += STRIDE;
                          // fall through
                          case Op.RETURN_VALUE:
                            x = v[--sp];
                            if (frame.blockCount() != 0) {
                              frame.setPosition(pc);
                              pc = Unwinding.returning(frame, x);
                              if (pc >= 0) {
                                sp = frame.stackTop();
                                continue;
                              }
                            }
                            frame.setStackTop(frame.stackBase());
                            if (frame == entry) {
                              frame.setReturned();
                              return x;
                            }
                            frame = Activations.returned(state, frame, x);
                            continue frames;
                          case Op.YIELD_VALUE:
                            x = v[--sp];
                            if (frame != entry) {
                              frame = Activations.returned(state, frame, x);
                              continue frames;
                            }
                            frame.suspend(pc + STRIDE, sp);
                            return x;
                          case Op.SETUP_LOOP:
                          case Op.SETUP_EXCEPT:
                          case Op.SETUP_FINALLY:
                            frame.setPosition(pc);
                            frame.pushBlock(code[pc], arg, sp);
                            pc += STRIDE;
                            continue;
                          case Op.POP_BLOCK:
                            frame.setPosition(pc);
                            sp = frame.popBlock();
                            pc += STRIDE;
                            continue;
                          case Op.BREAK_LOOP:
                            frame.suspend(pc, sp);
                            pc = Unwinding.breaking(frame);
                            sp = frame.stackTop();
                            continue;
                          case Op.CONTINUE_LOOP:
                            frame.suspend(pc, sp);
                            pc = Unwinding.continuing(frame, arg);
                            sp = frame.stackTop();
                            continue;
                          case Op.END_FINALLY:
                            frame.suspend(pc, sp);
                            pc = Unwinding.endFinally(frame, pc + STRIDE);
                            sp = frame.stackTop();
                            if (pc < 0) {
                              x = v[sp];
                              frame.setStackTop(frame.stackBase());
                              if (frame == entry) {
                                frame.setReturned();
                                return x;
                              }
                              frame = Activations.returned(state, frame, x);
                              continue frames;
                            }
                            continue;
                          case Op.RAISE_VARARGS:
                            frame.setPosition(pc);
                            throw Unwinding.raise(v, sp, arg);
                          case Op.SETUP_WITH:
                            frame.suspend(pc, sp);
                            WithStatements.enter(frame, arg);
                            sp = frame.stackTop();
                            pc += STRIDE;
                            continue;
                          case Op.WITH_CLEANUP:
                            frame.suspend(pc, sp);
                            WithStatements.leave(state, frame);
                            sp = frame.stackTop();
                            pc += STRIDE;
                            continue;
                          case Op.BUILD_TUPLE:
                            sp -= arg;
                            x = BuildOps.tuple(v, sp, arg);
                            break value;
                          case Op.BUILD_LIST:
                            sp -= arg;
                            x = BuildOps.list(v, sp, arg);
                            break value;
                          case Op.LIST_APPEND:
                            sp--;
                            frame.setPosition(pc);
                            BuildOps.append(v[sp - arg], v[sp]);
                            pc += STRIDE;
                            continue;
                          case Op.LIST_APPEND_BELOW:
                            sp -= 2;
                            frame.setPosition(pc);
                            BuildOps.append(v[sp], v[sp + 1]);
                            pc += STRIDE;
                            continue;
                          case Op.UNPACK_SEQUENCE:
                            frame.setPosition(pc);
                            sp--;
                            BuildOps.unpack(v[sp], v, sp, arg);
                            sp += arg;
                            pc += STRIDE;
                            continue;
                          case Op.UNPACK_FAST:
                            frame.setPosition(pc);
                            BuildOps.unpackTo(v[--sp], v, code, pc + STRIDE + 1, STRIDE, arg);
                            pc += STRIDE + arg * STRIDE;
                            continue;
                          case Op.NOP:
                            pc += STRIDE;
                            continue;
                          default:
                            frame.suspend(pc, sp);
                            if (code[pc] == Op.STEP) {
                              pc = Stepping.step(state, frame);
                              if (pc < 0) {
                                return AGAIN;
                              }
                            } else {
                              RareInstructions.execute(frame, code[pc], arg);
                              pc += STRIDE;
                            }
                            sp = frame.stackTop();
                            continue;
                        }
                      }
                      // method: of x, to be called
                      y = AttributeOps.quickMethod(x, names[code[pc + 1]], sites[code[pc + 2]]);
                      if (y == null) {
                        frame.setPosition(pc);
                        y = AttributeOps.loadMethod(x, names[code[pc + 1]], sites[code[pc + 2]]);
                        if (y == null) {
                          x = AttributeOps.load(x, names[code[pc + 1]], sites[code[pc + 2]]);
                        }
                      }
                      v[sp] = y;
                      v[sp + 1] = x;
                      sp += 2;
                      pc += STRIDE;
                      continue;
                    }
                    // call: what lies at an index, with so many arguments; the result goes to the
                    // base
                    frame.suspend(pc, base);
                    PyFrame callee = state.attention() ? null : CallOps.frame(frame, v, at, arg);
                    if (callee != null) {
                      Activations.push(state, callee);
                      frame = callee;
                      continue frames;
                    }
                    x = CallOps.call(v, at, arg);
                    sp = base;
                    if (state.attention()) {
                      v[sp] = x;
                      return Stepping.attend(state, frame, pc + STRIDE, sp + 1);
                    }
                    break value;
                  }
                  // compare: x with y, and jump
                  frame.setPosition(pc);
                  boolean holds = CompareOps.isTrue(x, y, code[pc + 1]);
                  pc = code[holds ? pc + STRIDE + 2 : pc + STRIDE + 1];
                  continue;
                }
                // storeItem: what is on top into x, at y
                frame.setPosition(pc);
                ItemOps.setItem(x, y, v[sp]);
                pc += STRIDE;
                continue;
              }
              // storeAttribute: y into x
              if (!AttributeOps.quickStore(y, x, names[code[pc + 1]], sites[code[pc + 2]])) {
                frame.setPosition(pc);
                AttributeOps.store(y, x, names[code[pc + 1]], sites[code[pc + 2]]);
              }
              pc += STRIDE;
              continue;
            }
            // attribute: of x
            y = AttributeOps.quickLoad(x, names[code[pc + 1]], sites[code[pc + 2]]);
            if (y == null) {
              frame.setPosition(pc);
              y = AttributeOps.load(x, names[code[pc + 1]], sites[code[pc + 2]]);
            }
            x = y;
            break value;
          }
          // binary: x and y
          PyObject result = BinaryOps.quick(code[pc + 1], x, y);
          if (result == null) {
            frame.setPosition(pc);
            result = BinaryOps.apply(code[pc + 1], x, y);
          }
          x = result;
        }
        // value: x goes into the variable that is named next, or on the stack
        pc += STRIDE;
        if (code[pc] == Op.STORE_FAST) {
          v[code[pc + 1]] = x;
          pc += STRIDE;
        } else {
          v[sp++] = x;
        }
      }
    }
  }
}
