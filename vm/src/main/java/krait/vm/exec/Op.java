package krait.vm.exec;

import krait.opcode.Opcode;
import krait.vm.object.PyFrame;
import krait.vm.op.BinaryOps;

/**
 * The numbers by which the interpreter knows instructions: dense, the same in all versions, the
 * frequent ones first.
 *
 * <p>Behind those of {@link Opcode} come instructions that stand for a series. In their
 * descriptions L is LOAD_FAST or LOAD_CONST, and in their names R is an operand that they take from
 * where L would, S one that lies on the stack. {@link Fusion} makes them.
 */
final class Op {

  static final int LOAD_FAST = 0;
  static final int STORE_FAST = 1;

  /** The operand is a place in the frame, as for LOAD_FAST; {@link PyFrame} holds the constants. */
  static final int LOAD_CONST = 2;

  static final int LOAD_GLOBAL = 3;
  static final int LOAD_ATTR = 4;
  static final int STORE_ATTR = 5;
  static final int POP_TOP = 6;
  static final int DUP_TOP = 7;
  static final int ROT_TWO = 8;
  static final int ROT_THREE = 9;

  /** Every binary operator and subscription; the operand says which, see {@link BinaryOps}. */
  static final int BINARY = 10;

  static final int COMPARE_OP = 11;
  static final int STORE_SUBSCR = 12;
  static final int UNARY_NOT = 13;
  static final int UNARY_NEGATIVE = 14;
  static final int JUMP_FORWARD = 15;
  static final int JUMP_ABSOLUTE = 16;
  static final int JUMP_IF_FALSE = 17;
  static final int JUMP_IF_TRUE = 18;
  static final int POP_JUMP_IF_FALSE = 19;
  static final int POP_JUMP_IF_TRUE = 20;
  static final int JUMP_IF_FALSE_OR_POP = 21;
  static final int JUMP_IF_TRUE_OR_POP = 22;
  static final int FOR_ITER = 23;
  static final int GET_ITER = 24;
  static final int CALL_FUNCTION = 25;
  static final int RETURN_VALUE = 26;
  static final int SETUP_LOOP = 27;
  static final int SETUP_EXCEPT = 28;
  static final int SETUP_FINALLY = 29;
  static final int POP_BLOCK = 30;
  static final int BREAK_LOOP = 31;
  static final int CONTINUE_LOOP = 32;
  static final int END_FINALLY = 33;
  static final int YIELD_VALUE = 34;
  static final int RAISE_VARARGS = 35;
  static final int LOAD_DEREF = 36;
  static final int STORE_DEREF = 37;
  static final int BUILD_TUPLE = 38;
  static final int BUILD_LIST = 39;
  static final int LIST_APPEND = 40;
  static final int UNPACK_SEQUENCE = 41;
  static final int SETUP_WITH = 42;
  static final int WITH_CLEANUP = 43;
  static final int DUP_TOPX = 44;
  static final int LOAD_CLOSURE = 45;
  static final int NOP = 46;
  static final int LOAD_NAME = 47;
  static final int STORE_NAME = 48;
  static final int STORE_GLOBAL = 49;

  /** Up to 2.6: appends to the list below the value, and takes the list off. */
  static final int LIST_APPEND_BELOW = 50;

  /** CALL_FUNCTION with keyword arguments. */
  static final int CALL_NAMED = 51;

  /** LOAD_ATTR of what a CALL_METHOD calls; see {@link MethodCalls}. */
  static final int LOAD_METHOD = 52;

  /** CALL_FUNCTION of what a LOAD_METHOD loaded. */
  static final int CALL_METHOD = 53;

  /** L, LOAD_METHOD. */
  static final int LOAD_METHOD_R = 54;

  /** L, CALL_METHOD. */
  static final int CALL_METHOD_R = 55;

  /** L, L. */
  static final int LOAD_LOAD = 56;

  /** L, BINARY: the left operand lies on the stack. */
  static final int BINARY_SR = 57;

  /** L, L, BINARY. */
  static final int BINARY_RR = 58;

  /** COMPARE_OP and a jump on what it gives, which is not kept either way. */
  static final int COMPARE_JUMP = 59;

  /** L, COMPARE_JUMP. */
  static final int COMPARE_JUMP_SR = 60;

  /** L, L, COMPARE_JUMP. */
  static final int COMPARE_JUMP_RR = 61;

  /** A jump on what lies on the stack, which is not kept either way. */
  static final int TEST_JUMP = 62;

  /** L, TEST_JUMP. */
  static final int TEST_JUMP_R = 63;

  /** L, LOAD_ATTR. */
  static final int LOAD_ATTR_R = 64;

  /** L, STORE_ATTR: the value lies on the stack. */
  static final int STORE_ATTR_SR = 65;

  /** L, L, STORE_ATTR. */
  static final int STORE_ATTR_RR = 66;

  /** L, L, STORE_SUBSCR: the value lies on the stack. */
  static final int STORE_SUBSCR_RR = 67;

  /** L, RETURN_VALUE. */
  static final int RETURN_R = 68;

  /** L, CALL_FUNCTION. */
  static final int CALL_FUNCTION_R = 69;

  /** POP_TOP, JUMP_ABSOLUTE. */
  static final int POP_JUMP = 70;

  /** JUMP_ABSOLUTE to FOR_ITER. */
  static final int JUMP_ITER = 71;

  /** POP_TOP, JUMP_ABSOLUTE to FOR_ITER. */
  static final int POP_JUMP_ITER = 72;

  /** UNPACK_SEQUENCE and a STORE_FAST for each item. */
  static final int UNPACK_FAST = 73;

  /** From here on {@link RareInstructions} executes them. */
  static final int FIRST_RARE = 74;

  static final int STOP_CODE = 74;
  static final int ROT_FOUR = 75;
  static final int UNARY_CONVERT = 76;
  static final int SLICE_0 = 77;
  static final int SLICE_1 = 78;
  static final int SLICE_2 = 79;
  static final int SLICE_3 = 80;
  static final int STORE_SLICE_0 = 81;
  static final int STORE_SLICE_1 = 82;
  static final int STORE_SLICE_2 = 83;
  static final int STORE_SLICE_3 = 84;
  static final int DELETE_SLICE_0 = 85;
  static final int DELETE_SLICE_1 = 86;
  static final int DELETE_SLICE_2 = 87;
  static final int DELETE_SLICE_3 = 88;
  static final int STORE_MAP = 89;
  static final int DELETE_SUBSCR = 90;
  static final int PRINT_EXPR = 91;
  static final int PRINT_ITEM = 92;
  static final int PRINT_NEWLINE = 93;
  static final int PRINT_ITEM_TO = 94;
  static final int PRINT_NEWLINE_TO = 95;
  static final int LOAD_LOCALS = 96;
  static final int IMPORT_STAR = 97;
  static final int EXEC_STMT = 98;
  static final int BUILD_CLASS = 99;
  static final int DELETE_ATTR = 100;
  static final int BUILD_SET = 101;
  static final int BUILD_MAP = 102;
  static final int IMPORT_NAME = 103;
  static final int IMPORT_FROM = 104;
  static final int DELETE_FAST = 105;
  static final int MAKE_FUNCTION = 106;
  static final int BUILD_SLICE = 107;
  static final int MAKE_CLOSURE = 108;
  static final int CALL_FUNCTION_VAR = 109;
  static final int CALL_FUNCTION_KW = 110;
  static final int CALL_FUNCTION_VAR_KW = 111;
  static final int SET_ADD = 112;
  static final int MAP_ADD = 113;
  static final int UNARY_POSITIVE = 114;
  static final int UNARY_INVERT = 115;
  static final int DELETE_NAME = 116;
  static final int DELETE_GLOBAL = 117;

  /** No instruction, or the end of the code. */
  static final int BAD = 118;

  /** Stands before each instruction where a frame runs step by step; see {@link Stepping}. */
  static final int STEP = 119;

  /** CALL_FUNCTION where a frame runs step by step: a profiler may want to know. */
  static final int STEPPED_CALL = 120;

  private Op() {}

  /** The number of an instruction. */
  static int of(Opcode opcode) {
    return switch (opcode) {
      case BINARY_ADD,
          BINARY_SUBTRACT,
          BINARY_MULTIPLY,
          BINARY_DIVIDE,
          BINARY_FLOOR_DIVIDE,
          BINARY_MODULO,
          BINARY_AND,
          BINARY_OR,
          BINARY_XOR,
          BINARY_LSHIFT,
          BINARY_RSHIFT,
          BINARY_SUBSCR,
          INPLACE_ADD,
          INPLACE_SUBTRACT,
          INPLACE_MULTIPLY,
          BINARY_TRUE_DIVIDE,
          INPLACE_FLOOR_DIVIDE,
          INPLACE_TRUE_DIVIDE,
          INPLACE_DIVIDE,
          INPLACE_MODULO,
          INPLACE_POWER,
          INPLACE_LSHIFT,
          INPLACE_RSHIFT,
          INPLACE_AND,
          INPLACE_XOR,
          INPLACE_OR,
          BINARY_POWER ->
          BINARY;
      case LOAD_FAST -> LOAD_FAST;
      case STORE_FAST -> STORE_FAST;
      case LOAD_CONST -> LOAD_CONST;
      case LOAD_GLOBAL -> LOAD_GLOBAL;
      case LOAD_ATTR -> LOAD_ATTR;
      case STORE_ATTR -> STORE_ATTR;
      case POP_TOP -> POP_TOP;
      case DUP_TOP -> DUP_TOP;
      case ROT_TWO -> ROT_TWO;
      case ROT_THREE -> ROT_THREE;
      case COMPARE_OP -> COMPARE_OP;
      case STORE_SUBSCR -> STORE_SUBSCR;
      case UNARY_NOT -> UNARY_NOT;
      case UNARY_NEGATIVE -> UNARY_NEGATIVE;
      case JUMP_FORWARD -> JUMP_FORWARD;
      case JUMP_ABSOLUTE -> JUMP_ABSOLUTE;
      case JUMP_IF_FALSE -> JUMP_IF_FALSE;
      case JUMP_IF_TRUE -> JUMP_IF_TRUE;
      case POP_JUMP_IF_FALSE -> POP_JUMP_IF_FALSE;
      case POP_JUMP_IF_TRUE -> POP_JUMP_IF_TRUE;
      case JUMP_IF_FALSE_OR_POP -> JUMP_IF_FALSE_OR_POP;
      case JUMP_IF_TRUE_OR_POP -> JUMP_IF_TRUE_OR_POP;
      case FOR_ITER -> FOR_ITER;
      case GET_ITER -> GET_ITER;
      case CALL_FUNCTION -> CALL_FUNCTION;
      case RETURN_VALUE -> RETURN_VALUE;
      case SETUP_LOOP -> SETUP_LOOP;
      case SETUP_EXCEPT -> SETUP_EXCEPT;
      case SETUP_FINALLY -> SETUP_FINALLY;
      case POP_BLOCK -> POP_BLOCK;
      case BREAK_LOOP -> BREAK_LOOP;
      case CONTINUE_LOOP -> CONTINUE_LOOP;
      case END_FINALLY -> END_FINALLY;
      case YIELD_VALUE -> YIELD_VALUE;
      case RAISE_VARARGS -> RAISE_VARARGS;
      case LOAD_NAME -> LOAD_NAME;
      case STORE_NAME -> STORE_NAME;
      case LOAD_DEREF -> LOAD_DEREF;
      case STORE_DEREF -> STORE_DEREF;
      case BUILD_TUPLE -> BUILD_TUPLE;
      case BUILD_LIST -> BUILD_LIST;
      case LIST_APPEND -> LIST_APPEND;
      case UNPACK_SEQUENCE -> UNPACK_SEQUENCE;
      case SETUP_WITH -> SETUP_WITH;
      case WITH_CLEANUP -> WITH_CLEANUP;
      case DUP_TOPX -> DUP_TOPX;
      case STORE_GLOBAL -> STORE_GLOBAL;
      case LOAD_CLOSURE -> LOAD_CLOSURE;
      case NOP -> NOP;
      case STOP_CODE -> STOP_CODE;
      case ROT_FOUR -> ROT_FOUR;
      case UNARY_CONVERT -> UNARY_CONVERT;
      case SLICE_0 -> SLICE_0;
      case SLICE_1 -> SLICE_1;
      case SLICE_2 -> SLICE_2;
      case SLICE_3 -> SLICE_3;
      case STORE_SLICE_0 -> STORE_SLICE_0;
      case STORE_SLICE_1 -> STORE_SLICE_1;
      case STORE_SLICE_2 -> STORE_SLICE_2;
      case STORE_SLICE_3 -> STORE_SLICE_3;
      case DELETE_SLICE_0 -> DELETE_SLICE_0;
      case DELETE_SLICE_1 -> DELETE_SLICE_1;
      case DELETE_SLICE_2 -> DELETE_SLICE_2;
      case DELETE_SLICE_3 -> DELETE_SLICE_3;
      case STORE_MAP -> STORE_MAP;
      case DELETE_SUBSCR -> DELETE_SUBSCR;
      case PRINT_EXPR -> PRINT_EXPR;
      case PRINT_ITEM -> PRINT_ITEM;
      case PRINT_NEWLINE -> PRINT_NEWLINE;
      case PRINT_ITEM_TO -> PRINT_ITEM_TO;
      case PRINT_NEWLINE_TO -> PRINT_NEWLINE_TO;
      case LOAD_LOCALS -> LOAD_LOCALS;
      case IMPORT_STAR -> IMPORT_STAR;
      case EXEC_STMT -> EXEC_STMT;
      case BUILD_CLASS -> BUILD_CLASS;
      case DELETE_ATTR -> DELETE_ATTR;
      case BUILD_SET -> BUILD_SET;
      case BUILD_MAP -> BUILD_MAP;
      case IMPORT_NAME -> IMPORT_NAME;
      case IMPORT_FROM -> IMPORT_FROM;
      case DELETE_FAST -> DELETE_FAST;
      case MAKE_FUNCTION -> MAKE_FUNCTION;
      case BUILD_SLICE -> BUILD_SLICE;
      case MAKE_CLOSURE -> MAKE_CLOSURE;
      case CALL_FUNCTION_VAR -> CALL_FUNCTION_VAR;
      case CALL_FUNCTION_KW -> CALL_FUNCTION_KW;
      case CALL_FUNCTION_VAR_KW -> CALL_FUNCTION_VAR_KW;
      case SET_ADD -> SET_ADD;
      case MAP_ADD -> MAP_ADD;
      case UNARY_POSITIVE -> UNARY_POSITIVE;
      case UNARY_INVERT -> UNARY_INVERT;
      case DELETE_NAME -> DELETE_NAME;
      case DELETE_GLOBAL -> DELETE_GLOBAL;
      case EXTENDED_ARG, SET_LINENO -> BAD;
    };
  }
}
