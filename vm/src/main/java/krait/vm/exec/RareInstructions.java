package krait.vm.exec;

import java.util.Arrays;
import krait.vm.object.PyDict;
import krait.vm.object.PyErrors;
import krait.vm.object.PyException;
import krait.vm.object.PyFrame;
import krait.vm.object.PyNone;
import krait.vm.object.PyObject;
import krait.vm.object.PySlice;
import krait.vm.object.PyStr;
import krait.vm.object.Texts;
import krait.vm.object.ThreadState;
import krait.vm.op.AttributeOps;
import krait.vm.op.BuildOps;
import krait.vm.op.CallOps;
import krait.vm.op.ExecOps;
import krait.vm.op.ImportOps;
import krait.vm.op.ItemOps;
import krait.vm.op.NameOps;
import krait.vm.op.NumberOps;
import krait.vm.op.PrintOps;

/** The instructions that the loop does not hold itself. Each finds its operands on the stack. */
final class RareInstructions {

  private RareInstructions() {}

  /** Executes an instruction and leaves the new height of the stack with the frame. */
  static void execute(PyFrame frame, int op, int arg) {
    PyObject[] v = frame.values();
    int sp = frame.stackTop();
    switch (op) {
      case Op.SLICE_0, Op.SLICE_1, Op.SLICE_2, Op.SLICE_3 -> sp = slice(v, sp, op);
      case Op.STORE_SLICE_0, Op.STORE_SLICE_1, Op.STORE_SLICE_2, Op.STORE_SLICE_3 ->
          sp = storeSlice(v, sp, op);
      case Op.DELETE_SLICE_0, Op.DELETE_SLICE_1, Op.DELETE_SLICE_2, Op.DELETE_SLICE_3 ->
          sp = deleteSlice(v, sp, op);
      case Op.CALL_FUNCTION_VAR, Op.CALL_FUNCTION_KW, Op.CALL_FUNCTION_VAR_KW ->
          sp = callWith(frame, v, sp, op, arg);
      case Op.CALL_NAMED -> sp = callNamed(v, sp, arg);
      case Op.STEPPED_CALL -> sp = steppedCall(frame, v, sp, arg);
      case Op.MAKE_FUNCTION -> sp = makeFunction(frame, v, sp, arg);
      case Op.MAKE_CLOSURE -> sp = makeClosure(frame, v, sp, arg);
      default -> sp = arithmetic(frame, v, sp, op, arg);
    }
    frame.setStackTop(sp);
  }

  private static int arithmetic(PyFrame frame, PyObject[] v, int sp, int op, int arg) {
    switch (op) {
      case Op.UNARY_POSITIVE -> v[sp - 1] = NumberOps.positive(v[sp - 1]);
      case Op.UNARY_INVERT -> v[sp - 1] = NumberOps.invert(v[sp - 1]);
      case Op.UNARY_CONVERT -> v[sp - 1] = PyStr.of(Texts.repr(v[sp - 1]));
      default -> sp = names(frame, v, sp, op, arg);
    }
    return sp;
  }

  private static int names(PyFrame frame, PyObject[] v, int sp, int op, int arg) {
    PyStr[] names = frame.code().names();
    switch (op) {
      case Op.DELETE_FAST -> {
        if (v[arg] == null) {
          throw NameOps.unboundLocal(frame, arg);
        }
        v[arg] = null;
      }
      case Op.DELETE_NAME -> NameOps.deleteName(frame, names[arg]);
      case Op.DELETE_GLOBAL -> NameOps.deleteGlobal(frame, names[arg]);
      case Op.DELETE_ATTR -> AttributeOps.delete(v[--sp], names[arg]);
      case Op.DELETE_SUBSCR -> {
        sp -= 2;
        ItemOps.deleteItem(v[sp], v[sp + 1]);
      }
      case Op.IMPORT_NAME -> {
        sp--;
        v[sp - 1] = ImportOps.importName(frame, v[sp - 1], v[sp], names[arg]);
      }
      case Op.IMPORT_FROM -> {
        v[sp] = ImportOps.importFrom(v[sp - 1], names[arg]);
        sp++;
      }
      case Op.IMPORT_STAR -> NameOps.importStar(frame, v[--sp]);
      case Op.LOAD_LOCALS -> {
        PyObject locals = frame.locals();
        if (locals == null) {
          throw PyErrors.systemError("no locals");
        }
        v[sp++] = locals;
      }
      default -> sp = displays(frame, v, sp, op, arg);
    }
    return sp;
  }

  private static int displays(PyFrame frame, PyObject[] v, int sp, int op, int arg) {
    switch (op) {
      case Op.BUILD_MAP -> {
        boolean sized =
            ExecutionRules.of(ThreadState.current().interpreter().version()).sizedDictionaries();
        v[sp++] = sized ? PyDict.presized(arg) : new PyDict();
      }
      case Op.STORE_MAP -> {
        sp -= 2;
        ItemOps.setItem(v[sp - 1], v[sp + 1], v[sp]);
      }
      case Op.MAP_ADD -> {
        sp -= 2;
        BuildOps.put(v[sp - arg], v[sp + 1], v[sp]);
      }
      case Op.SET_ADD -> {
        sp--;
        BuildOps.add(v[sp - arg], v[sp]);
      }
      case Op.BUILD_SET -> {
        sp -= arg;
        v[sp] = BuildOps.set(v, sp, arg);
        sp++;
      }
      case Op.BUILD_SLICE -> {
        PyObject step = arg == 3 ? v[--sp] : PyNone.NONE;
        sp--;
        v[sp - 1] = new PySlice(v[sp - 1], v[sp], step);
      }
      case Op.BUILD_CLASS -> {
        sp -= 2;
        v[sp - 1] = BuildOps.buildClass(frame, v[sp - 1], v[sp], v[sp + 1]);
      }
      case Op.ROT_FOUR -> {
        PyObject top = v[sp - 1];
        System.arraycopy(v, sp - 4, v, sp - 3, 3);
        v[sp - 4] = top;
      }
      default -> sp = statements(frame, v, sp, op, arg);
    }
    return sp;
  }

  private static int statements(PyFrame frame, PyObject[] v, int sp, int op, int arg) {
    switch (op) {
      case Op.PRINT_ITEM -> PrintOps.printItem(v[--sp]);
      case Op.PRINT_NEWLINE -> PrintOps.printNewline();
      case Op.PRINT_ITEM_TO -> {
        sp -= 2;
        PrintOps.printItemTo(v[sp], v[sp + 1]);
      }
      case Op.PRINT_NEWLINE_TO -> PrintOps.printNewlineTo(v[--sp]);
      case Op.PRINT_EXPR -> PrintOps.printExpression(v[--sp]);
      case Op.EXEC_STMT -> {
        sp -= 3;
        ExecOps.exec(frame, v[sp], v[sp + 1], v[sp + 2]);
      }
      default -> throw unknown(frame, arg);
    }
    return sp;
  }

  private static PyException unknown(PyFrame frame, int opcode) {
    if (opcode < 0) {
      return PyErrors.systemError("no more opcodes");
    }
    int offset = ThreadState.current().interpreter().engine().offset(frame);
    int line = frame.code().lineOf(offset);
    PrintOps.notice("XXX lineno: " + line + ", opcode: " + opcode + "\n");
    return PyErrors.systemError("unknown opcode");
  }

  private static int slice(PyObject[] v, int sp, int op) {
    PyObject stop = op == Op.SLICE_2 || op == Op.SLICE_3 ? v[--sp] : null;
    PyObject start = op == Op.SLICE_1 || op == Op.SLICE_3 ? v[--sp] : null;
    v[sp - 1] = ItemOps.getSlice(v[sp - 1], start, stop);
    return sp;
  }

  private static int storeSlice(PyObject[] v, int sp, int op) {
    PyObject stop = op == Op.STORE_SLICE_2 || op == Op.STORE_SLICE_3 ? v[--sp] : null;
    PyObject start = op == Op.STORE_SLICE_1 || op == Op.STORE_SLICE_3 ? v[--sp] : null;
    sp -= 2;
    ItemOps.storeSlice(v[sp], v[sp + 1], start, stop);
    return sp;
  }

  private static int deleteSlice(PyObject[] v, int sp, int op) {
    PyObject stop = op == Op.DELETE_SLICE_2 || op == Op.DELETE_SLICE_3 ? v[--sp] : null;
    PyObject start = op == Op.DELETE_SLICE_1 || op == Op.DELETE_SLICE_3 ? v[--sp] : null;
    ItemOps.deleteSlice(v[--sp], start, stop);
    return sp;
  }

  private static int callNamed(PyObject[] v, int sp, int arg) {
    int from = sp - 1 - (arg & 0xff) - 2 * ((arg >> 8) & 0xff);
    v[from] = CallOps.callNamed(v, from, arg);
    return from + 1;
  }

  private static int steppedCall(PyFrame frame, PyObject[] v, int sp, int arg) {
    int from = sp - 1 - (arg & 0xff) - 2 * ((arg >> 8) & 0xff);
    v[from] = ProfiledCall.of(frame, v[from]);
    return callNamed(v, sp, arg);
  }

  private static int callWith(PyFrame frame, PyObject[] v, int sp, int op, int arg) {
    PyObject mapping = op == Op.CALL_FUNCTION_VAR ? null : v[--sp];
    PyObject sequence = op == Op.CALL_FUNCTION_KW ? null : v[--sp];
    int from = sp - 1 - (arg & 0xff) - 2 * ((arg >> 8) & 0xff);
    if (frame.steps() != null) {
      v[from] = ProfiledCall.of(frame, v[from]);
    }
    v[from] = CallOps.callWith(v, from, arg, sequence, mapping);
    return from + 1;
  }

  private static int makeFunction(PyFrame frame, PyObject[] v, int sp, int arg) {
    int from = sp - 1 - arg;
    v[from] = BuildOps.function(frame, Arrays.copyOfRange(v, from, sp - 1), v[sp - 1]);
    return from + 1;
  }

  private static int makeClosure(PyFrame frame, PyObject[] v, int sp, int arg) {
    int from = sp - 2 - arg;
    PyObject[] defaults = Arrays.copyOfRange(v, from, from + arg);
    v[from] = BuildOps.closure(frame, defaults, v[sp - 2], v[sp - 1]);
    return from + 1;
  }
}
