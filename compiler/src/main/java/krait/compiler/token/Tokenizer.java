package krait.compiler.token;

import krait.compiler.source.GrammarFeature;
import krait.compiler.source.GrammarOptions;
import krait.compiler.source.ParserFlags;
import krait.compiler.source.PySyntaxError;
import krait.compiler.source.PySyntaxError.Kind;
import krait.compiler.source.SourceText;

/**
 * Cuts a source into tokens, one at a time and never further than asked, because an error in a
 * later token must not hide a syntax error before it.
 *
 * <p>After {@link #advance} the accessors tell about the current token.
 */
public final class Tokenizer extends LineReader {

  private final NameTable names = NameTable.withKeywords();
  private final NumberScanner numbers;
  private final StringScanner strings;
  private final Indentation indentation;
  private final boolean bytesLiterals;
  private final boolean implyDedent;
  private final StringBuilder notices = new StringBuilder();

  private boolean printIsKeyword;
  private boolean withIsKeyword;
  private boolean importLine;
  private boolean lineBegins = true;
  private boolean started;
  private int bracketLevel;

  private TokenType type = TokenType.ENDMARKER;
  private int tokenEnd;
  private int tokenColumn;
  private String name = "";

  /** Prepares to read a source that is decoded already. */
  public Tokenizer(
      SourceText source, DecodedSource decoded, GrammarOptions options, ParserFlags flags) {
    super(source, decoded, options);
    this.numbers = new NumberScanner(this);
    this.strings = new StringScanner(this);
    this.indentation = new Indentation(flags.tabCheck());
    this.bytesLiterals = options.has(GrammarFeature.BYTES_LITERALS);
    this.implyDedent = !flags.dontImplyDedent();
    this.printIsKeyword = !flags.printFunction();
    // CPython 2.5 keeps the two flags in overlapping bits.
    this.withIsKeyword =
        flags.withStatement()
            || flags.dontImplyDedent()
            || !options.has(GrammarFeature.WITH_NEEDS_FUTURE);
  }

  /** The kind of the current token. */
  public TokenType type() {
    return type;
  }

  /** The text of the current token if it is a name or keyword. */
  public String name() {
    return name;
  }

  /** Where the current token begins in the buffer. */
  public int start() {
    return tokenStart;
  }

  /** Where the current token ends in the buffer. */
  public int end() {
    return tokenEnd;
  }

  /** The line on which the current token ends, from 1. */
  public int line() {
    return lineNumber;
  }

  /** The column of the current token in bytes, from 0; -1 if it began on an earlier line. */
  public int column() {
    return tokenColumn;
  }

  /** Whether a token that says "not equal" is written as {@code <>}. */
  public boolean isOldNotEqual() {
    return buffer[tokenStart] == '<';
  }

  /** From now on {@code print} is a name. */
  public void makePrintName() {
    printIsKeyword = false;
  }

  /** From now on {@code with} and {@code as} are keywords. */
  public void makeWithKeyword() {
    withIsKeyword = true;
  }

  /** What CPython wrote to the standard error stream so far. */
  public String notices() {
    return notices.toString();
  }

  /** The error that the current token is out of place. */
  public PySyntaxError unexpected() {
    if (type == TokenType.INDENT) {
      return misplaced(Kind.INDENTATION_ERROR, "unexpected indent");
    }
    if (type == TokenType.DEDENT) {
      return misplaced(Kind.INDENTATION_ERROR, "unexpected unindent");
    }
    return misplaced(Kind.SYNTAX_ERROR, "invalid syntax");
  }

  /** The error that there should be an indented block here. */
  public PySyntaxError blockExpected() {
    if (type == TokenType.OP) {
      return unexpected();
    }
    return misplaced(Kind.INDENTATION_ERROR, "expected an indented block");
  }

  /** The error that the source nests more deeply than CPython's parser can. */
  public PySyntaxError stackOverflow() {
    PySyntaxError error =
        atEndOfFirstLine()
            ? misplaced(Kind.SYNTAX_ERROR, "")
            : PySyntaxError.withoutPosition(Kind.MEMORY_ERROR, "", fileName());
    return error.withNotices("s_push: parser stack overflow\n");
  }

  /**
   * Goes on to the next token.
   *
   * @throws PySyntaxError if the source has no token there
   */
  public void advance() {
    TokenType read = read();
    if (read == TokenType.ENDMARKER && started) {
      read = TokenType.NEWLINE;
      started = false;
      if (implyDedent) {
        indentation.closeAll();
      }
    } else {
      started = true;
    }
    importLine &= read != TokenType.NEWLINE;
    type = read;
  }

  private TokenType read() {
    tokenColumn = -1;
    while (true) {
      tokenStart = -1;
      boolean blank = lineBegins && readIndentation();
      tokenStart = cursor;
      if (indentation.pending != 0) {
        return indentation.takePending();
      }
      int c = skipToToken();
      if (c == EOF) {
        tokenStart = -1;
        return TokenType.ENDMARKER;
      }
      if (c != '\n') {
        TokenType found = readToken(c);
        tokenColumn = tokenStart >= lineStart ? tokenStart - lineStart : -1;
        return found;
      }
      lineBegins = true;
      if (!blank && bracketLevel <= 0) {
        tokenColumn = tokenStart - lineStart;
        tokenEnd = cursor - 1;
        return TokenType.NEWLINE;
      }
    }
  }

  /** Measures the begin of a line; returns whether it is blank. */
  private boolean readIndentation() {
    lineBegins = false;
    int c = indentation.measure(this);
    if (c == '#' || (c == '\n' && !(isPrompt() && indentation.isAtMargin()))) {
      return true;
    }
    if (bracketLevel == 0) {
      TokenError problem = indentation.apply();
      if (problem != null) {
        throw fail(problem, true);
      }
      if (indentation.takeWarning()) {
        notices.append(fileName());
        notices.append(": inconsistent use of tabs and spaces in indentation\n");
      }
    }
    return false;
  }

  /** Skips blanks, comments and joined lines; returns the first character of what follows. */
  private int skipToToken() {
    while (true) {
      tokenStart = -1;
      int c = next();
      while (c == ' ' || c == '\t' || c == '\f') {
        c = next();
      }
      tokenStart = c == EOF ? cursor : cursor - 1;
      if (c == '#') {
        c = skipComment();
      }
      if (c != '\\') {
        return c;
      }
      if (next() != '\n') {
        throw fail(TokenError.E_LINECONT, true);
      }
    }
  }

  private int skipComment() {
    int from = cursor;
    int at = from;
    while (at < lineEnd && buffer[at] != '\n') {
      at++;
    }
    indentation.readTabSize(buffer, from, at);
    cursor = at;
    return next();
  }

  private TokenType readToken(int c) {
    if (isNameStart(c)) {
      return readNameOrString(c);
    }
    if (c >= '0' && c <= '9') {
      return readNumber(c);
    }
    if (c == '"' || c == '\'') {
      return readString(c);
    }
    if (c == '.') {
      int digit = next();
      if (digit >= '0' && digit <= '9') {
        return finishNumber(numbers.fraction());
      }
      back(digit);
      tokenEnd = cursor;
      return TokenType.DOT;
    }
    return readOperator(c);
  }

  private TokenType readNameOrString(int first) {
    int quote = EOF;
    switch (first) {
      case 'b', 'B' -> quote = bytesLiterals ? quoteAfterPrefix(true) : EOF;
      case 'u', 'U' -> quote = quoteAfterPrefix(true);
      case 'r', 'R' -> quote = quoteAfterPrefix(false);
      default -> {}
    }
    if (quote != EOF) {
      return readString(quote);
    }
    return readName();
  }

  private TokenType readName() {
    int at = tokenStart;
    int hash = 0;
    byte b = buffer[at];
    do {
      hash = NameTable.hash(hash, b);
      b = buffer[++at];
    } while (isNamePart(b));
    cursor = at;
    tokenEnd = at;
    noteEnd();
    NameTable.Entry entry = names.find(buffer, tokenStart, at, hash);
    name = entry.text;
    return switch (entry.type) {
      case PRINT -> printIsKeyword ? TokenType.PRINT : TokenType.NAME;
      case WITH -> withIsKeyword ? TokenType.WITH : futureKeyword();
      case AS -> withIsKeyword ? TokenType.AS : importLine ? TokenType.NAME : futureKeyword();
      case IMPORT -> {
        importLine = true;
        yield TokenType.IMPORT;
      }
      default -> entry.type;
    };
  }

  /** A name that is a keyword in the next version. */
  private TokenType futureKeyword() {
    notices.append(fileName()).append(':').append(lineNumber).append(": Warning: '").append(name);
    notices.append("' will become a reserved keyword in Python 2.6\n");
    return TokenType.NAME;
  }

  /** The quote that follows the one-letter prefix just read, and perhaps an r; or EOF. */
  private int quoteAfterPrefix(boolean rawAllowed) {
    int at = cursor;
    if (rawAllowed && (buffer[at] == 'r' || buffer[at] == 'R')) {
      at++;
    }
    if (buffer[at] != '"' && buffer[at] != '\'') {
      return EOF;
    }
    cursor = at + 1;
    return buffer[at];
  }

  private static boolean isNameStart(int c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
  }

  private static boolean isNamePart(byte c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || (c >= '0' && c <= '9');
  }

  private TokenType readNumber(int first) {
    return finishNumber(numbers.number(first));
  }

  private TokenType finishNumber(boolean valid) {
    if (!valid) {
      throw fail(TokenError.E_TOKEN, false);
    }
    tokenEnd = cursor;
    return TokenType.NUMBER;
  }

  /** Reads a string whose opening quote was just read. */
  private TokenType readString(int quote) {
    TokenError problem = strings.scan(quote);
    if (problem != null) {
      throw fail(problem, false);
    }
    tokenEnd = cursor;
    return TokenType.STRING;
  }

  private TokenType readOperator(int c) {
    int c2 = next();
    TokenType two = Operators.two(c, c2);
    if (two != TokenType.OP) {
      int c3 = next();
      TokenType three = Operators.three(two, c3);
      if (three == TokenType.OP) {
        back(c3);
        three = two;
      }
      tokenEnd = cursor;
      return three;
    }
    back(c2);
    tokenEnd = cursor;
    TokenType one = Operators.one(c);
    switch (one) {
      case LPAR, LSQB, LBRACE -> bracketLevel++;
      case RPAR, RSQB, RBRACE -> bracketLevel--;
      default -> {}
    }
    return one;
  }

  private PySyntaxError fail(TokenError problem, boolean atLineEnd) {
    if (atLineEnd) {
      cursor = lineEnd;
    }
    return error(problem.kind(), problem.message(options));
  }
}
