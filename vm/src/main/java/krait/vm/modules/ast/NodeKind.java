package krait.vm.modules.ast;

import java.util.ArrayList;
import java.util.List;
import krait.vm.object.VersionRange;

/**
 * Every kind of node that has fields, or whose instances are not all the same one: its class in
 * {@code _ast}, the group that is the base of the class, and its fields in CPython's order.
 */
@SuppressWarnings("ImmutableEnumChecker") // the fields are lists that nobody changes
enum NodeKind {
  MODULE("Module", "mod", "stmt* body"),
  INTERACTIVE("Interactive", "mod", "stmt* body"),
  EXPRESSION("Expression", "mod", "expr body"),
  SUITE("Suite", "mod", "stmt* body"),

  OLD_FUNCTION_DEF(
      VersionRange.UNTIL_2_5,
      "FunctionDef",
      "stmt",
      "identifier name",
      "arguments args",
      "stmt* body",
      "expr* decorators"),
  OLD_CLASS_DEF(
      VersionRange.UNTIL_2_5, "ClassDef", "stmt", "identifier name", "expr* bases", "stmt* body"),
  FUNCTION_DEF(
      VersionRange.FROM_2_6,
      "FunctionDef",
      "stmt",
      "identifier name",
      "arguments args",
      "stmt* body",
      "expr* decorator_list"),
  CLASS_DEF(
      VersionRange.FROM_2_6,
      "ClassDef",
      "stmt",
      "identifier name",
      "expr* bases",
      "stmt* body",
      "expr* decorator_list"),
  RETURN("Return", "stmt", "expr? value"),
  DELETE("Delete", "stmt", "expr* targets"),
  ASSIGN("Assign", "stmt", "expr* targets", "expr value"),
  AUG_ASSIGN("AugAssign", "stmt", "expr target", "operator op", "expr value"),
  PRINT("Print", "stmt", "expr? dest", "expr* values", "bool nl"),
  FOR("For", "stmt", "expr target", "expr iter", "stmt* body", "stmt* orelse"),
  WHILE("While", "stmt", "expr test", "stmt* body", "stmt* orelse"),
  IF("If", "stmt", "expr test", "stmt* body", "stmt* orelse"),
  WITH("With", "stmt", "expr context_expr", "expr? optional_vars", "stmt* body"),
  RAISE("Raise", "stmt", "expr? type", "expr? inst", "expr? tback"),
  TRY_EXCEPT("TryExcept", "stmt", "stmt* body", "excepthandler* handlers", "stmt* orelse"),
  TRY_FINALLY("TryFinally", "stmt", "stmt* body", "stmt* finalbody"),
  ASSERT("Assert", "stmt", "expr test", "expr? msg"),
  IMPORT("Import", "stmt", "alias* names"),
  OLD_IMPORT_FROM(
      VersionRange.UNTIL_2_6,
      "ImportFrom",
      "stmt",
      "identifier module",
      "alias* names",
      "int? level"),
  IMPORT_FROM(
      VersionRange.FROM_2_7,
      "ImportFrom",
      "stmt",
      "identifier? module",
      "alias* names",
      "int? level"),
  EXEC("Exec", "stmt", "expr body", "expr? globals", "expr? locals"),
  GLOBAL("Global", "stmt", "identifier* names"),
  EXPR("Expr", "stmt", "expr value"),
  PASS("Pass", "stmt"),
  BREAK("Break", "stmt"),
  CONTINUE("Continue", "stmt"),

  BOOL_OP("BoolOp", "expr", "boolop op", "expr* values"),
  BIN_OP("BinOp", "expr", "expr left", "operator op", "expr right"),
  UNARY_OP("UnaryOp", "expr", "unaryop op", "expr operand"),
  LAMBDA("Lambda", "expr", "arguments args", "expr body"),
  IF_EXP("IfExp", "expr", "expr test", "expr body", "expr orelse"),
  DICT("Dict", "expr", "expr* keys", "expr* values"),
  SET(VersionRange.FROM_2_7, "Set", "expr", "expr* elts"),
  LIST_COMP("ListComp", "expr", "expr elt", "comprehension* generators"),
  SET_COMP(VersionRange.FROM_2_7, "SetComp", "expr", "expr elt", "comprehension* generators"),
  DICT_COMP(
      VersionRange.FROM_2_7,
      "DictComp",
      "expr",
      "expr key",
      "expr value",
      "comprehension* generators"),
  GENERATOR_EXP("GeneratorExp", "expr", "expr elt", "comprehension* generators"),
  YIELD("Yield", "expr", "expr? value"),
  COMPARE("Compare", "expr", "expr left", "cmpop* ops", "expr* comparators"),
  CALL(
      "Call",
      "expr",
      "expr func",
      "expr* args",
      "keyword* keywords",
      "expr? starargs",
      "expr? kwargs"),
  REPR("Repr", "expr", "expr value"),
  NUM("Num", "expr", "object n"),
  STR("Str", "expr", "string s"),
  ATTRIBUTE("Attribute", "expr", "expr value", "identifier attr", "expr_context ctx"),
  SUBSCRIPT("Subscript", "expr", "expr value", "slice slice", "expr_context ctx"),
  NAME("Name", "expr", "identifier id", "expr_context ctx"),
  LIST("List", "expr", "expr* elts", "expr_context ctx"),
  TUPLE("Tuple", "expr", "expr* elts", "expr_context ctx"),

  ELLIPSIS("Ellipsis", "slice"),
  SLICE("Slice", "slice", "expr? lower", "expr? upper", "expr? step"),
  EXT_SLICE("ExtSlice", "slice", "slice* dims"),
  INDEX("Index", "slice", "expr value"),

  OLD_EXCEPT_HANDLER(
      VersionRange.UNTIL_2_5,
      "excepthandler",
      "",
      "expr? type",
      "expr? name",
      "stmt* body",
      "int lineno",
      "int col_offset"),
  EXCEPT_HANDLER(
      VersionRange.FROM_2_6,
      "ExceptHandler",
      "excepthandler",
      "expr? type",
      "expr? name",
      "stmt* body"),
  COMPREHENSION("comprehension", "", "expr target", "expr iter", "expr* ifs"),
  ARGUMENTS(
      "arguments", "", "expr* args", "identifier? vararg", "identifier? kwarg", "expr* defaults"),
  KEYWORD("keyword", "", "identifier arg", "expr value"),
  ALIAS("alias", "", "identifier name", "identifier? asname");

  private final VersionRange versions;
  private final String pythonName;
  private final String group;
  private final List<NodeField> fields;

  NodeKind(String pythonName, String group, String... fields) {
    this(VersionRange.ALL, pythonName, group, fields);
  }

  NodeKind(VersionRange versions, String pythonName, String group, String... fields) {
    this.versions = versions;
    this.pythonName = pythonName;
    this.group = group;
    List<NodeField> all = new ArrayList<>();
    for (String field : fields) {
      all.add(NodeField.parse(field));
    }
    this.fields = List.copyOf(all);
  }

  /** The versions that have it. */
  VersionRange versions() {
    return versions;
  }

  /** The name of its class. */
  String pythonName() {
    return pythonName;
  }

  /** The name of the base of its class; empty if that is {@code AST}. */
  String group() {
    return group;
  }

  /** Its fields in order. */
  List<NodeField> fields() {
    return fields;
  }
}
