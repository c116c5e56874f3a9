package krait.conformance;

import java.util.Random;
import krait.compiler.source.GrammarFeature;
import krait.compiler.source.GrammarOptions;
import org.jspecify.annotations.Nullable;

/**
 * A random Python 2 program, the same for the same seed. Most compile; what CPython refuses behind
 * the parser (a return in a generator, a parameter declared global ...) occurs too.
 */
final class RandomProgram {

  private static final String[] NAMES = {
    "a", "b", "c", "x", "y", "self", "__p", "__q__", "None", "top", "lambda_", "value", "_"
  };
  private static final String[] STATEMENTS_OF_LOOPS = {"break", "continue", "pass"};
  private static final int MAX_DEPTH = 4;

  private final Random random;
  private final boolean newer;

  /** The future without which most programs would be refused. */
  private final @Nullable String future;

  private final StringBuilder text = new StringBuilder();
  private final RandomExpression expressions;
  private int budget;
  private Body body = Body.OUTSIDE;

  /** What the innermost function is, which decides on return and yield. */
  private enum Body {
    OUTSIDE,
    FUNCTION,
    GENERATOR
  }

  private RandomProgram(long seed, GrammarOptions grammar) {
    this.random = new Random(seed);
    this.newer = grammar.has(GrammarFeature.SETS);
    this.future = grammar.has(GrammarFeature.WITH_NEEDS_FUTURE) ? "with_statement" : null;
    this.expressions = new RandomExpression(random, newer);
    this.budget = 3 + random.nextInt(25);
  }

  /**
   * The program of a seed.
   *
   * @param grammar what syntax is used
   */
  static String of(long seed, GrammarOptions grammar) {
    RandomProgram program = new RandomProgram(seed, grammar);
    program.module();
    return program.text.toString();
  }

  private void module() {
    if (one(8)) {
      line(0, "'doc'");
    }
    if (one(8)) {
      String[] futures = {"division", "absolute_import", "with_statement", "nested_scopes"};
      line(0, "from __future__ import " + futures[random.nextInt(futures.length)]);
    }
    if (future != null) {
      line(0, "from __future__ import " + future);
    }
    while (budget > 0) {
      statement(0, false);
    }
  }

  private boolean one(int in) {
    return random.nextInt(in) == 0;
  }

  private void line(int depth, String content) {
    text.append("  ".repeat(depth)).append(content).append('\n');
  }

  private String name() {
    String name = NAMES[random.nextInt(NAMES.length)];
    return name.equals("None") ? "x" : name;
  }

  private String expression() {
    return expressions.expression(3);
  }

  private void body(int depth, boolean loop) {
    int count = 1 + random.nextInt(3);
    for (int i = 0; i < count; i++) {
      statement(depth + 1, loop);
    }
  }

  private void statement(int depth, boolean loop) {
    budget--;
    if (depth >= MAX_DEPTH || budget <= 0 || one(2)) {
      simple(depth, loop);
    } else {
      compound(depth, loop);
    }
  }

  private void compound(int depth, boolean loop) {
    switch (random.nextInt(9)) {
      case 0, 1 -> branch(depth, loop);
      case 2 -> {
        line(depth, "while " + (one(3) ? "1" : expression()) + ":");
        body(depth, true);
        orElse(depth, loop);
      }
      case 3 -> {
        line(depth, "for " + expressions.target(2) + " in " + expression() + ":");
        body(depth, true);
        orElse(depth, loop);
      }
      case 4 -> attempt(depth, loop);
      case 5 -> {
        line(depth, "try:");
        body(depth, loop);
        line(depth, "finally:");
        body(depth, loop);
      }
      case 6 -> function(depth);
      case 7 -> type(depth);
      default -> {
        boolean two = newer && one(4);
        line(
            depth,
            "with "
                + expression()
                + (one(2) ? " as " + expressions.target(1) : "")
                + (two ? ", " + expression() : "")
                + ":");
        body(depth, loop);
      }
    }
  }

  private void branch(int depth, boolean loop) {
    String[] constants = {"0", "1", "''", "'x'", "0.0", "__debug__"};
    String test = one(5) ? constants[random.nextInt(constants.length)] : expression();
    line(depth, "if " + test + ":");
    body(depth, loop);
    while (one(3)) {
      line(depth, "elif " + expression() + ":");
      body(depth, loop);
    }
    orElse(depth, loop);
  }

  private void orElse(int depth, boolean loop) {
    if (one(3)) {
      line(depth, "else:");
      body(depth, loop);
    }
  }

  private void attempt(int depth, boolean loop) {
    line(depth, "try:");
    body(depth, loop);
    do {
      line(depth, "except " + expression() + (one(2) ? ", " + expressions.target(1) : "") + ":");
      body(depth, loop);
    } while (one(3));
    if (one(3)) {
      line(depth, "except:");
      body(depth, loop);
    }
    orElse(depth, loop);
  }

  private void function(int depth) {
    while (one(6)) {
      line(depth, "@" + name() + (one(2) ? "(" + expression() + ")" : ""));
    }
    line(depth, "def " + name() + "(" + expressions.parameters() + "):");
    if (one(5)) {
      line(depth + 1, one(2) ? "'doc string'" : "u'doc'");
    }
    if (one(4)) {
      line(depth + 1, "global g, " + (one(4) ? name() : "h"));
    }
    Body outer = body;
    enter(one(4) ? Body.GENERATOR : Body.FUNCTION);
    body(depth, false);
    if (one(2)) {
      line(depth + 1, body == Body.FUNCTION ? "return " + expression() : "yield");
    }
    enter(outer);
  }

  private void enter(Body kind) {
    body = kind;
    expressions.setMayYield(kind == Body.GENERATOR);
  }

  private void type(int depth) {
    if (newer && one(6)) {
      line(depth, "@" + name());
    }
    line(depth, "class " + (one(3) ? "__C" : "C") + "(" + (one(2) ? expression() : "") + "):");
    if (one(4)) {
      line(depth + 1, "'doc'");
    }
    Body outer = body;
    enter(Body.OUTSIDE);
    body(depth, false);
    enter(outer);
  }

  private void simple(int depth, boolean loop) {
    String content = oneSimple(loop);
    while (one(8)) {
      content += "; " + oneSimple(loop);
    }
    line(depth, content);
  }

  private String oneSimple(boolean loop) {
    return switch (random.nextInt(20)) {
      case 0, 1, 2, 3 -> assignment();
      case 4, 5 -> expressions.place(2) + operator() + expression();
      case 6 -> "del " + (one(6) ? name() : expressions.place(1) + ".z");
      case 7 -> print();
      case 8 -> loop ? STATEMENTS_OF_LOOPS[random.nextInt(3)] : "pass";
      case 9 -> "raise" + (one(4) ? "" : " " + expression() + (one(2) ? ", " + expression() : ""));
      case 10 -> "assert " + expression() + (one(2) ? ", " + expression() : "");
      case 11 -> one(3) ? "import a.b.c as x" : "import a.b, " + name();
      case 12 -> from();
      case 13 -> "exec " + expression() + (one(6) ? "" : " in " + expression());
      case 14 -> one(8) ? "global " + name() : "pass";
      case 15, 16 -> leave();
      default -> expression();
    };
  }

  /** Something that fits the body it stands in, but for a few. */
  private String leave() {
    Body kind = one(40) ? Body.values()[random.nextInt(3)] : body;
    return switch (kind) {
      case OUTSIDE -> one(40) ? STATEMENTS_OF_LOOPS[random.nextInt(3)] : "pass";
      case FUNCTION -> one(3) ? "return" : "return " + expression();
      case GENERATOR -> one(3) ? name() + " = yield" : "yield " + expression();
    };
  }

  private String assignment() {
    String result = expression();
    do {
      result = expressions.target(2) + " = " + result;
    } while (one(5));
    return result;
  }

  private String operator() {
    String[] operators = {
      "+=", "-=", "*=", "/=", "//=", "%=", "**=", "<<=", ">>=", "&=", "|=", "^="
    };
    return " " + operators[random.nextInt(operators.length)] + " ";
  }

  private String print() {
    String values = expression() + (one(3) ? ", " + expression() : "") + (one(3) ? "," : "");
    return one(4) ? "print >>" + name() + ", " + values : one(5) ? "print" : "print " + values;
  }

  private String from() {
    return switch (random.nextInt(5)) {
      case 0 -> body == Body.OUTSIDE || one(8) ? "from a import *" : "import y.x";
      case 1 -> "from . import " + name();
      case 2 -> "from ..a.b import (c as " + name() + ", x)";
      default -> "from a.b import " + name() + ", y as " + name();
    };
  }
}
