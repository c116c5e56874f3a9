package krait.compiler.parse;

import java.util.ArrayList;
import java.util.List;
import krait.compiler.ast.Alias;
import krait.compiler.ast.Stmt;
import krait.compiler.source.GrammarFeature;
import krait.compiler.token.TokenType;
import org.jspecify.annotations.Nullable;

/** Parses import statements. */
final class ImportParser {

  private final ParserState state;
  private final Contexts contexts;
  private final Futures futures;
  private final boolean nameCheck;
  private final boolean anyNameForAs;
  private final boolean relativeStarForbidden;

  ImportParser(ParserState state, Contexts contexts, Futures futures) {
    this.state = state;
    this.contexts = contexts;
    this.futures = futures;
    this.nameCheck = state.has(GrammarFeature.IMPORT_NAME_CHECK);
    this.anyNameForAs = state.has(GrammarFeature.WITH_NEEDS_FUTURE);
    this.relativeStarForbidden = state.has(GrammarFeature.RELATIVE_STAR_FORBIDDEN);
  }

  /** import_name: 'import' dotted_as_name (',' dotted_as_name)*. */
  Stmt importName(int line, int column) {
    state.advance();
    List<Alias> names = new ArrayList<>(1);
    do {
      names.add(dottedAsName());
    } while (state.accept(TokenType.COMMA));
    return new Stmt.Import(List.copyOf(names), line, column);
  }

  private Alias dottedAsName() {
    int line = state.line();
    String first = state.expectName();
    String name = state.at(TokenType.DOT) ? dotted(first) : first;
    if (!takeAs(line)) {
      if (name.length() == first.length()) {
        check(name, line);
      }
      return new Alias(name, null);
    }
    return new Alias(name, asName());
  }

  private String asName() {
    int line = state.line();
    String name = state.expectName();
    check(name, line);
    return name;
  }

  private void check(String name, int line) {
    if (nameCheck) {
      contexts.checkBinding(name, line);
    }
  }

  /** Takes {@code as}; up to 2.5 it may be any name as far as the grammar goes. */
  private boolean takeAs(int line) {
    if (anyNameForAs && state.at(TokenType.NAME)) {
      if (!state.tokens.name().equals("as")) {
        state.fail("must use 'as' in import", line);
      }
      state.advance();
      return true;
    }
    return state.accept(TokenType.AS);
  }

  private String dotted(String first) {
    StringBuilder name = new StringBuilder(first);
    while (state.accept(TokenType.DOT)) {
      name.append('.').append(state.expectName());
    }
    return name.toString();
  }

  /** import_from: 'from' ('.'* dotted_name | '.'+) 'import' ('*' | '(' names ')' | names). */
  Stmt importFrom(int line, int column) {
    state.advance();
    int level = 0;
    while (state.accept(TokenType.DOT)) {
      level++;
    }
    String module = null;
    if (level == 0 || !state.at(TokenType.IMPORT)) {
      module = dotted(state.expectName());
    }
    state.expect(TokenType.IMPORT);
    List<Alias> names = importedNames(level, line);
    sawImport(module, level, names);
    return new Stmt.ImportFrom(module, names, level, line, column);
  }

  private List<Alias> importedNames(int level, int line) {
    if (state.accept(TokenType.STAR)) {
      if (level > 0 && relativeStarForbidden) {
        state.fail("'import *' not allowed with 'from .'", line);
      }
      return List.of(new Alias("*", null));
    }
    if (state.accept(TokenType.LPAR)) {
      List<Alias> names = names(true);
      state.expect(TokenType.RPAR);
      return names;
    }
    return names(false);
  }

  private List<Alias> names(boolean parenthesized) {
    AstError before = state.error();
    int line = state.line();
    List<Alias> names = new ArrayList<>(4);
    names.add(importAsName());
    while (state.accept(TokenType.COMMA)) {
      if (!state.at(TokenType.NAME)) {
        if (!parenthesized) {
          state.failBefore(
              before, "trailing comma not allowed without surrounding parentheses", line);
        }
        break;
      }
      names.add(importAsName());
    }
    return List.copyOf(names);
  }

  private Alias importAsName() {
    int line = state.line();
    String name = state.expectName();
    if (!takeAs(line)) {
      check(name, line);
      return new Alias(name, null);
    }
    return new Alias(name, asName());
  }

  /** CPython does not look closely: a dotted module counts as {@code __future__} too. */
  private void sawImport(@Nullable String module, int level, List<Alias> names) {
    boolean future =
        level == 0 && module != null && (module.equals("__future__") || module.indexOf('.') >= 0);
    if (future) {
      futures.see(names);
    }
  }
}
