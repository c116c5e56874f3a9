package krait.asm;

import java.util.ArrayList;
import java.util.List;

/**
 * Splits a classic listing of {@code dis} into its rows.
 *
 * <p>The parts for the code objects may have headings, {@code Disassembly of <code object f, file
 * "x.py", line 3>:} or {@code # f firstlineno 3}.
 */
final class ListingParser {

  private static final String HEADING = "Disassembly of ";

  /**
   * An instruction as it is listed.
   *
   * @param source the source line before it, or 0
   * @param offset its offset
   * @param mnemonic its name
   * @param operand its operand, or -1
   * @param detail what stands in parentheses, maybe nothing
   * @param place where the row is
   * @param detailAt where the detail begins
   */
  record Row(
      int source,
      int offset,
      String mnemonic,
      long operand,
      String detail,
      CodeScope.Place place,
      int detailAt) {}

  /**
   * The listing of one code object.
   *
   * @param name its name, or nothing if there is no heading
   * @param file its file, or nothing
   * @param line its first line, or 0
   * @param rows its instructions
   */
  record Section(String name, String file, int line, List<Row> rows) {}

  private final String text;
  private final ProblemLog log;
  private final List<Section> sections = new ArrayList<>();

  ListingParser(String text, ProblemLog log) {
    this.text = text;
    this.log = log;
  }

  /** Whether a text is a listing: its first line with anything on it is a heading or a row. */
  static boolean isListing(String text) {
    int start = 0;
    while (start < text.length()) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      String line = text.substring(start, Math.min(end, start + 300)).strip();
      if (line.startsWith(HEADING) || isCorpusHeading(line)) {
        return true;
      }
      if (!line.isEmpty() && !line.startsWith("#")) {
        return Spelling.isDigit(line.charAt(0)) || line.startsWith(">>") || line.startsWith("-->");
      }
      start = end + 1;
    }
    return false;
  }

  private static boolean isCorpusHeading(String line) {
    return line.startsWith("# ") && line.contains(" firstlineno ");
  }

  List<Section> parse() {
    int start = 0;
    int number = 1;
    while (start < text.length() && !log.isFull()) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      try {
        line(text.substring(start, end), new CodeScope.Place(number, start));
      } catch (SyntaxFault fault) {
        log.report(new CodeScope.Place(number, fault.position()), fault.message());
      }
      start = end + 1;
      number++;
    }
    return sections;
  }

  private void line(String raw, CodeScope.Place place) {
    String line = raw.stripTrailing();
    if (line.isBlank()) {
      return;
    }
    if (line.startsWith(HEADING)) {
      sections.add(heading(line.substring(HEADING.length())));
    } else if (isCorpusHeading(line)) {
      int at = line.lastIndexOf(" firstlineno ");
      int first = number(line.substring(at + " firstlineno ".length()).strip());
      sections.add(new Section(line.substring(2, at), "", first, new ArrayList<>()));
    } else if (!line.startsWith("#")) {
      if (sections.isEmpty()) {
        sections.add(new Section("", "", 0, new ArrayList<>()));
      }
      sections.get(sections.size() - 1).rows.add(row(line, place));
    }
  }

  private static int number(String digits) {
    try {
      return Integer.parseInt(digits);
    } catch (NumberFormatException e) {
      return 0;
    }
  }

  /** From {@code <code object f, file "x.py", line 3>:} or {@code f:}. */
  static Section heading(String text) {
    int file = text.lastIndexOf(", file \"");
    int line = text.lastIndexOf("\", line ");
    if (!text.startsWith("<code object ") || file < 0 || line < file) {
      String name = text.endsWith(":") ? text.substring(0, text.length() - 1) : text;
      return new Section(name, "", 0, new ArrayList<>());
    }
    String name = text.substring("<code object ".length(), file);
    int at = name.lastIndexOf(" at ");
    String digits = text.substring(line + "\", line ".length());
    int end = digits.indexOf('>');
    return new Section(
        at < 0 ? name : name.substring(0, at),
        text.substring(file + ", file \"".length(), line),
        number(end < 0 ? digits : digits.substring(0, end)),
        new ArrayList<>());
  }

  private Row row(String line, CodeScope.Place place) {
    AsmScanner scanner = new AsmScanner(line);
    try {
      scanner.skipBlanks();
      long first = Spelling.isDigit(scanner.peek()) ? scanner.unsignedInt("a number") : -1;
      skipMarks(scanner);
      boolean both = Spelling.isDigit(scanner.peek());
      long offset = both ? scanner.unsignedInt("an offset") : first;
      if (offset < 0) {
        throw scanner.fault("expected the offset of an instruction" + scanner.found());
      }
      scanner.skipBlanks();
      int start = scanner.position();
      while (!scanner.atEnd() && scanner.peek() != ' ') {
        scanner.advance(1);
      }
      String mnemonic = line.substring(start, scanner.position());
      scanner.skipBlanks();
      long operand = scanner.atEnd() ? -1 : scanner.unsignedInt("an operand");
      scanner.skipBlanks();
      int open = scanner.position();
      boolean hasDetail = scanner.peek() == '(' && line.endsWith(")");
      String detail = hasDetail ? line.substring(open + 1, line.length() - 1) : "";
      return new Row(
          both && first > 0 ? (int) first : 0,
          (int) offset,
          mnemonic,
          operand,
          detail,
          new CodeScope.Place(place.line(), place.position() + start),
          place.position() + open + 1);
    } catch (SyntaxFault fault) {
      throw new SyntaxFault(place.position() + fault.position(), fault.message());
    }
  }

  private static void skipMarks(AsmScanner scanner) {
    scanner.skipBlanks();
    while (scanner.peek() == '>' || scanner.peek() == '-') {
      scanner.advance(1);
      scanner.skipBlanks();
    }
  }
}
