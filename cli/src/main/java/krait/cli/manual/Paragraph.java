package krait.cli.manual;

/** Text broken into lines. */
final class Paragraph {

  private static final int WIDTH = 78;

  private Paragraph() {}

  /** The words of a text in lines of up to 78 characters, each after an indent. */
  static String wrap(String text, String indent) {
    StringBuilder lines = new StringBuilder();
    StringBuilder line = new StringBuilder(indent);
    for (String word : text.split(" ", -1)) {
      if (line.length() + word.length() + 1 > WIDTH && line.length() > indent.length()) {
        lines.append(line).append('\n');
        line = new StringBuilder(indent);
      }
      if (line.length() > indent.length()) {
        line.append(' ');
      }
      line.append(word);
    }
    return lines.append(line).append('\n').toString();
  }

  /** Each line of a text after an indent; empty lines stay empty. */
  static String indent(String text, String indent) {
    StringBuilder lines = new StringBuilder();
    for (String line : text.stripTrailing().split("\n", -1)) {
      lines.append(line.isEmpty() ? "" : indent).append(line).append('\n');
    }
    return lines.toString();
  }
}
