package krait.cli;

import java.util.HashSet;
import java.util.Set;
import krait.compiler.token.TokenType;
import org.jline.reader.Highlighter;
import org.jline.reader.LineReader;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStringBuilder;
import org.jline.utils.AttributedStyle;

/** Colours keywords, strings, numbers and comments of the line that is being typed. */
final class PromptHighlighter implements Highlighter {

  private static final AttributedStyle KEYWORD =
      AttributedStyle.DEFAULT.foreground(AttributedStyle.MAGENTA);
  private static final AttributedStyle STRING =
      AttributedStyle.DEFAULT.foreground(AttributedStyle.GREEN);
  private static final AttributedStyle NUMBER =
      AttributedStyle.DEFAULT.foreground(AttributedStyle.CYAN);
  private static final AttributedStyle COMMENT =
      AttributedStyle.DEFAULT.foreground(AttributedStyle.BRIGHT);

  private final Set<String> keywords = new HashSet<>();

  PromptHighlighter() {
    for (TokenType type : TokenType.values()) {
      if (type.isKeyword()) {
        keywords.add(type.text());
      }
    }
  }

  @Override
  public AttributedString highlight(LineReader reader, String line) {
    AttributedStringBuilder result = new AttributedStringBuilder(line.length());
    int at = 0;
    while (at < line.length()) {
      int end = end(line, at);
      result.styled(style(line, at, end), line.substring(at, end));
      at = end;
    }
    return result.toAttributedString();
  }

  private AttributedStyle style(String line, int from, int end) {
    char c = line.charAt(from);
    if (c == '#') {
      return COMMENT;
    }
    if (c == '\'' || c == '"') {
      return STRING;
    }
    if (c >= '0' && c <= '9') {
      return NUMBER;
    }
    return keywords.contains(line.substring(from, end)) ? KEYWORD : AttributedStyle.DEFAULT;
  }

  /** Where the piece ends that begins at a place: a comment, a string, a word, or one character. */
  private static int end(String line, int from) {
    char c = line.charAt(from);
    if (c == '#') {
      return line.length();
    }
    if (c == '\'' || c == '"') {
      int at = from + 1;
      while (at < line.length() && line.charAt(at) != c) {
        at += line.charAt(at) == '\\' ? 2 : 1;
      }
      return Math.min(at + 1, line.length());
    }
    int at = from;
    while (at < line.length() && isWordPart(line.charAt(at))) {
      at++;
    }
    return Math.max(at, from + 1);
  }

  private static boolean isWordPart(char c) {
    return c == '_' || Character.isLetterOrDigit(c);
  }
}
