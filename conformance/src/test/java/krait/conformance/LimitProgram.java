package krait.conformance;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Programs at and beyond the sizes at which code, tables or the compiler itself reach a limit. */
enum LimitProgram {
  LOCALS_300("def f():\n" + each(300, i -> " v" + i + " = " + i + "\n")),
  LOCALS_OVER_16_BITS("def f():\n" + each(66_000, i -> " v" + i + " = a\n") + " del v65999\n"),
  CELLS_300("def f():\n" + each(300, i -> " v" + i + " = 1\n") + " return lambda: " + sum(300)),
  NAMES_OVER_16_BITS(each(66_000, i -> "n" + i + "\n")),
  CONSTANTS_OVER_16_BITS(each(66_000, i -> "x = " + i + "\n")),
  STRINGS_OVER_16_BITS("x = [" + each(66_000, i -> "'s" + i + "', ") + "]\n"),
  FOLDED_TUPLE_OVER_16_BITS("x = (" + each(66_000, i -> i + ", ") + ")\n"),
  LIST_OVER_16_BITS("x = [" + "a, ".repeat(66_000) + "]\n"),
  DICT_OF_70000("x = {" + each(70_000, i -> i + ": a, ") + "}\n"),
  TARGETS_OVER_16_BITS(each(66_000, i -> "a, ") + " = b\n"),
  ATTRIBUTES_OVER_16_BITS("def f(x):\n" + each(66_000, i -> " x.a" + i + " = 1\n")),
  IMPORTED_NAMES_1000("from m import " + each(1000, i -> "n" + i + ", ") + "x\n"),
  GLOBALS_1000("def f():\n global " + each(1000, i -> "g" + i + ", ") + "x\n x = g999 = 1\n"),
  ARGUMENTS_255("f(" + "a, ".repeat(255) + ")\n"),
  ARGUMENTS_256("f(" + "a, ".repeat(256) + ")\n"),
  KEYWORDS_255("f(" + each(255, i -> "k" + i + "=a, ") + ")\n"),
  KEYWORDS_256("f(" + each(256, i -> "k" + i + "=a, ") + ")\n"),
  PARAMETERS_255("def f(" + each(255, i -> "p" + i + ", ") + "): pass\n"),
  PARAMETERS_300("def f(" + each(300, i -> "p" + i + "=" + i + ", ") + "): pass\n"),
  BASES_300("class C(" + "a, ".repeat(300) + "b): pass\n"),
  DECORATORS_200("@d\n".repeat(200) + "def f(): pass\n"),
  FORWARD_JUMP_OVER_16_BITS("if a:\n" + " b.c\n".repeat(12_000) + "else:\n d\n"),
  BACKWARD_JUMP_OVER_16_BITS("while a:\n" + " b.c\n".repeat(12_000)),
  FOR_OVER_16_BITS("for a in b:\n" + " if c: continue\n b.c\n".repeat(4000)),
  LATE_LOOP("b.c\n".repeat(12_000) + "while a:\n if b: break\n for x in y: continue\n"),
  TRY_OVER_16_BITS("try:\n" + " b.c\n".repeat(12_000) + "except a:\n d\nfinally:\n e\n"),
  WITH_OVER_16_BITS(
      "from __future__ import with_statement\nwith a as x:\n" + " b.c\n".repeat(12_000)),
  CONDITION_OVER_16_BITS("x = a and (" + "b, ".repeat(22_000) + ") or c\n"),
  JUMPS_AT_THE_EDGE("while a:\n" + " b\n".repeat(16_378) + " if c: break\n"),
  JUMPS_NEAR_THE_EDGE("while a:\n" + " b\n".repeat(16_379) + " if c: break\n"),
  JUMPS_BEYOND_THE_EDGE("while a:\n" + " if b: c\n".repeat(5000)),
  GENERATOR_OVER_16_BITS("def f():\n while 1:\n" + "  yield a\n".repeat(12_000)),
  BLANK_LINES_300("a\n" + "\n".repeat(300) + "b\n"),
  BLANK_LINES_70000("a\n" + "\n".repeat(70_000) + "b\n" + "\n".repeat(70_000) + "c\n"),
  FUNCTION_ON_LINE_70000("\n".repeat(70_000) + "def f():\n\n\n a\n"),
  LINE_OF_300_BYTES_OF_CODE("a; " + "b; ".repeat(99) + "c\nd\n"),
  LONG_LINE_THEN_LONG_GAP(
      "a; ".repeat(200) + "\n" + "\n".repeat(600) + "b; ".repeat(200) + "\nc\n"),
  LINE_OF_A_MEGABYTE("x = [" + "abcdefgh, ".repeat(100_000) + "]\n"),
  COMMENT_OF_A_MEGABYTE("#" + "c".repeat(1_000_000) + "\na\n"),
  STATEMENTS_ON_A_LINE_20000("a; ".repeat(20_000) + "\n"),
  CONTINUED_LINES_10000("x = [" + "a, \\\n".repeat(10_000) + "]\n"),
  FILE_OF_100000_LINES("x = 1\n".repeat(100_000)),
  NUMBER_OF_20000_DIGITS("x = " + "7".repeat(20_000) + "\n"),
  NUMBER_IN_HEX_OF_100000_DIGITS("x = 0x" + "7f".repeat(50_000) + "\n"),
  FLOAT_OF_5000_DIGITS("x = 0." + "3".repeat(5000) + "e10\n"),
  STRING_OF_A_MEGABYTE("x = '" + "s\\n".repeat(400_000) + "'\n"),
  UNICODE_OF_300000("x = u'" + "\\u20ac".repeat(300_000) + "'\n"),
  DOCSTRING_OF_20000_LINES("\"\"\"" + "doc\n".repeat(20_000) + "\"\"\"\nx = 1\n"),
  JOINED_STRINGS_5000("x = (" + "'ab' ".repeat(5000) + ")\n"),
  NAME_OF_100000_LETTERS("n" + "a".repeat(100_000) + " = 1\n"),
  PARENTHESES_90("x = " + "(".repeat(90) + "a" + ")".repeat(90) + "\n"),
  PARENTHESES_95("x = " + "(".repeat(95) + "a" + ")".repeat(95) + "\n"),
  PARENTHESES_1000("x = " + "(".repeat(1000) + "a" + ")".repeat(1000) + "\n"),
  LISTS_90("x = " + "[".repeat(90) + "a" + "]".repeat(90) + "\n"),
  LAMBDAS_60("x = " + "lambda: ".repeat(60) + "a\n"),
  LAMBDAS_200("x = " + "lambda: ".repeat(200) + "a\n"),
  UNARY_OPERATORS_700("x = " + "-".repeat(700) + "a\n"),
  UNARY_OPERATORS_3000("x = " + "-".repeat(3000) + "a\n"),
  NOTS_700("x = " + "not ".repeat(700) + "a\n"),
  POWERS_200("x = a" + " ** a".repeat(200) + "\n"),
  CONDITIONS_100("x = " + "a if b else ".repeat(100) + "c\n"),
  SUM_OF_2000("x = a" + " + a".repeat(2000) + "\n"),
  COMPARISONS_3000("x = a" + " < a".repeat(3000) + "\n"),
  ANDS_20000("x = a" + " and a".repeat(20_000) + "\n"),
  ATTRIBUTES_2000("x = a" + ".b".repeat(2000) + "\n"),
  ELIFS_500("if a: b\n" + "elif c: d\n".repeat(500) + "else: e\n"),
  INDENTATION_99(each(99, i -> " ".repeat(i) + "if a:\n") + " ".repeat(99) + "b\n"),
  INDENTATION_100(each(100, i -> " ".repeat(i) + "if a:\n") + " ".repeat(100) + "b\n"),
  LOOPS_20(each(20, i -> " ".repeat(i) + "while a:\n") + " ".repeat(20) + "b\n"),
  LOOPS_21(each(21, i -> " ".repeat(i) + "while a:\n") + " ".repeat(21) + "b\n"),
  FUNCTIONS_60(each(60, i -> " ".repeat(i) + "def f():\n") + " ".repeat(60) + "return a\n"),
  CLASSES_60(each(60, i -> " ".repeat(i) + "class C:\n") + " ".repeat(60) + "a\n"),
  COMPREHENSION_OF_20_LOOPS("x = [a" + each(20, i -> " for a" + i + " in b") + "]\n"),
  COMPREHENSION_OF_21_LOOPS("x = [a" + each(21, i -> " for a" + i + " in b") + "]\n"),
  GENERATOR_OF_20_LOOPS("x = (a" + each(20, i -> " for a" + i + " in b") + ")\n"),
  PRINTED_VALUES_3000("print " + "a, ".repeat(3000) + "\n"),
  DOTTED_NAME_OF_1000("import a" + ".b".repeat(1000) + " as c\n");

  private final String source;

  LimitProgram(String source) {
    this.source = source;
  }

  /** The program's bytes. */
  byte[] source() {
    return source.getBytes(ISO_8859_1);
  }

  private static String each(int count, IntFunction<String> part) {
    return IntStream.range(0, count).mapToObj(part).collect(Collectors.joining());
  }

  private static String sum(int count) {
    return each(count, i -> (i == 0 ? "v" : " + v") + i) + "\n";
  }
}
