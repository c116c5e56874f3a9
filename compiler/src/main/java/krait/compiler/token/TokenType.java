package krait.compiler.token;

/** The kinds of tokens: those of CPython, and one for each keyword. */
public enum TokenType {
  ENDMARKER,
  NAME,
  NUMBER,
  STRING,
  NEWLINE,
  INDENT,
  DEDENT,
  LPAR("("),
  RPAR(")"),
  LSQB("["),
  RSQB("]"),
  COLON(":"),
  COMMA(","),
  SEMI(";"),
  PLUS("+"),
  MINUS("-"),
  STAR("*"),
  SLASH("/"),
  VBAR("|"),
  AMPER("&"),
  LESS("<"),
  GREATER(">"),
  EQUAL("="),
  DOT("."),
  PERCENT("%"),
  BACKQUOTE("`"),
  LBRACE("{"),
  RBRACE("}"),
  EQEQUAL("=="),
  NOTEQUAL("!="),
  LESSEQUAL("<="),
  GREATEREQUAL(">="),
  TILDE("~"),
  CIRCUMFLEX("^"),
  LEFTSHIFT("<<"),
  RIGHTSHIFT(">>"),
  DOUBLESTAR("**"),
  PLUSEQUAL("+="),
  MINEQUAL("-="),
  STAREQUAL("*="),
  SLASHEQUAL("/="),
  PERCENTEQUAL("%="),
  AMPEREQUAL("&="),
  VBAREQUAL("|="),
  CIRCUMFLEXEQUAL("^="),
  LEFTSHIFTEQUAL("<<="),
  RIGHTSHIFTEQUAL(">>="),
  DOUBLESTAREQUAL("**="),
  DOUBLESLASH("//"),
  DOUBLESLASHEQUAL("//="),
  AT("@"),
  /** A character that begins no token of the grammar. */
  OP,
  AND("and", true),
  AS("as", true),
  ASSERT("assert", true),
  BREAK("break", true),
  CLASS("class", true),
  CONTINUE("continue", true),
  DEF("def", true),
  DEL("del", true),
  ELIF("elif", true),
  ELSE("else", true),
  EXCEPT("except", true),
  EXEC("exec", true),
  FINALLY("finally", true),
  FOR("for", true),
  FROM("from", true),
  GLOBAL("global", true),
  IF("if", true),
  IMPORT("import", true),
  IN("in", true),
  IS("is", true),
  LAMBDA("lambda", true),
  NOT("not", true),
  OR("or", true),
  PASS("pass", true),
  PRINT("print", true),
  RAISE("raise", true),
  RETURN("return", true),
  TRY("try", true),
  WHILE("while", true),
  WITH("with", true),
  YIELD("yield", true);

  private final String text;
  private final boolean keyword;
  private final int precedence;
  private final boolean startsExpr;
  private final boolean startsTest;

  TokenType() {
    this("", false);
  }

  TokenType(String text) {
    this(text, false);
  }

  TokenType(String text, boolean keyword) {
    this.text = text;
    this.keyword = keyword;
    this.precedence = precedence(text);
    this.startsExpr =
        switch (name()) {
          case "NAME", "NUMBER", "STRING" -> true;
          default -> !text.isEmpty() && "([{`+-~".contains(text);
        };
    this.startsTest = startsExpr || text.equals("not") || text.equals("lambda");
  }

  /** The characters of an operator or keyword; empty for other kinds. */
  public String text() {
    return text;
  }

  /** Whether this is a keyword. */
  public boolean isKeyword() {
    return keyword;
  }

  /** How strongly this binds its operands, from 1 for {@code |} to 6; 0 if it has not two. */
  public int precedence() {
    return precedence;
  }

  private static int precedence(String operator) {
    return switch (operator) {
      case "|" -> 1;
      case "^" -> 2;
      case "&" -> 3;
      case "<<", ">>" -> 4;
      case "+", "-" -> 5;
      case "*", "/", "%", "//" -> 6;
      default -> 0;
    };
  }

  /** Whether an expression without {@code not} and {@code lambda} can begin with this. */
  public boolean startsExpr() {
    return startsExpr;
  }

  /** Whether any expression can begin with this. */
  public boolean startsTest() {
    return startsTest;
  }
}
