package krait.vm.exec;

import krait.opcode.Opcode;

/**
 * The numbers by which the interpreter knows instructions: dense, the same in all versions, the
 * frequent ones first. Behind those of {@link Opcode} come instructions that stand for a series.
 */
final class Op {

  static final int LOAD_FAST = 0;
  static final int STORE_FAST = 1;
  static final int LOAD_CONST = 2;
  static final int LOAD_GLOBAL = 3;
  static final int LOAD_ATTR = 4;
  static final int STORE_ATTR = 5;
  static final int POP_TOP = 6;
  static final int DUP_TOP = 7;
  static final int ROT_TWO = 8;
  static final int ROT_THREE = 9;
  static final int BINARY_ADD = 10;
  static final int BINARY_SUBTRACT = 11;
  static final int BINARY_MULTIPLY = 12;
  static final int BINARY_DIVIDE = 13;
  static final int BINARY_FLOOR_DIVIDE = 14;
  static final int BINARY_MODULO = 15;
  static final int BINARY_AND = 16;
  static final int BINARY_OR = 17;
  static final int BINARY_XOR = 18;
  static final int BINARY_LSHIFT = 19;
  static final int BINARY_RSHIFT = 20;
  static final int BINARY_SUBSCR = 21;
  static final int INPLACE_ADD = 22;
  static final int INPLACE_SUBTRACT = 23;
  static final int INPLACE_MULTIPLY = 24;
  static final int COMPARE_OP = 25;
  static final int STORE_SUBSCR = 26;
  static final int UNARY_NOT = 27;
  static final int UNARY_NEGATIVE = 28;
  static final int JUMP_FORWARD = 29;
  static final int JUMP_ABSOLUTE = 30;
  static final int JUMP_IF_FALSE = 31;
  static final int JUMP_IF_TRUE = 32;
  static final int POP_JUMP_IF_FALSE = 33;
  static final int POP_JUMP_IF_TRUE = 34;
  static final int JUMP_IF_FALSE_OR_POP = 35;
  static final int JUMP_IF_TRUE_OR_POP = 36;
  static final int FOR_ITER = 37;
  static final int GET_ITER = 38;
  static final int CALL_FUNCTION = 39;
  static final int RETURN_VALUE = 40;
  static final int SETUP_LOOP = 41;
  static final int SETUP_EXCEPT = 42;
  static final int SETUP_FINALLY = 43;
  static final int POP_BLOCK = 44;
  static final int BREAK_LOOP = 45;
  static final int CONTINUE_LOOP = 46;
  static final int END_FINALLY = 47;
  static final int YIELD_VALUE = 48;
  static final int RAISE_VARARGS = 49;
  static final int LOAD_NAME = 50;
  static final int STORE_NAME = 51;
  static final int LOAD_DEREF = 52;
  static final int STORE_DEREF = 53;
  static final int BUILD_TUPLE = 54;
  static final int BUILD_LIST = 55;
  static final int LIST_APPEND = 56;
  static final int UNPACK_SEQUENCE = 57;
  static final int SETUP_WITH = 58;
  static final int WITH_CLEANUP = 59;
  static final int DUP_TOPX = 60;
  static final int STORE_GLOBAL = 61;
  static final int LOAD_CLOSURE = 62;
  static final int NOP = 63;

  /** Up to 2.6: appends to the list below the value, and takes the list off. */
  static final int LIST_APPEND_BELOW = 64;

  /** Two LOAD_FAST. */
  static final int LOAD_FAST_LOAD_FAST = 65;

  /** LOAD_FAST, LOAD_CONST. */
  static final int LOAD_FAST_LOAD_CONST = 66;

  /** STORE_FAST, LOAD_FAST. */
  static final int STORE_FAST_LOAD_FAST = 67;

  /** COMPARE_OP and a jump if it is false; neither way keeps the result. */
  static final int COMPARE_JUMP = 68;

  /** LOAD_FAST, LOAD_ATTR. */
  static final int LOAD_FAST_LOAD_ATTR = 69;

  /** JUMP_IF_FALSE where both ways start with POP_TOP. */
  static final int TEST_JUMP_FALSE = 70;

  /** JUMP_IF_TRUE where both ways start with POP_TOP. */
  static final int TEST_JUMP_TRUE = 71;

  /** From here on {@link RareInstructions} executes them. */
  static final int FIRST_RARE = 72;

  static final int STOP_CODE = 72;
  static final int ROT_FOUR = 73;
  static final int UNARY_CONVERT = 74;
  static final int BINARY_TRUE_DIVIDE = 75;
  static final int INPLACE_FLOOR_DIVIDE = 76;
  static final int INPLACE_TRUE_DIVIDE = 77;
  static final int SLICE_0 = 78;
  static final int SLICE_1 = 79;
  static final int SLICE_2 = 80;
  static final int SLICE_3 = 81;
  static final int STORE_SLICE_0 = 82;
  static final int STORE_SLICE_1 = 83;
  static final int STORE_SLICE_2 = 84;
  static final int STORE_SLICE_3 = 85;
  static final int DELETE_SLICE_0 = 86;
  static final int DELETE_SLICE_1 = 87;
  static final int DELETE_SLICE_2 = 88;
  static final int DELETE_SLICE_3 = 89;
  static final int STORE_MAP = 90;
  static final int INPLACE_DIVIDE = 91;
  static final int INPLACE_MODULO = 92;
  static final int DELETE_SUBSCR = 93;
  static final int INPLACE_POWER = 94;
  static final int PRINT_EXPR = 95;
  static final int PRINT_ITEM = 96;
  static final int PRINT_NEWLINE = 97;
  static final int PRINT_ITEM_TO = 98;
  static final int PRINT_NEWLINE_TO = 99;
  static final int INPLACE_LSHIFT = 100;
  static final int INPLACE_RSHIFT = 101;
  static final int INPLACE_AND = 102;
  static final int INPLACE_XOR = 103;
  static final int INPLACE_OR = 104;
  static final int LOAD_LOCALS = 105;
  static final int IMPORT_STAR = 106;
  static final int EXEC_STMT = 107;
  static final int BUILD_CLASS = 108;
  static final int DELETE_ATTR = 109;
  static final int BUILD_SET = 110;
  static final int BUILD_MAP = 111;
  static final int IMPORT_NAME = 112;
  static final int IMPORT_FROM = 113;
  static final int DELETE_FAST = 114;
  static final int MAKE_FUNCTION = 115;
  static final int BUILD_SLICE = 116;
  static final int MAKE_CLOSURE = 117;
  static final int CALL_FUNCTION_VAR = 118;
  static final int CALL_FUNCTION_KW = 119;
  static final int CALL_FUNCTION_VAR_KW = 120;
  static final int SET_ADD = 121;
  static final int MAP_ADD = 122;
  static final int UNARY_POSITIVE = 123;
  static final int UNARY_INVERT = 124;
  static final int BINARY_POWER = 125;
  static final int DELETE_NAME = 126;
  static final int DELETE_GLOBAL = 127;

  /** No instruction, or the end of the code. */
  static final int BAD = 128;

  /** Stands before each instruction where a frame runs step by step; see {@link Stepping}. */
  static final int STEP = 129;

  /** CALL_FUNCTION where a frame runs step by step: a profiler may want to know. */
  static final int STEPPED_CALL = 130;

  private Op() {}

  /** The number of an instruction. */
  static int of(Opcode opcode) {
    return switch (opcode) {
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
      case BINARY_ADD -> BINARY_ADD;
      case BINARY_SUBTRACT -> BINARY_SUBTRACT;
      case BINARY_MULTIPLY -> BINARY_MULTIPLY;
      case BINARY_DIVIDE -> BINARY_DIVIDE;
      case BINARY_FLOOR_DIVIDE -> BINARY_FLOOR_DIVIDE;
      case BINARY_MODULO -> BINARY_MODULO;
      case BINARY_AND -> BINARY_AND;
      case BINARY_OR -> BINARY_OR;
      case BINARY_XOR -> BINARY_XOR;
      case BINARY_LSHIFT -> BINARY_LSHIFT;
      case BINARY_RSHIFT -> BINARY_RSHIFT;
      case BINARY_SUBSCR -> BINARY_SUBSCR;
      case INPLACE_ADD -> INPLACE_ADD;
      case INPLACE_SUBTRACT -> INPLACE_SUBTRACT;
      case INPLACE_MULTIPLY -> INPLACE_MULTIPLY;
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
      case BINARY_TRUE_DIVIDE -> BINARY_TRUE_DIVIDE;
      case INPLACE_FLOOR_DIVIDE -> INPLACE_FLOOR_DIVIDE;
      case INPLACE_TRUE_DIVIDE -> INPLACE_TRUE_DIVIDE;
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
      case INPLACE_DIVIDE -> INPLACE_DIVIDE;
      case INPLACE_MODULO -> INPLACE_MODULO;
      case DELETE_SUBSCR -> DELETE_SUBSCR;
      case INPLACE_POWER -> INPLACE_POWER;
      case PRINT_EXPR -> PRINT_EXPR;
      case PRINT_ITEM -> PRINT_ITEM;
      case PRINT_NEWLINE -> PRINT_NEWLINE;
      case PRINT_ITEM_TO -> PRINT_ITEM_TO;
      case PRINT_NEWLINE_TO -> PRINT_NEWLINE_TO;
      case INPLACE_LSHIFT -> INPLACE_LSHIFT;
      case INPLACE_RSHIFT -> INPLACE_RSHIFT;
      case INPLACE_AND -> INPLACE_AND;
      case INPLACE_XOR -> INPLACE_XOR;
      case INPLACE_OR -> INPLACE_OR;
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
      case BINARY_POWER -> BINARY_POWER;
      case DELETE_NAME -> DELETE_NAME;
      case DELETE_GLOBAL -> DELETE_GLOBAL;
      case EXTENDED_ARG, SET_LINENO -> BAD;
    };
  }
}
