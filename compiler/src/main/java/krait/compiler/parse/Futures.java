package krait.compiler.parse;

import java.util.List;
import krait.compiler.ast.Alias;
import krait.compiler.source.GrammarFeature;
import krait.compiler.source.GrammarOptions;
import krait.compiler.source.ParserFlags;
import krait.compiler.token.Tokenizer;

/**
 * The futures that the parser itself obeys, from the statement that names them on.
 *
 * <p>unicode_literals is the exception: it holds for the whole source, also for what stands before
 * it. Whoever meets it must read the source again.
 */
final class Futures {

  private final Tokenizer tokens;
  private final boolean withFuture;
  private final boolean otherFutures;
  private boolean withStatement;
  private boolean printFunction;
  private boolean unicodeLiterals;

  Futures(Tokenizer tokens, GrammarOptions options, ParserFlags flags) {
    this.tokens = tokens;
    this.withFuture = options.has(GrammarFeature.WITH_NEEDS_FUTURE);
    this.otherFutures = options.has(GrammarFeature.PRINT_AND_UNICODE_FUTURES);
    this.withStatement = flags.withStatement();
    this.printFunction = flags.printFunction();
    this.unicodeLiterals = flags.unicodeLiterals();
  }

  /** Looks at the names of a {@code from __future__ import}. */
  void see(List<Alias> names) {
    for (int i = 0; i < names.size(); i++) {
      switch (names.get(i).name()) {
        case "with_statement" -> {
          withStatement = true;
          if (withFuture) {
            tokens.makeWithKeyword();
          }
        }
        case "print_function" -> {
          if (otherFutures) {
            printFunction = true;
            tokens.makePrintName();
          }
        }
        case "unicode_literals" -> unicodeLiterals |= otherFutures;
        default -> {}
      }
    }
  }

  boolean withStatement() {
    return withStatement;
  }

  boolean printFunction() {
    return printFunction;
  }

  boolean unicodeLiterals() {
    return unicodeLiterals;
  }
}
