package krait.compiler.symtable;

/** The facts about a name in a scope, as bits of a number. */
final class Symbol {

  static final int GLOBAL = 1;
  static final int LOCAL = 1 << 1;
  static final int PARAMETER = 1 << 2;
  static final int USED = 1 << 3;
  static final int IMPORTED = 1 << 4;
  static final int FREE_IN_CLASS = 1 << 5;

  /** Any fact that makes the scope bind the name. */
  static final int BOUND = LOCAL | PARAMETER | IMPORTED;

  private static final int BINDING_SHIFT = 8;

  private static final int CODE_LOCAL = 1;
  private static final int CODE_GLOBAL_EXPLICIT = 2;
  private static final int CODE_GLOBAL_IMPLICIT = 3;
  private static final int CODE_FREE = 4;
  private static final int CODE_CELL = 5;

  private Symbol() {}

  static int with(int facts, Binding binding) {
    int code =
        switch (binding) {
          case UNKNOWN -> 0;
          case LOCAL -> CODE_LOCAL;
          case GLOBAL_EXPLICIT -> CODE_GLOBAL_EXPLICIT;
          case GLOBAL_IMPLICIT -> CODE_GLOBAL_IMPLICIT;
          case FREE -> CODE_FREE;
          case CELL -> CODE_CELL;
        };
    return facts | (code << BINDING_SHIFT);
  }

  static Binding binding(int facts) {
    return Binding.of(facts >> BINDING_SHIFT);
  }
}
