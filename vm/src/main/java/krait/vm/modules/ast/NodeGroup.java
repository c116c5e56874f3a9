package krait.vm.modules.ast;

import java.util.LinkedHashMap;
import java.util.Map;
import krait.compiler.ast.BoolOperator;
import krait.compiler.ast.CompareOperator;
import krait.compiler.ast.ExprContext;
import krait.compiler.ast.Operator;
import krait.compiler.ast.UnaryOperator;
import krait.vm.object.VersionRange;

/** The groups that kinds of nodes belong to, each the base class of their classes. */
@SuppressWarnings("ImmutableEnumChecker") // the maps are filled once
enum NodeGroup {
  MOD("mod"),
  STMT("stmt"),
  EXPR("expr"),
  EXPR_CONTEXT("expr_context") {
    @Override
    void addWords(Map<String, Object> words) {
      for (ExprContext word : ExprContext.values()) {
        words.put(word.pythonName(), word);
      }
    }
  },
  SLICE("slice"),
  BOOL_OP("boolop") {
    @Override
    void addWords(Map<String, Object> words) {
      for (BoolOperator word : BoolOperator.values()) {
        words.put(word.pythonName(), word);
      }
    }
  },
  OPERATOR("operator") {
    @Override
    void addWords(Map<String, Object> words) {
      for (Operator word : Operator.values()) {
        words.put(word.pythonName(), word);
      }
    }
  },
  UNARY_OP("unaryop") {
    @Override
    void addWords(Map<String, Object> words) {
      for (UnaryOperator word : UnaryOperator.values()) {
        words.put(word.pythonName(), word);
      }
    }
  },
  COMPARE_OP("cmpop") {
    @Override
    void addWords(Map<String, Object> words) {
      for (CompareOperator word : CompareOperator.values()) {
        words.put(word.pythonName(), word);
      }
    }
  },
  EXCEPT_HANDLER("excepthandler");

  private final String pythonName;
  private final Map<String, Object> words = new LinkedHashMap<>();

  NodeGroup(String pythonName) {
    this.pythonName = pythonName;
    addWords(words);
  }

  /** Adds the compiler's constants for kinds of the group that are one word each. */
  void addWords(Map<String, Object> all) {}

  /** The name of its class. */
  String pythonName() {
    return pythonName;
  }

  /** The kinds that are one word, by their names in order, as the compiler's constants. */
  Map<String, Object> words() {
    return words;
  }

  /** Whether its nodes have a line and a column. */
  boolean hasPosition() {
    return this == STMT || this == EXPR || this == EXCEPT_HANDLER;
  }

  /** The versions in which it is a group, and not a kind. */
  VersionRange versions() {
    return this == EXCEPT_HANDLER ? VersionRange.FROM_2_6 : VersionRange.ALL;
  }
}
