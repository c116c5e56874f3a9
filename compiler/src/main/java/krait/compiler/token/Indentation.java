package krait.compiler.token;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Arrays;
import krait.compiler.source.TabCheck;
import org.jspecify.annotations.Nullable;

/** The open blocks of a source, measured twice: with tabs of eight columns, and of one. */
final class Indentation {

  private static final int MAX_LEVELS = 100;
  private static final int MAX_TAB_SIZE = 40;
  private static final int COMMENT_LIMIT = 79;
  private static final byte[][] TAB_SIZE_MARKS = {
    "tab-width:".getBytes(ISO_8859_1),
    ":tabstop=".getBytes(ISO_8859_1),
    ":ts=".getBytes(ISO_8859_1),
    "set tabsize=".getBytes(ISO_8859_1),
  };

  private final TabCheck check;
  private final int[] columns = new int[MAX_LEVELS];
  private final int[] altColumns = new int[MAX_LEVELS];
  private int level;
  private int tabSize = 8;
  private int column;
  private int altColumn;

  /** INDENT tokens to come if positive, DEDENT tokens if negative. */
  int pending;

  private boolean warned;
  private boolean told;

  Indentation(TabCheck check) {
    this.check = check;
  }

  /** Reads the blanks that begin a line; returns the character after them, not consumed. */
  int measure(LineReader in) {
    int col = 0;
    int alt = 0;
    while (true) {
      int c = in.next();
      if (c == ' ') {
        col++;
        alt++;
      } else if (c == '\t') {
        col = (col / tabSize + 1) * tabSize;
        alt++;
      } else if (c == '\f') {
        col = 0;
        alt = 0;
      } else {
        in.back(c);
        column = col;
        altColumn = alt;
        return c;
      }
    }
  }

  /** Whether the line just measured begins with no blank. */
  boolean isAtMargin() {
    return column == 0;
  }

  /** Opens and closes blocks by the line just measured. */
  @Nullable TokenError apply() {
    if (column == columns[level]) {
      return altColumn == altColumns[level] ? null : inconsistent();
    }
    return column > columns[level] ? open() : close();
  }

  private @Nullable TokenError open() {
    if (level + 1 >= MAX_LEVELS) {
      return TokenError.E_TOODEEP;
    }
    if (altColumn <= altColumns[level]) {
      TokenError problem = inconsistent();
      if (problem != null) {
        return problem;
      }
    }
    pending++;
    level++;
    columns[level] = column;
    altColumns[level] = altColumn;
    return null;
  }

  private @Nullable TokenError close() {
    while (level > 0 && column < columns[level]) {
      pending--;
      level--;
    }
    if (column != columns[level]) {
      return TokenError.E_DEDENT;
    }
    return altColumn == altColumns[level] ? null : inconsistent();
  }

  private @Nullable TokenError inconsistent() {
    if (check == TabCheck.ERROR) {
      return TokenError.E_TABSPACE;
    }
    warned |= check == TabCheck.WARN;
    return null;
  }

  /** Whether to tell that inconsistent indentation was found: once. */
  boolean takeWarning() {
    boolean tell = warned && !told;
    told |= warned;
    return tell;
  }

  /** The next of the pending tokens. */
  TokenType takePending() {
    if (pending < 0) {
      pending++;
      return TokenType.DEDENT;
    }
    pending--;
    return TokenType.INDENT;
  }

  /** Closes all blocks at the end of the source. */
  void closeAll() {
    if (level != 0) {
      pending = -level;
      level = 0;
    }
  }

  /** Obeys what editors write about the size of tabs in the begin of a comment. */
  void readTabSize(byte[] source, int from, int end) {
    int to = Math.min(end, from + COMMENT_LIMIT);
    boolean marked = false;
    for (int i = from; i < to; i++) {
      marked |= source[i] == ':' || source[i] == '=';
    }
    if (marked) {
      for (byte[] mark : TAB_SIZE_MARKS) {
        readTabSize(source, from, to, mark);
      }
    }
  }

  private void readTabSize(byte[] source, int from, int to, byte[] mark) {
    for (int at = from; at + mark.length <= to; at++) {
      if (Arrays.equals(source, at, at + mark.length, mark, 0, mark.length)) {
        int size = number(source, at + mark.length, to);
        if (size >= 1 && size <= MAX_TAB_SIZE) {
          tabSize = size;
        }
        return;
      }
    }
  }

  private static int number(byte[] source, int from, int to) {
    int at = from;
    while (at < to && (source[at] == ' ' || (source[at] >= '\t' && source[at] <= '\r'))) {
      at++;
    }
    if (at < to && source[at] == '+') {
      at++;
    }
    int value = 0;
    while (at < to && source[at] >= '0' && source[at] <= '9' && value <= MAX_TAB_SIZE) {
      value = 10 * value + source[at] - '0';
      at++;
    }
    return value;
  }
}
