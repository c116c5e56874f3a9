package krait.conformance;

import java.util.Random;

/** Random expressions, targets and parameters. */
final class RandomExpression {

  private static final String[] NAMES = {
    "a", "b", "c", "x", "y", "self", "__p", "__q__", "top", "value", "_", "None", "True"
  };
  private static final String[] CONSTANTS = {
    "0",
    "1",
    "2",
    "-1",
    "7",
    "255",
    "1L",
    "3L",
    "0.0",
    "-0.0",
    "1.5",
    "2e10",
    "1j",
    "0j",
    "''",
    "'a'",
    "'ab'",
    "'a b'",
    "'%s'",
    "'%d-%s'",
    "u'u'",
    "u'\\xe9'",
    "'\\n'",
    "'abc_1'",
    "\"it's\"",
    "()",
    "[]",
    "{}",
    "9223372036854775807",
    "'\\0x'",
    "u''",
    "0x7f",
    "017"
  };
  private static final String[] BINARY = {
    "+", "-", "*", "/", "//", "%", "**", "<<", ">>", "&", "|", "^"
  };
  private static final String[] SMALL = {"0", "1", "2", "3L", "-1", "1.5", "0.5", "5"};
  private static final String[] COMPARISONS = {
    "<", ">", "==", "!=", "<=", ">=", "<>", "in", "not in", "is", "is not"
  };

  private final Random random;
  private final boolean newer;
  private boolean mayYield;

  RandomExpression(Random random, boolean newer) {
    this.random = random;
    this.newer = newer;
  }

  /** Says whether what follows stands in a generator. */
  void setMayYield(boolean inGenerator) {
    mayYield = inGenerator;
  }

  private boolean one(int in) {
    return random.nextInt(in) == 0;
  }

  private String pick(String[] from) {
    return from[random.nextInt(from.length)];
  }

  private String variable() {
    return NAMES[random.nextInt(NAMES.length - 2)];
  }

  private String constant() {
    return pick(CONSTANTS);
  }

  /** An expression, at most some levels deep. */
  String expression(int depth) {
    if (depth <= 0) {
      return one(2) ? pick(NAMES) : constant();
    }
    return switch (random.nextInt(18)) {
      case 0, 1 -> pick(NAMES);
      case 2 -> constant();
      case 3, 4 -> operation(depth);
      case 5 -> folded(2);
      case 6 -> inner(depth) + (one(2) ? " and " : " or ") + inner(depth);
      case 7 -> "not " + inner(depth);
      case 8 -> comparison(depth);
      case 9 -> call(depth);
      case 10 -> inner(depth) + "." + variable();
      case 11 -> inner(depth) + "[" + subscript(depth) + "]";
      case 12 -> display(depth);
      case 13 -> comprehension(depth);
      case 14 -> lambda(depth);
      case 15 -> "(" + inner(depth) + " if " + inner(depth) + " else " + inner(depth) + ")";
      case 16 -> pick(new String[] {"-", "+", "~"}) + inner(depth);
      default ->
          mayYield && one(2) ? "(yield " + expression(depth - 1) + ")" : "`" + inner(depth) + "`";
    };
  }

  private String lambda(int depth) {
    boolean outside = mayYield;
    mayYield = one(10);
    String text = "(lambda " + parameters() + ": " + expression(depth - 1) + ")";
    mayYield = outside;
    return text;
  }

  private String inner(int depth) {
    String expression = expression(depth - 1);
    return one(4) && depth > 1 ? expression : "(" + expression + ")";
  }

  private String operation(int depth) {
    String operator = pick(BINARY);
    if (operator.equals("**") || operator.equals("<<")) {
      return small() + " " + operator + " " + small();
    }
    return inner(depth) + " " + operator + " " + inner(depth);
  }

  /** An operand from which no number or string grows that takes CPython minutes or gigabytes. */
  private String small() {
    return one(2) ? variable() : pick(SMALL);
  }

  /** Arithmetic on constants that stays small. */
  private String folded(int depth) {
    if (depth == 0) {
      return constant();
    }
    String[] safe = {"+", "-", "*", "/", "//", "%", "&", "|", "^", ">>"};
    String left = "(" + folded(depth - 1) + ")";
    return switch (random.nextInt(5)) {
      case 0 -> "-" + left;
      case 1 -> left + "[" + random.nextInt(3) + "]";
      case 2 -> small() + " ** " + small();
      default -> left + " " + pick(safe) + " (" + folded(depth - 1) + ")";
    };
  }

  private String comparison(int depth) {
    StringBuilder text = new StringBuilder(inner(depth));
    do {
      text.append(' ').append(pick(COMPARISONS)).append(' ').append(inner(depth));
    } while (one(3));
    return text.toString();
  }

  private String call(int depth) {
    StringBuilder text = new StringBuilder(one(2) ? variable() : inner(depth)).append('(');
    int positional = random.nextInt(3);
    for (int i = 0; i < positional; i++) {
      text.append(expression(depth - 1)).append(", ");
    }
    if (one(3)) {
      text.append("k=").append(expression(depth - 1)).append(", ");
    }
    if (one(5)) {
      text.append('*').append(inner(depth)).append(", ");
    }
    if (one(5)) {
      text.append("**").append(inner(depth)).append(", ");
    }
    int length = text.length();
    if (text.charAt(length - 1) == ' ') {
      text.setLength(length - 2);
    }
    return text.append(')').toString();
  }

  private String subscript(int depth) {
    String bound = one(2) ? expression(depth - 1) : "";
    String other = one(2) ? inner(depth) : "";
    return switch (random.nextInt(6)) {
      case 0 -> bound + ":" + other;
      case 1 -> bound + ":" + other + ":" + (one(2) ? inner(depth) : "");
      case 2 -> "..., " + inner(depth) + (one(2) ? ", " + bound + ":" : "");
      case 3 -> inner(depth) + ", " + inner(depth);
      default -> expression(depth - 1);
    };
  }

  private String display(int depth) {
    StringBuilder items = new StringBuilder();
    int count = random.nextInt(4);
    boolean constants = one(2);
    for (int i = 0; i < count; i++) {
      items.append(i > 0 ? ", " : "").append(constants ? constant() : inner(depth));
    }
    return switch (random.nextInt(newer ? 5 : 4)) {
      case 0 -> "[" + items + "]";
      case 1 -> "(" + items + (count == 1 ? ",)" : ")");
      case 2 -> "(x in [" + items + "])";
      case 3 -> "{" + inner(depth) + ": " + inner(depth) + (one(2) ? ", 'k': 2}" : "}");
      default -> "{" + constant() + (count == 0 ? "" : ", " + items) + "}";
    };
  }

  private String comprehension(int depth) {
    StringBuilder loops = new StringBuilder();
    do {
      loops.append(" for ").append(target(1)).append(" in ").append(inner(depth));
      while (one(3)) {
        loops.append(" if ").append(inner(depth));
      }
    } while (one(4));
    String element = expression(depth - 1);
    return switch (random.nextInt(newer ? 4 : 2)) {
      case 0 -> "[" + element + loops + "]";
      case 1 -> "(" + element + loops + ")";
      case 2 -> "{" + element + loops + "}";
      default -> "{" + inner(depth) + ": " + inner(depth) + loops + "}";
    };
  }

  /** What can be assigned to. */
  String target(int depth) {
    if (depth > 0 && one(4)) {
      String items = target(depth - 1) + ", " + target(depth - 1) + (one(2) ? ", a" : "");
      return one(2) ? "(" + items + ")" : "[" + items + "]";
    }
    return one(2) ? variable() : place(depth);
  }

  /** What an augmented assignment can change. */
  String place(int depth) {
    return switch (random.nextInt(4)) {
      case 0 -> variable() + "." + variable();
      case 1 -> variable() + "[" + subscript(Math.max(1, depth)) + "]";
      default -> variable();
    };
  }

  /** A list of parameters. */
  String parameters() {
    StringBuilder text = new StringBuilder();
    String[] pool = {"a", "b", "x", "__p", "(c, y)", "self"};
    int count = random.nextInt(4);
    boolean defaults = false;
    for (int i = 0; i < count; i++) {
      String parameter = pool[(i * 2 + random.nextInt(2)) % pool.length];
      defaults |= one(4);
      text.append(parameter).append(defaults ? "=" + constant() : "").append(", ");
    }
    if (one(5)) {
      text.append("*args, ");
    }
    if (one(5)) {
      text.append("**kwargs, ");
    }
    if (text.length() > 0) {
      text.setLength(text.length() - 2);
    }
    return text.toString();
  }
}
