package krait.asm;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import krait.code.ByteString;
import krait.code.Const;
import krait.code.UnicodeText;

/** Reads quoted strings with their prefixes and escapes. */
final class StringReader {

  private final AsmScanner scanner;

  StringReader(AsmScanner scanner) {
    this.scanner = scanner;
  }

  /** Whether a string comes next: a quote, or letters that may stand before one. */
  boolean isNext() {
    int at = 0;
    while (at < 3 && Spelling.isLetter(scanner.peek(at))) {
      at++;
    }
    char quote = scanner.peek(at);
    return (quote == '\'' || quote == '"') && (at == 0 || isPrefix(at));
  }

  private boolean isPrefix(int length) {
    String prefix = prefix(length);
    return switch (prefix) {
      case "u", "ur", "r", "b", "br", "s", "t" -> true;
      default -> false;
    };
  }

  private String prefix(int length) {
    int at = scanner.position();
    return scanner.text().substring(at, at + length).toLowerCase(Locale.ROOT);
  }

  /** A constant: a string is interned if CPython would do so, and nothing else is said. */
  Const constant() {
    String prefix = skipPrefix();
    boolean raw = prefix.endsWith("r");
    if (prefix.startsWith("u")) {
      return new Const.Unicode(unicode(raw));
    }
    ByteString bytes = bytes(raw);
    return new Const.Str(
        bytes, prefix.equals("t") || (!prefix.equals("s") && Spelling.isInternedConstant(bytes)));
  }

  /** A string that is interned, or is not, if nothing else is said. */
  Const.Str string(boolean interned) {
    int start = scanner.position();
    String prefix = skipPrefix();
    if (prefix.startsWith("u")) {
      throw scanner.fault(start, "a str, not a unicode, has to stand here");
    }
    ByteString bytes = bytes(prefix.endsWith("r"));
    return new Const.Str(bytes, prefix.equals("t") || (interned && !prefix.equals("s")));
  }

  private String skipPrefix() {
    int length = 0;
    while (Spelling.isLetter(scanner.peek(length))) {
      length++;
    }
    String prefix = prefix(length);
    scanner.advance(length);
    return prefix;
  }

  private char atOpening() {
    char quote = scanner.peek();
    if (quote != '\'' && quote != '"') {
      throw scanner.fault("expected a string in quotes" + scanner.found());
    }
    scanner.advance(1);
    return quote;
  }

  private void checkOpen(int start) {
    if (scanner.atEnd() || scanner.peek() == '\n') {
      throw scanner.fault(start, "the string has no end on this line");
    }
  }

  private ByteString bytes(boolean raw) {
    int start = scanner.position();
    char quote = atOpening();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    while (scanner.peek() != quote) {
      checkOpen(start);
      char c = scanner.peek();
      if (c == '\\' && !raw) {
        int escaped = escape(false);
        bytes.write(escaped);
      } else if (c < 0x80) {
        bytes.write(c);
        scanner.advance(1);
      } else {
        int character = scanner.text().codePointAt(scanner.position());
        byte[] encoded = Character.toString(character).getBytes(StandardCharsets.UTF_8);
        bytes.write(encoded, 0, encoded.length);
        scanner.advance(Character.charCount(character));
      }
    }
    scanner.advance(1);
    byte[] array = bytes.toByteArray();
    return ByteString.viewOf(array, 0, array.length);
  }

  private String unicode(boolean raw) {
    int start = scanner.position();
    char quote = atOpening();
    StringBuilder text = new StringBuilder();
    while (scanner.peek() != quote) {
      checkOpen(start);
      if (scanner.peek() == '\\' && (!raw || scanner.peek(1) == 'u')) {
        UnicodeText.append(text, escape(true));
      } else {
        text.append(scanner.peek());
        scanner.advance(1);
      }
    }
    scanner.advance(1);
    return text.toString();
  }

  /** What an escape stands for; one that is unknown for its backslash, as in Python. */
  private int escape(boolean unicode) {
    char letter = scanner.peek(1);
    scanner.advance(2);
    return switch (letter) {
      case '\\', '\'', '"' -> letter;
      case 'a' -> 7;
      case 'b' -> '\b';
      case 'f' -> '\f';
      case 'n' -> '\n';
      case 'r' -> '\r';
      case 't' -> '\t';
      case 'v' -> 11;
      case 'x' -> hex(2);
      case '0', '1', '2', '3', '4', '5', '6', '7' -> octal(letter - '0', unicode);
      default -> longEscape(letter, unicode);
    };
  }

  private int longEscape(char letter, boolean unicode) {
    if (unicode && letter == 'u') {
      return hex(4);
    }
    if (unicode && letter == 'U') {
      int start = scanner.position();
      int character = hex(8);
      if (!Character.isValidCodePoint(character)) {
        throw scanner.fault(start - 2, "no character: larger than \\U0010ffff");
      }
      return character;
    }
    if (unicode && letter == 'N') {
      throw scanner.fault(scanner.position() - 2, "\\N{...} is not known here; use \\uXXXX");
    }
    scanner.advance(-1);
    return '\\';
  }

  private int hex(int digits) {
    int value = 0;
    for (int i = 0; i < digits; i++) {
      int digit = scanner.peek() < 0x80 ? Character.digit(scanner.peek(), 16) : -1;
      if (digit < 0) {
        throw scanner.fault("expected " + digits + " hexadecimal digits");
      }
      value = (value << 4) | digit;
      scanner.advance(1);
    }
    return value;
  }

  private int octal(int first, boolean unicode) {
    int value = first;
    for (int i = 0; i < 2 && scanner.peek() >= '0' && scanner.peek() <= '7'; i++) {
      value = value * 8 + scanner.peek() - '0';
      scanner.advance(1);
    }
    return unicode ? value : value & 0xff;
  }
}
