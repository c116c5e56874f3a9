package krait.compiler.token;

import org.jspecify.annotations.Nullable;

/** Finds the end of a string literal. */
final class StringScanner {

  private final LineReader in;

  StringScanner(LineReader in) {
    this.in = in;
  }

  /** Goes to the end of a string whose opening quote was just read; returns what is wrong. */
  @Nullable TokenError scan(int quote) {
    int second = in.cursor + 1;
    boolean triple = false;
    int quotes = 0;
    while (true) {
      if (skipPlain(quote)) {
        quotes = 0;
      }
      int c = in.next();
      if (c != quote) {
        quotes = 0;
        TokenError problem = special(c, triple);
        if (problem != null) {
          return problem;
        }
        continue;
      }
      quotes++;
      if (in.cursor == second) {
        c = in.next();
        if (c == quote) {
          triple = true;
          quotes = 0;
          continue;
        }
        in.back(c);
      }
      if (!triple || quotes == 3) {
        return null;
      }
    }
  }

  /** Looks at a character that is neither plain nor the quote. */
  private @Nullable TokenError special(int c, boolean triple) {
    if (c == '\n' && !triple) {
      in.back(c);
      return TokenError.E_EOLS;
    }
    if (c == LineReader.EOF) {
      in.cursor = in.lineEnd;
      return triple ? TokenError.E_EOFS : TokenError.E_EOLS;
    }
    if (c == '\\' && in.next() == LineReader.EOF) {
      in.cursor = in.lineEnd;
      return TokenError.E_EOLS;
    }
    return null;
  }

  private boolean skipPlain(int quote) {
    byte[] buffer = in.buffer;
    int end = in.lineEnd;
    int at = in.cursor;
    while (at < end && buffer[at] != quote && buffer[at] != '\\' && buffer[at] != '\n') {
      at++;
    }
    boolean any = at > in.cursor;
    in.cursor = at;
    return any;
  }
}
