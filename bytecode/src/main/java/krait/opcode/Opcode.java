package krait.opcode;

import static krait.opcode.Example.none;
import static krait.opcode.Example.prompt;
import static krait.opcode.Example.repeating;
import static krait.opcode.Example.source;
import static krait.version.PyVersion.V1_0;
import static krait.version.PyVersion.V2_2;
import static krait.version.PyVersion.V2_5;
import static krait.version.PyVersion.V2_6;
import static krait.version.PyVersion.V2_7;

import java.util.List;
import java.util.Optional;
import krait.version.PyVersion;

/**
 * The instruction set: every instruction of Python 2.5, 2.6 and 2.7, declared once.
 *
 * <p>A constant holds what the instruction does, a source that compiles to it, where control goes
 * next, and one {@link Encoding} for each range of versions in which its number, operand or stack
 * picture is the same. All tables, listings, assembler mnemonics, graph edges, stack depths, the
 * manual and its tests are derived from these declarations.
 */
// The checker knows no immutable lists and records; an Encoding only caches what it parses.
@SuppressWarnings("ImmutableEnumChecker")
public enum Opcode {
  STOP_CODE(
      "No instruction: CPython's compiler once marked the end of code with it. The interpreter "
          + "does not know it and raises SystemError.",
      none("never emitted"),
      Flow.STOP,
      op(0, "--")),

  POP_TOP("Drops the top item.", source("a"), op(1, "value --")),

  ROT_TWO(
      "Swaps the two top items.",
      source("a = 1; b = 2", "a, b = b, a"),
      op(2, "second top -- top second")),

  ROT_THREE(
      "Moves the top item below the two under it.",
      source("a = 1", "a, a, a = a, a, a"),
      op(3, "third second top -- top third second")),

  DUP_TOP("Pushes the top item once more.", source("a = b = 1"), op(4, "value -- value value")),

  ROT_FOUR(
      "Moves the top item below the three under it.",
      source("x = range(6)", "x[2:4] += 'abc'"),
      op(5, "fourth third second top -- top fourth third second")),

  NOP(
      "Does nothing. The optimizer writes it over code that it removes, and takes all of them out "
          + "again in the same pass. The documentation of dis calls it NOOP.",
      none("never left in finished code"),
      op(9, "--")),

  UNARY_POSITIVE("Applies unary plus.", source("a = 1", "a = +a"), op(10, "value -- result")),
  UNARY_NEGATIVE("Negates.", source("a = 1", "a = -a"), op(11, "value -- result")),
  UNARY_NOT(
      "Replaces the top item by True if it is false, by False if it is true.",
      source("a = 1", "a = not a"),
      op(12, "value -- result")),
  UNARY_CONVERT(
      "Replaces the top item by its repr, as backquotes do.",
      source("a = 1", "a = `a`"),
      op(13, "value -- text")),
  UNARY_INVERT("Inverts the bits.", source("a = 1", "a = ~a"), op(15, "value -- result")),

  LIST_APPEND(
      "Appends a value to the list that a comprehension builds. Up to 2.6 the list lies right "
          + "below the value and is taken off too; in 2.7 it stays, as many items below as the "
          + "operand says.",
      source("a = [i * i for i in (1, 2)]"),
      op(18, "list value --").in(V2_5, V2_6),
      op(94, Operand.DEPTH, "value --").in(V2_7, V2_7)),

  BINARY_POWER("Raises to a power.", source("a = 2", "a = a ** 2"), binary(19)),
  BINARY_MULTIPLY("Multiplies.", source("a = 2", "a = a * 2"), binary(20)),
  BINARY_DIVIDE(
      "Divides, ints with an int as result; where the division future is not in effect.",
      source("a = 2", "a = a / 2"),
      binary(21)),
  BINARY_MODULO(
      "Takes the remainder, or formats a string.", source("a = 2", "a = a % 2"), binary(22)),
  BINARY_ADD("Adds, or joins sequences.", source("a = 2", "a = a + 2"), binary(23)),
  BINARY_SUBTRACT("Subtracts.", source("a = 2", "a = a - 2"), binary(24)),
  BINARY_SUBSCR(
      "Fetches an item by index or key.",
      source("a = [1]", "a[0]"),
      op(25, "container key -- item")),
  BINARY_FLOOR_DIVIDE("Divides and rounds down.", source("a = 2", "a = a // 2"), binary(26)),
  BINARY_TRUE_DIVIDE(
      "Divides without rounding; where the division future is in effect.",
      source("from __future__ import division", "a = 2", "a = a / 2"),
      binary(27)),
  INPLACE_FLOOR_DIVIDE(
      "Divides and rounds down, in place where the left operand can.",
      source("a = 1", "a //= 1"),
      binary(28)),
  INPLACE_TRUE_DIVIDE(
      "Divides without rounding, in place where the left operand can; where the division future "
          + "is in effect.",
      source("from __future__ import division", "a = 1", "a /= 2"),
      binary(29)),

  SLICE_0(
      "SLICE+0",
      "Copies a whole sequence.",
      source("a = [1, 2, 3]", "a = a[:]"),
      op(30, "object -- slice").compilerAssumes("object -- object slice").in(V2_5, V2_6),
      op(30, "object -- slice").in(V2_7, V2_7)),
  SLICE_1(
      "SLICE+1",
      "Slices from a start to the end.",
      source("a = [1, 2, 3]", "a = a[1:]"),
      op(31, "object start -- slice").compilerAssumes("start -- slice").in(V2_5, V2_6),
      op(31, "object start -- slice").in(V2_7, V2_7)),
  SLICE_2(
      "SLICE+2",
      "Slices from the beginning to a stop.",
      source("a = [1, 2, 3]", "a = a[:2]"),
      op(32, "object stop -- slice").compilerAssumes("stop -- slice").in(V2_5, V2_6),
      op(32, "object stop -- slice").in(V2_7, V2_7)),
  SLICE_3(
      "SLICE+3",
      "Slices from a start to a stop.",
      source("a = [1, 2, 3]", "a = a[1:2]"),
      op(33, "object start stop -- slice").compilerAssumes("start stop -- slice").in(V2_5, V2_6),
      op(33, "object start stop -- slice").in(V2_7, V2_7)),

  STORE_SLICE_0(
      "STORE_SLICE+0",
      "Replaces the whole content of a sequence.",
      source("a = [1, 2, 3]", "a[:] = [1, 2, 3]"),
      op(40, "value object --")),
  STORE_SLICE_1(
      "STORE_SLICE+1",
      "Replaces what a sequence holds from a start on.",
      source("a = [1, 2, 3]", "a[1:] = [2, 3]"),
      op(41, "value object start --")),
  STORE_SLICE_2(
      "STORE_SLICE+2",
      "Replaces what a sequence holds before a stop.",
      source("a = [1, 2, 3]", "a[:2] = [1, 2]"),
      op(42, "value object stop --")),
  STORE_SLICE_3(
      "STORE_SLICE+3",
      "Replaces what a sequence holds between a start and a stop.",
      source("a = [1, 2, 3]", "a[1:2] = [2]"),
      op(43, "value object start stop --")),

  DELETE_SLICE_0(
      "DELETE_SLICE+0",
      "Empties a sequence.",
      source("a = [1, 2, 3]", "del a[:]"),
      op(50, "object --")),
  DELETE_SLICE_1(
      "DELETE_SLICE+1",
      "Deletes what a sequence holds from a start on.",
      source("a = [1, 2, 3]", "del a[1:]"),
      op(51, "object start --")),
  DELETE_SLICE_2(
      "DELETE_SLICE+2",
      "Deletes what a sequence holds before a stop.",
      source("a = [1, 2, 3]", "del a[:2]"),
      op(52, "object stop --")),
  DELETE_SLICE_3(
      "DELETE_SLICE+3",
      "Deletes what a sequence holds between a start and a stop.",
      source("a = [1, 2, 3]", "del a[1:2]"),
      op(53, "object start stop --")),

  STORE_MAP(
      "Puts a key and its value into a dictionary under construction, which stays.",
      source("a = {'a': 1}"),
      op(54, "dict value key -- dict").in(V2_6, V2_7)),

  INPLACE_ADD("Adds, in place where the left operand can.", source("a = 1", "a += 1"), binary(55)),
  INPLACE_SUBTRACT(
      "Subtracts, in place where the left operand can.", source("a = 1", "a -= 1"), binary(56)),
  INPLACE_MULTIPLY(
      "Multiplies, in place where the left operand can.", source("a = 1", "a *= 1"), binary(57)),
  INPLACE_DIVIDE(
      "Divides, in place where the left operand can; where the division future is not in effect.",
      source("a = 1", "a /= 1"),
      binary(58)),
  INPLACE_MODULO(
      "Takes the remainder, in place where the left operand can.",
      source("a = 1", "a %= 1"),
      binary(59)),

  STORE_SUBSCR(
      "Stores an item under an index or key.",
      source("a = [0]", "a[0] = 1"),
      op(60, "value container key --")),
  DELETE_SUBSCR(
      "Deletes an item by index or key.",
      source("a = [1]", "del a[0]"),
      op(61, "container key --")),

  BINARY_LSHIFT("Shifts left.", source("a = 1", "a = a << 1"), binary(62)),
  BINARY_RSHIFT("Shifts right.", source("a = 1", "a = a >> 1"), binary(63)),
  BINARY_AND("Takes the bits set in both.", source("a = 1", "a = a & 1"), binary(64)),
  BINARY_XOR("Takes the bits set in just one.", source("a = 1", "a = a ^ 1"), binary(65)),
  BINARY_OR("Takes the bits set in either.", source("a = 1", "a = a | 1"), binary(66)),
  INPLACE_POWER(
      "Raises to a power, in place where the left operand can.",
      source("a = 1", "a **= 1"),
      binary(67)),

  GET_ITER(
      "Replaces an object by an iterator over it.",
      source("for a in (1, 2):", "    pass"),
      op(68, "iterable -- iterator")),

  PRINT_EXPR(
      "Hands the value of an expression statement to sys.displayhook. At the prompt only: "
          + "elsewhere such a value is dropped by POP_TOP.",
      prompt("a", "in interactive mode only"),
      op(70, "value --")),
  PRINT_ITEM(
      "Prints one item of a print statement to sys.stdout, after a blank where one is due.",
      source("print 'hello world'"),
      op(71, "value --")),
  PRINT_NEWLINE(
      "Ends the line on sys.stdout: the last step of a print statement without a final comma.",
      source("print"),
      op(72, "--")),
  PRINT_ITEM_TO(
      "Prints one item to a file object, or to sys.stdout if that is None.",
      source("import sys", "print >>sys.stdout, 'hello world',"),
      op(73, "value file --")),
  PRINT_NEWLINE_TO(
      "Ends the line on a file object, or on sys.stdout if that is None.",
      source("import sys", "print >>sys.stdout"),
      op(74, "file --")),

  INPLACE_LSHIFT(
      "Shifts left, in place where the left operand can.", source("a = 1", "a <<= 1"), binary(75)),
  INPLACE_RSHIFT(
      "Shifts right, in place where the left operand can.", source("a = 1", "a >>= 1"), binary(76)),
  INPLACE_AND(
      "Takes the bits set in both, in place where the left operand can.",
      source("a = 1", "a &= 1"),
      binary(77)),
  INPLACE_XOR(
      "Takes the bits set in just one, in place where the left operand can.",
      source("a = 1", "a ^= 1"),
      binary(78)),
  INPLACE_OR(
      "Takes the bits set in either, in place where the left operand can.",
      source("a = 1", "a |= 1"),
      binary(79)),

  BREAK_LOOP(
      "Leaves the innermost loop: unwinds the block stack to its block, runs the finally blocks "
          + "on the way, and goes on behind the loop.",
      source("for a in (1, 2):", "    break"),
      Flow.BREAK,
      op(80, "--")),

  WITH_CLEANUP(
      "Calls __exit__ at the end of a with block. One to three items say why the block ended: "
          + "None, a code with or without a return value, or exception type, value and traceback. "
          + "If there was an exception and the call returns something true, the three are "
          + "replaced by None, so that END_FINALLY does not raise it again. __exit__ lies on top "
          + "of these items in 2.5 and below them from 2.6 on; it is taken off in either case. "
          + "The picture shows the case of one item.",
      source("from __future__ import with_statement", "with a as b:", "    pass"),
      op(81, "why exit -- why").compilerAssumes("why --").in(V2_5, V2_5),
      op(81, "exit why -- why").compilerAssumes("why --").in(V2_6, V2_7)),

  LOAD_LOCALS(
      "Pushes the dictionary of local names: a class body returns it to BUILD_CLASS.",
      source("class A:", "    pass"),
      op(82, "-- locals")),
  RETURN_VALUE(
      "Ends the frame with a result, after the finally blocks that enclose it.",
      source("pass"),
      Flow.RETURN,
      op(83, "value --")),
  IMPORT_STAR(
      "Copies the public names of a module into the local names: those in its __all__, or all "
          + "that do not start with an underscore.",
      source("from sys import *"),
      op(84, "module --")),
  EXEC_STMT(
      "Executes a text, file or code object with given globals and locals. The compiler pushes "
          + "None for what is not given, and the globals again where only they are.",
      source("exec 'a = 1'"),
      op(85, "code globals locals --")),
  YIELD_VALUE(
      "Suspends a generator and hands a value out. On resumption the value sent in lies on the "
          + "stack.",
      source("def f():", "    yield 1"),
      op(86, "value -- sent")),
  POP_BLOCK(
      "Takes the innermost block off the block stack at the end of a loop, try or with body.",
      source("while a:", "    pass"),
      Flow.POP_BLOCK,
      op(87, "--")),
  END_FINALLY(
      "Ends a finally block or an unmatched series of except clauses: goes on if the item on top "
          + "is None, and otherwise resumes the return, continue or exception that entered the "
          + "block. The picture shows the first case.",
      source("try:", "    a = 1", "except ValueError:", "    a = 2"),
      Flow.RESUME,
      op(88, "none --").in(V2_5, V2_6),
      op(88, "none --").compilerAssumes("traceback value type --").in(V2_7, V2_7)),
  BUILD_CLASS(
      "Makes a class of its name, the tuple of its bases and the dictionary of its body.",
      source("class A:", "    pass"),
      op(89, "name bases methods -- class")),

  STORE_NAME("Binds a local name.", source("a = 1"), op(90, Operand.NAME, "value --")),
  DELETE_NAME("Unbinds a local name.", source("a = 1", "del a"), op(91, Operand.NAME, "--")),
  UNPACK_SEQUENCE(
      "Takes an iterable of just so many items apart; its first item comes to lie on top.",
      source("a, b = 'ab'"),
      op(92, Operand.COUNT, "sequence -- values[n]")),
  FOR_ITER(
      "Calls next() on the iterator on top and pushes the result. When there is none left, takes "
          + "the iterator off and jumps.",
      source("for i in (1, 2):", "    pass"),
      Flow.BRANCH,
      op(93, Operand.JUMP_RELATIVE, "iterator -- iterator value").onJump("iterator --")),
  STORE_ATTR(
      "Sets an attribute.",
      source("import sys", "sys.stderr = sys.stdout"),
      op(95, Operand.NAME, "value object --")),
  DELETE_ATTR(
      "Deletes an attribute.",
      source("import sys", "del sys.stderr"),
      op(96, Operand.NAME, "object --")),
  STORE_GLOBAL(
      "Binds a global name.", source("global a", "a = 1"), op(97, Operand.NAME, "value --")),
  DELETE_GLOBAL("Unbinds a global name.", source("global a", "del a"), op(98, Operand.NAME, "--")),
  DUP_TOPX(
      "Pushes the top items, as many as the operand says, once more in the same order. The "
          + "interpreter knows 2 and 3 only.",
      source("a = 0", "b = [0]", "b[a] += 1"),
      op(99, Operand.COUNT, "values[n] -- values[n] values[n]").compilerAssumes("-- values[n]")),
  LOAD_CONST("Pushes a constant.", source("a = 1"), op(100, Operand.CONST, "-- constant")),
  LOAD_NAME(
      "Pushes the value of a name, looked up in the locals, the globals and the builtins.",
      source("a = 1", "a = a"),
      op(101, Operand.NAME, "-- value")),
  BUILD_TUPLE(
      "Makes a tuple of the top items, as many as the operand says.",
      source("a = 1", "a = (a, a)"),
      op(102, Operand.COUNT, "items[n] -- tuple")),
  BUILD_LIST(
      "Makes a list of the top items, as many as the operand says.",
      source("[1, 2, 3]"),
      op(103, Operand.COUNT, "items[n] -- list")),
  BUILD_SET(
      "Makes a set of the top items, as many as the operand says.",
      source("{1, 2, 3}"),
      op(104, Operand.COUNT, "items[n] -- set").in(V2_7, V2_7)),
  BUILD_MAP(
      "Makes an empty dictionary. In 2.5 the operand is ignored, and zero; later it says for how "
          + "many entries to make room.",
      source("{'a': 1, 'b': 2}"),
      op(104, Operand.UNUSED, "-- dict").in(V2_5, V2_6),
      op(105, Operand.UNUSED, "-- dict").in(V2_7, V2_7)),
  LOAD_ATTR(
      "Replaces an object by its attribute.",
      source("[].sort()"),
      op(105, Operand.NAME, "object -- value").in(V2_5, V2_6),
      op(106, Operand.NAME, "object -- value").in(V2_7, V2_7)),
  COMPARE_OP(
      "Compares, tests for membership or identity, or matches an exception with a class; cmp_op "
          + "names the comparison.",
      source("a = 1 == 2"),
      op(106, Operand.COMPARE, "left right -- result").in(V2_5, V2_6),
      op(107, Operand.COMPARE, "left right -- result").in(V2_7, V2_7)),
  IMPORT_NAME(
      "Calls __import__ for a name, with the level and the list of names wanted from it. Binding "
          + "the result is left to the next instructions.",
      source("import sys"),
      op(107, Operand.NAME, "level fromlist -- module")
          .compilerAssumes("fromlist -- module")
          .in(V2_5, V2_6),
      op(108, Operand.NAME, "level fromlist -- module").in(V2_7, V2_7)),
  IMPORT_FROM(
      "Pushes an attribute of the module on top, which stays.",
      source("from dis import opmap"),
      op(108, Operand.NAME, "module -- module attribute").in(V2_5, V2_6),
      op(109, Operand.NAME, "module -- module attribute").in(V2_7, V2_7)),

  JUMP_FORWARD(
      "Jumps forward.",
      source("if a:", "    pass", "else:", "    pass"),
      Flow.JUMP,
      op(110, Operand.JUMP_RELATIVE, "--")),
  JUMP_IF_FALSE(
      "Jumps forward if the top item is false. The item stays either way.",
      source("if a == 2:", "    pass"),
      Flow.BRANCH,
      op(111, Operand.JUMP_RELATIVE, "value -- value").in(V2_5, V2_6)),
  JUMP_IF_TRUE(
      "Jumps forward if the top item is true. The item stays either way.",
      source("if not a == 2:", "    pass"),
      Flow.BRANCH,
      op(112, Operand.JUMP_RELATIVE, "value -- value").in(V2_5, V2_6)),
  JUMP_IF_FALSE_OR_POP(
      "Jumps if the top item is false, which then stays; otherwise drops it.",
      source("a = b and c"),
      Flow.BRANCH,
      op(111, Operand.JUMP_ABSOLUTE, "value --")
          .onJump("value -- value")
          .compilerAssumes("--")
          .in(V2_7, V2_7)),
  JUMP_IF_TRUE_OR_POP(
      "Jumps if the top item is true, which then stays; otherwise drops it.",
      source("a = b or c"),
      Flow.BRANCH,
      op(112, Operand.JUMP_ABSOLUTE, "value --")
          .onJump("value -- value")
          .compilerAssumes("--")
          .in(V2_7, V2_7)),
  JUMP_ABSOLUTE(
      "Jumps.",
      source("for i in (1, 2):", "    pass"),
      Flow.JUMP,
      op(113, Operand.JUMP_ABSOLUTE, "--")),
  POP_JUMP_IF_FALSE(
      "Drops the top item and jumps if it was false.",
      source("if a:", "    pass"),
      Flow.BRANCH,
      op(114, Operand.JUMP_ABSOLUTE, "value --").in(V2_7, V2_7)),
  POP_JUMP_IF_TRUE(
      "Drops the top item and jumps if it was true.",
      source("if not a:", "    pass"),
      Flow.BRANCH,
      op(115, Operand.JUMP_ABSOLUTE, "value --").in(V2_7, V2_7)),

  LOAD_GLOBAL(
      "Pushes the value of a name, looked up in the globals and the builtins.",
      source("global a", "a = 1", "a = a"),
      op(116, Operand.NAME, "-- value")),
  CONTINUE_LOOP(
      "Continues the innermost loop from within a try block: runs the finally blocks on the way, "
          + "then goes on at the target, the head of the loop.",
      source("for x in (1, 2):", "    try:", "        continue", "    except:", "        pass"),
      Flow.CONTINUE,
      op(119, Operand.JUMP_ABSOLUTE, "--")),
  SETUP_LOOP(
      "Pushes a block for a loop; BREAK_LOOP goes to its end.",
      source("while a:", "    pass"),
      Flow.SETUP,
      op(120, Operand.JUMP_RELATIVE, "--")),
  SETUP_EXCEPT(
      "Pushes a block for the body of try with except clauses. An exception goes to its end, with "
          + "traceback, value and type on the stack.",
      source("try:", "    a = 1", "except ValueError:", "    a = 2"),
      Flow.SETUP,
      op(121, Operand.JUMP_RELATIVE, "--")
          .onHandler("-- traceback value type")
          .compilerAssumes("-- traceback value type")
          .in(V2_5, V2_6),
      op(121, Operand.JUMP_RELATIVE, "--").onHandler("-- traceback value type").in(V2_7, V2_7)),
  SETUP_FINALLY(
      "Pushes a block for the body of try with a finally clause. However the body ends, its end "
          + "is executed, with one to three items on the stack that say why: an exception leaves "
          + "traceback, value and type.",
      source("try:", "    a = 1", "finally:", "    a = 2"),
      Flow.SETUP,
      op(122, Operand.JUMP_RELATIVE, "--")
          .onHandler("-- traceback value type")
          .compilerAssumes("-- traceback value type")
          .in(V2_5, V2_6),
      op(122, Operand.JUMP_RELATIVE, "--").onHandler("-- traceback value type").in(V2_7, V2_7)),

  LOAD_FAST(
      "Pushes the value of a local variable.",
      source("def f(a):", "    return a"),
      op(124, Operand.LOCAL, "-- value")),
  STORE_FAST(
      "Binds a local variable.",
      source("def f():", "    a = 1"),
      op(125, Operand.LOCAL, "value --")),
  DELETE_FAST(
      "Unbinds a local variable.",
      source("def f():", "    a = 1", "    del a"),
      op(126, Operand.LOCAL, "--")),
  SET_LINENO(
      "Told the line number to tracing code. Obsolete: since 2.3 there is a line table instead.",
      none("gone from compilers and interpreters since 2.3"),
      op(127, Operand.LINE, "--").in(V1_0, V2_2)),
  RAISE_VARARGS(
      "Raises an exception from as many items as the operand says, 0 to 3: class or instance, "
          + "value and traceback, the last one on top. Without any, raises the current one again.",
      source("raise ValueError"),
      Flow.RAISE,
      op(130, Operand.COUNT, "values[n] --")),
  CALL_FUNCTION(
      "Calls. The low byte of the operand counts the positional arguments, the second byte the "
          + "keyword arguments, each of these a name and a value.",
      source("def f(): pass", "f()"),
      op(131, Operand.CALL, "callable args[lo] keywords[2hi] -- result")),
  MAKE_FUNCTION(
      "Makes a function of a code object and as many default values as the operand says.",
      source("def f(): pass"),
      op(132, Operand.COUNT, "defaults[n] code -- function")),
  BUILD_SLICE(
      "Makes a slice object of start and stop, and of a step if the operand is 3.",
      source("a = [1, 2, 3, 4]", "b = a[::-1]"),
      op(133, Operand.COUNT, "bounds[n|2] -- slice")),
  MAKE_CLOSURE(
      "Makes a function of a code object, the tuple of cells that its free variables share, and "
          + "as many default values as the operand says.",
      source("def f():", "    a = 1", "    def g():", "        return a + 1", "    return g()"),
      op(134, Operand.COUNT, "defaults[n] cells code -- function")
          .compilerAssumes("defaults[n] code -- function")
          .in(V2_5, V2_6),
      op(134, Operand.COUNT, "defaults[n] cells code -- function").in(V2_7, V2_7)),
  LOAD_CLOSURE(
      "Pushes the cell of a variable that an inner function shares.",
      source("def f():", "    a = 1", "    def g():", "        return a + 1", "    return g()"),
      op(135, Operand.FREE, "-- cell")),
  LOAD_DEREF(
      "Pushes the value that a cell holds.",
      source("def f():", "    a = 1", "    def g():", "        return a + 1", "    return g()"),
      op(136, Operand.FREE, "-- value")),
  STORE_DEREF(
      "Puts a value into a cell.",
      source("def f():", "    a = 1", "    def g():", "        return a + 1", "    return g()"),
      op(137, Operand.FREE, "value --")),
  CALL_FUNCTION_VAR(
      "Calls, with more positional arguments from a sequence on top.",
      source("f(*a)"),
      op(140, Operand.CALL, "callable args[lo] keywords[2hi] sequence -- result")),
  CALL_FUNCTION_KW(
      "Calls, with more keyword arguments from a mapping on top.",
      source("f(**a)"),
      op(141, Operand.CALL, "callable args[lo] keywords[2hi] mapping -- result")),
  CALL_FUNCTION_VAR_KW(
      "Calls, with more positional and keyword arguments from a sequence and a mapping on top.",
      source("f(*b, **a)"),
      op(142, Operand.CALL, "callable args[lo] keywords[2hi] sequence mapping -- result")),
  SETUP_WITH(
      "Enters a context manager: leaves its __exit__, pushes a block for the body, and pushes "
          + "what __enter__ returned.",
      source("with a as b:", "    pass"),
      Flow.SETUP,
      op(143, Operand.JUMP_RELATIVE, "manager -- exit entered")
          .onHandler("manager -- exit traceback value type")
          .compilerAssumes("-- exit traceback value type")
          .in(V2_7, V2_7)),
  EXTENDED_ARG(
      "Gives the upper 16 bits of the operand of the instruction that follows.",
      repeating("a = [", "a, ", 65536, "a]\n"),
      op(143, Operand.EXTENSION, "--").in(V2_5, V2_6),
      op(145, Operand.EXTENSION, "--").in(V2_7, V2_7)),
  SET_ADD(
      "Adds a value to the set that a comprehension builds, as many items below as the operand "
          + "says.",
      source("a = {i for i in (1, 2)}"),
      op(146, Operand.DEPTH, "value --").in(V2_7, V2_7)),
  MAP_ADD(
      "Puts a key and its value into the dictionary that a comprehension builds, as many items "
          + "below as the operand says.",
      source("a = {i: i for i in (1, 2)}"),
      op(147, Operand.DEPTH, "value key --").in(V2_7, V2_7));

  private final String mnemonic;
  private final String description;
  private final Example example;
  private final Flow flow;
  private final List<Encoding> encodings;

  Opcode(String description, Example example, Encoding... encodings) {
    this("", description, example, Flow.NEXT, encodings);
  }

  Opcode(String description, Example example, Flow flow, Encoding... encodings) {
    this("", description, example, flow, encodings);
  }

  Opcode(String mnemonic, String description, Example example, Encoding... encodings) {
    this(mnemonic, description, example, Flow.NEXT, encodings);
  }

  Opcode(String mnemonic, String description, Example example, Flow flow, Encoding... encodings) {
    this.mnemonic = mnemonic.isEmpty() ? name() : mnemonic;
    this.description = description;
    this.example = example;
    this.flow = flow;
    this.encodings = List.of(encodings);
  }

  private static Encoding op(int code, String picture) {
    return Encoding.of(code, Operand.NONE, picture);
  }

  private static Encoding op(int code, Operand operand, String picture) {
    return Encoding.of(code, operand, picture);
  }

  private static Encoding binary(int code) {
    return op(code, "left right -- result");
  }

  /** The name in listings and in assembly text, such as {@code "SLICE+1"}. */
  public String mnemonic() {
    return mnemonic;
  }

  /** What the instruction does. */
  public String description() {
    return description;
  }

  /** A source that compiles to it. */
  public Example example() {
    return example;
  }

  /** Where control goes afterwards. */
  public Flow flow() {
    return flow;
  }

  /** Its encodings, oldest first. */
  public List<Encoding> encodings() {
    return encodings;
  }

  /** Its encoding in a version, if it exists there. */
  public Optional<Encoding> encoding(PyVersion version) {
    for (Encoding encoding : encodings) {
      if (encoding.covers(version)) {
        return Optional.of(encoding);
      }
    }
    return Optional.empty();
  }
}
