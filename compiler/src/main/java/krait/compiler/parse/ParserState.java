package krait.compiler.parse;

import java.util.ArrayList;
import java.util.List;
import krait.compiler.source.GrammarFeature;
import krait.compiler.source.GrammarOptions;
import krait.compiler.source.PySyntaxError.Kind;
import krait.compiler.token.TokenType;
import krait.compiler.token.Tokenizer;
import org.jspecify.annotations.Nullable;

/**
 * What all parts of the parser share: the current token, and the first error that is no error of
 * grammar.
 *
 * <p>The parts take a parameter {@code depth}: the number of symbols that CPython's parser has on
 * its stack at that place. Each symbol that CPython pushes counts, also those that only pass
 * through to an operand, because the stack has a limit.
 */
final class ParserState {

  /** Symbols from {@code test} to {@code atom}: what an operand needs at least. */
  static final int TEST_TO_ATOM = 14;

  /** Symbols from {@code expr} to {@code atom}. */
  static final int EXPR_TO_ATOM = 9;

  final Tokenizer tokens;
  final GrammarOptions options;
  final StringLiterals strings;
  private final int stackSize;

  private @Nullable AstError error;
  private List<OldForm> oldTokens = List.of();
  private List<OldForm> oldSyntax = List.of();

  ParserState(Tokenizer tokens, GrammarOptions options, StringLiterals strings) {
    this.tokens = tokens;
    this.options = options;
    this.strings = strings;
    this.stackSize = options.parserStackSize();
  }

  /** Takes note of a token that Python 3 has not. */
  void oldToken(String message) {
    oldTokens = noted(oldTokens, new OldForm("DeprecationWarning", message, line()));
  }

  /** Takes note of a construct that Python 3 has not. */
  void oldSyntax(String message, int line) {
    oldSyntax = noted(oldSyntax, new OldForm("SyntaxWarning", message, line));
  }

  private static List<OldForm> noted(List<OldForm> known, OldForm form) {
    List<OldForm> all = known.isEmpty() ? new ArrayList<>() : known;
    all.add(form);
    return all;
  }

  /** What was taken note of, in the order in which CPython comes by it: tokens first. */
  List<OldForm> oldForms() {
    if (oldTokens.isEmpty()) {
      return oldSyntax;
    }
    oldTokens.addAll(oldSyntax);
    return oldTokens;
  }

  boolean has(GrammarFeature feature) {
    return options.has(feature);
  }

  TokenType type() {
    return tokens.type();
  }

  boolean at(TokenType type) {
    return tokens.type() == type;
  }

  int line() {
    return tokens.line();
  }

  int column() {
    return tokens.column();
  }

  void advance() {
    tokens.advance();
  }

  /** Goes on if the current token is of a kind. */
  boolean accept(TokenType type) {
    if (tokens.type() != type) {
      return false;
    }
    tokens.advance();
    return true;
  }

  /** Goes on from a token that must be of a kind. */
  void expect(TokenType type) {
    if (tokens.type() != type) {
      throw tokens.unexpected();
    }
    tokens.advance();
  }

  /** Goes on from a token that must be a name. */
  String expectName() {
    if (tokens.type() != TokenType.NAME) {
      throw tokens.unexpected();
    }
    String name = tokens.name();
    tokens.advance();
    return name;
  }

  /** Checks that CPython's parser has room for a number of symbols. */
  void checkDepth(int depth) {
    if (depth > stackSize) {
      throw tokens.stackOverflow();
    }
  }

  /** Keeps an error if it is the first. */
  void fail(String message, int line) {
    fail(Kind.SYNTAX_ERROR, message, line);
  }

  void fail(Kind kind, String message, int line) {
    if (error == null) {
      error = new AstError(kind, message, line);
    }
  }

  /** Keeps an error that comes before those found since {@code before} was the first. */
  void failBefore(@Nullable AstError before, String message, int line) {
    if (before == null) {
      error = new AstError(Kind.SYNTAX_ERROR, message, line);
    }
  }

  @Nullable AstError error() {
    return error;
  }

  /**
   * Takes the first error away, so that what follows can be seen alone. An error that was there
   * before the part in question must stay the first: pass it to {@link #restore} at the end.
   */
  @Nullable AstError takeError() {
    AstError taken = error;
    error = null;
    return taken;
  }

  /** Makes the first of some errors, none of which need be there, the error. */
  void restore(@Nullable AstError first, @Nullable AstError second) {
    error = first != null ? first : second;
  }
}
