package krait.compiler.token;

/** The operators by their characters; OP where there is none. */
final class Operators {

  private static final TokenType[] ONE = ofLength(1);

  private Operators() {}

  private static TokenType[] ofLength(int length) {
    TokenType[] table = new TokenType[256];
    java.util.Arrays.fill(table, TokenType.OP);
    for (TokenType type : TokenType.values()) {
      if (!type.isKeyword() && type.text().length() == length) {
        table[type.text().charAt(0)] = type;
      }
    }
    return table;
  }

  static TokenType one(int c) {
    return c < 0 ? TokenType.OP : ONE[c];
  }

  static TokenType two(int c1, int c2) {
    if (c2 == '=') {
      return withEqual(c1);
    }
    if (c1 == c2) {
      return switch (c1) {
        case '<' -> TokenType.LEFTSHIFT;
        case '>' -> TokenType.RIGHTSHIFT;
        case '*' -> TokenType.DOUBLESTAR;
        case '/' -> TokenType.DOUBLESLASH;
        default -> TokenType.OP;
      };
    }
    return c1 == '<' && c2 == '>' ? TokenType.NOTEQUAL : TokenType.OP;
  }

  private static TokenType withEqual(int c1) {
    return switch (c1) {
      case '=' -> TokenType.EQEQUAL;
      case '!' -> TokenType.NOTEQUAL;
      case '<' -> TokenType.LESSEQUAL;
      case '>' -> TokenType.GREATEREQUAL;
      case '+' -> TokenType.PLUSEQUAL;
      case '-' -> TokenType.MINEQUAL;
      case '*' -> TokenType.STAREQUAL;
      case '/' -> TokenType.SLASHEQUAL;
      case '|' -> TokenType.VBAREQUAL;
      case '%' -> TokenType.PERCENTEQUAL;
      case '&' -> TokenType.AMPEREQUAL;
      case '^' -> TokenType.CIRCUMFLEXEQUAL;
      default -> TokenType.OP;
    };
  }

  static TokenType three(TokenType two, int c3) {
    if (c3 != '=') {
      return TokenType.OP;
    }
    return switch (two) {
      case LEFTSHIFT -> TokenType.LEFTSHIFTEQUAL;
      case RIGHTSHIFT -> TokenType.RIGHTSHIFTEQUAL;
      case DOUBLESTAR -> TokenType.DOUBLESTAREQUAL;
      case DOUBLESLASH -> TokenType.DOUBLESLASHEQUAL;
      default -> TokenType.OP;
    };
  }
}
