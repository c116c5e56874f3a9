package krait.compiler.parse;

import java.util.ArrayList;
import java.util.List;
import krait.code.ByteString;
import krait.compiler.ast.Expr;
import krait.compiler.ast.Mod;
import krait.compiler.ast.Stmt;
import krait.compiler.source.CompileMode;
import krait.compiler.source.GrammarOptions;
import krait.compiler.source.ParserFlags;
import krait.compiler.source.PySyntaxError;
import krait.compiler.source.PySyntaxError.Kind;
import krait.compiler.source.SourceText;
import krait.compiler.token.DecodedSource;
import krait.compiler.token.SourceDecoder;
import krait.compiler.token.TokenType;
import krait.compiler.token.Tokenizer;
import org.jspecify.annotations.Nullable;

/** Parses a source into a tree. */
public final class Parser {

  private final SourceText source;
  private final GrammarOptions options;
  private final Tokenizer tokens;
  private final ParserState state;
  private final Futures futures;
  private final ExpressionParser expressions;
  private final StatementParser statements;

  private Parser(
      SourceText source, DecodedSource decoded, GrammarOptions options, ParserFlags flags) {
    this.source = source;
    this.options = options;
    this.tokens = new Tokenizer(source, decoded, options, flags);
    boolean unicode = source.origin() == SourceText.Origin.UNICODE;
    StringLiterals strings = new StringLiterals(decoded, options, flags.unicodeLiterals(), unicode);
    this.state = new ParserState(tokens, options, strings);
    this.futures = new Futures(tokens, options, flags);
    Contexts contexts = new Contexts(state);
    this.expressions = new ExpressionParser(state, contexts);
    this.statements = new StatementParser(state, contexts, expressions, futures);
  }

  /**
   * Parses a source.
   *
   * @throws PySyntaxError if CPython's parser would raise anything
   */
  public static ParseResult parse(
      SourceText source, CompileMode mode, GrammarOptions options, ParserFlags flags) {
    DecodedSource decoded = SourceDecoder.decode(source, options, mode);
    Parser parser = new Parser(source, decoded, options, flags);
    Mod tree = parser.run(mode);
    if (parser.futures.unicodeLiterals() && !flags.unicodeLiterals()) {
      ParserFlags unicode =
          new ParserFlags(
              flags.withStatement(),
              flags.printFunction(),
              true,
              flags.dontImplyDedent(),
              flags.tabCheck());
      parser = new Parser(source, decoded, options, unicode);
      tree = parser.run(mode);
    }
    parser.raiseError(decoded);
    return new ParseResult(
        tree,
        decoded.encoding(),
        parser.futures.printFunction(),
        parser.futures.unicodeLiterals(),
        parser.futures.withStatement(),
        parser.tokens.notices(),
        parser.state.oldForms());
  }

  private Mod run(CompileMode mode) {
    try {
      tokens.advance();
      return switch (mode) {
        case EXEC -> module();
        case EVAL -> expression();
        case SINGLE -> interactive();
      };
    } catch (PySyntaxError e) {
      throw e.withNotices(tokens.notices() + e.notices());
    }
  }

  private Mod module() {
    List<Stmt> body = new ArrayList<>();
    while (!state.at(TokenType.ENDMARKER)) {
      if (!state.accept(TokenType.NEWLINE)) {
        statements.statement(body, 1);
      }
    }
    return new Mod.Module(List.copyOf(body));
  }

  private Mod expression() {
    Expr body = expressions.testList(2);
    while (state.at(TokenType.NEWLINE)) {
      state.advance();
    }
    if (!state.at(TokenType.ENDMARKER)) {
      throw tokens.unexpected();
    }
    return new Mod.Expression(body);
  }

  /** What follows the first statement is not even looked at. */
  private Mod interactive() {
    List<Stmt> body = new ArrayList<>(1);
    if (state.at(TokenType.NEWLINE)) {
      body.add(new Stmt.Pass(0, 0));
    } else if (statements.atCompound()) {
      body.add(statements.compound(1));
      if (!state.at(TokenType.NEWLINE)) {
        throw tokens.unexpected();
      }
    } else {
      statements.simpleLine(body, 2);
    }
    return new Mod.Interactive(List.copyOf(body));
  }

  private void raiseError(DecodedSource decoded) {
    if (source.origin() == SourceText.Origin.UNICODE && decoded.encoding() != null) {
      throw new PySyntaxError(
          Kind.SYNTAX_ERROR,
          "encoding declaration in Unicode string",
          source.fileName(),
          0,
          PySyntaxError.NO_OFFSET,
          null);
    }
    AstError error = state.error();
    if (error == null) {
      return;
    }
    PySyntaxError raised =
        error.line() < 0
            ? PySyntaxError.withoutPosition(error.kind(), error.message(), source.fileName())
            : new PySyntaxError(
                error.kind(),
                error.message(),
                source.fileName(),
                error.line(),
                PySyntaxError.NO_OFFSET,
                programText(error.line()));
    throw raised.withNotices(tokens.notices());
  }

  /** The line of the source as CPython reads it from the file to show it. */
  private @Nullable ByteString programText(int line) {
    return source.linesKnown() ? ProgramText.line(source.bytes(), line) : null;
  }

  /** The grammar that this parser obeys. */
  public GrammarOptions options() {
    return options;
  }
}
