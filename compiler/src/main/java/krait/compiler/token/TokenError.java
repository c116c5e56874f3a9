package krait.compiler.token;

import krait.compiler.source.GrammarFeature;
import krait.compiler.source.GrammarOptions;
import krait.compiler.source.PySyntaxError.Kind;

/** Why no token could be read; the constants have the names of CPython's codes. */
enum TokenError {
  E_TOKEN(Kind.SYNTAX_ERROR, "invalid token"),
  E_EOFS(Kind.SYNTAX_ERROR, "EOF while scanning triple-quoted string literal"),
  E_EOLS(Kind.SYNTAX_ERROR, "EOL while scanning string literal"),
  E_EOF(Kind.SYNTAX_ERROR, "unexpected EOF while parsing"),
  E_TABSPACE(Kind.TAB_ERROR, "inconsistent use of tabs and spaces in indentation"),
  E_DEDENT(Kind.INDENTATION_ERROR, "unindent does not match any outer indentation level"),
  E_TOODEEP(Kind.INDENTATION_ERROR, "too many levels of indentation"),
  E_LINECONT(Kind.SYNTAX_ERROR, "unexpected character after line continuation character");

  private final Kind kind;
  private final String message;

  TokenError(Kind kind, String message) {
    this.kind = kind;
    this.message = message;
  }

  Kind kind() {
    return kind;
  }

  String message(GrammarOptions options) {
    if (options.has(GrammarFeature.SHORT_EOF_MESSAGES)) {
      if (this == E_EOFS) {
        return "EOF while scanning triple-quoted string";
      }
      if (this == E_EOLS) {
        return "EOL while scanning single-quoted string";
      }
    }
    return message;
  }
}
