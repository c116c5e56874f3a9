package krait.asm;

/**
 * Something in an assembly text that can't be assembled, or a reader has to know.
 *
 * @param line the number of the line, from 1
 * @param column the number of the character in it, from 1
 * @param message what is wrong, without a period
 * @param source the line, or a part of it if it is long
 * @param caret where in {@code source} the problem is, from 0
 */
public record AsmProblem(int line, int column, String message, String source, int caret) {

  private static final int MARGIN = 70;

  /** A problem at a place in a text. */
  static AsmProblem at(String text, int line, int position, String message) {
    int place = Math.min(position, text.length());
    int start = text.lastIndexOf('\n', place - 1) + 1;
    int end = text.indexOf('\n', place);
    end = end < 0 ? text.length() : end;
    if (end > start && text.charAt(end - 1) == '\r') {
      end--;
    }
    int from = Math.max(start, place - MARGIN);
    int to = Math.max(from, Math.min(end, place + MARGIN));
    String shown = (from > start ? "..." : "") + text.substring(from, to) + (to < end ? "..." : "");
    int caret = place - from + (from > start ? 3 : 0);
    return new AsmProblem(line, place - start + 1, message, shown, caret);
  }

  /** The message with its place, the line, and a caret below the fault; three lines. */
  public String format(String file) {
    StringBuilder text = new StringBuilder();
    text.append(file).append(':').append(line).append(':').append(column).append(": ");
    text.append(message).append("\n  ");
    appendVisible(text, source);
    text.append("\n  ");
    return text.append(" ".repeat(caret)).append('^').toString();
  }

  private static void appendVisible(StringBuilder text, String source) {
    for (int i = 0; i < source.length(); i++) {
      char c = source.charAt(i);
      text.append(c == '\t' ? ' ' : Character.isISOControl(c) ? '\ufffd' : c);
    }
  }
}
