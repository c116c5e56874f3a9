package krait.vm.methods;

import krait.vm.object.PyErrors;
import org.jspecify.annotations.Nullable;

/** Goes through the texts and replacement fields of a format string. */
final class FormatTemplate {

  private final String text;
  private int at;

  FormatTemplate(String text) {
    this.text = text;
  }

  /**
   * A text and the field behind it.
   *
   * @param literal the text, with single braces
   * @param name the name of the field, or null if none follows
   * @param spec the format specification
   * @param conversion the letter of the conversion, or 0
   */
  record Piece(String literal, @Nullable String name, String spec, char conversion) {}

  /** The next text with its field; null at the end. */
  @Nullable Piece next() {
    if (at >= text.length()) {
      return null;
    }
    int from = at;
    while (at < text.length()) {
      char c = text.charAt(at++);
      if (c != '{' && c != '}') {
        continue;
      }
      boolean twice = at < text.length() && text.charAt(at) == c;
      if (twice) {
        String literal = text.substring(from, at);
        at++;
        return new Piece(literal, null, "", (char) 0);
      }
      if (c == '}') {
        throw PyErrors.valueError("Single '}' encountered in format string");
      }
      if (at >= text.length()) {
        throw PyErrors.valueError("Single '{' encountered in format string");
      }
      String literal = text.substring(from, at - 1);
      int end = closing();
      String field = text.substring(at, end);
      at = end + 1;
      return parsed(literal, field);
    }
    return new Piece(text.substring(from), null, "", (char) 0);
  }

  private int closing() {
    int open = 1;
    for (int i = at; i < text.length(); i++) {
      char c = text.charAt(i);
      open += c == '{' ? 1 : c == '}' ? -1 : 0;
      if (open == 0) {
        return i;
      }
    }
    throw PyErrors.valueError("unmatched '{' in format");
  }

  private static Piece parsed(String literal, String field) {
    int end = 0;
    while (end < field.length() && field.charAt(end) != ':' && field.charAt(end) != '!') {
      end++;
    }
    String name = field.substring(0, end);
    if (end == field.length()) {
      return piece(literal, name, "", (char) 0);
    }
    if (field.charAt(end) == ':') {
      return piece(literal, name, field.substring(end + 1), (char) 0);
    }
    if (end + 1 >= field.length()) {
      throw PyErrors.valueError("end of format while looking for conversion specifier");
    }
    char conversion = field.charAt(end + 1);
    if (end + 2 < field.length() && field.charAt(end + 2) != ':') {
      throw PyErrors.valueError("expected ':' after format specifier");
    }
    return piece(
        literal, name, end + 3 <= field.length() ? field.substring(end + 3) : "", conversion);
  }

  private static Piece piece(String literal, String name, String spec, char conversion) {
    if (name.isEmpty() && !FormatRules.current().later()) {
      throw PyErrors.valueError("zero length field name in format");
    }
    return new Piece(literal, name, spec, conversion);
  }
}
