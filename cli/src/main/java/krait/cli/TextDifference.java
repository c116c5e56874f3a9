package krait.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import krait.diff.CodeDifference;
import krait.diff.FieldDifference;
import krait.diff.FileDifference;
import krait.diff.Line;
import krait.diff.TableDifference;

/** Differences like those of {@code diff -u}: three equal lines around each change. */
final class TextDifference implements DifferenceFormat {

  private static final int CONTEXT = 3;
  private static final int PLACE_WIDTH = 6;
  private static final String BOLD = "\033[1m";
  private static final String RED = "\033[31m";
  private static final String GREEN = "\033[32m";
  private static final String CYAN = "\033[36m";
  private static final String PLAIN = "\033[0m";

  private final boolean colours;

  TextDifference(boolean colours) {
    this.colours = colours;
  }

  @Override
  public void write(String left, String right, FileDifference difference, OutputStream out)
      throws IOException {
    if (difference.isEmpty()) {
      return;
    }
    StringBuilder text = new StringBuilder();
    line(BOLD, "--- " + left, text);
    line(BOLD, "+++ " + right, text);
    if (!difference.header().isEmpty()) {
      line(CYAN, "@@ header @@", text);
      writeFields(difference.header(), text);
    }
    for (CodeDifference code : difference.code()) {
      writeCode(code, text);
      out.write(text.toString().getBytes(UTF_8));
      text.setLength(0);
    }
    out.write(text.toString().getBytes(UTF_8));
  }

  private void writeCode(CodeDifference code, StringBuilder text) {
    line(CYAN, "@@ " + code.path() + " @@", text);
    switch (code.change()) {
      case REMOVED -> line(RED, "-code object only here", text);
      case ADDED -> line(GREEN, "+code object only here", text);
      case SAME -> {
        writeFields(code.fields(), text);
        for (TableDifference table : code.tables()) {
          line("", " " + table.name() + ":", text);
          writeLines(table.lines(), text);
        }
      }
    }
  }

  private void writeFields(List<FieldDifference> fields, StringBuilder text) {
    for (FieldDifference field : fields) {
      line("", " " + field.field() + ":", text);
      line(RED, "-  " + field.left(), text);
      line(GREEN, "+  " + field.right(), text);
    }
  }

  private void writeLines(List<Line> lines, StringBuilder text) {
    int next = 0;
    int shown = 0;
    for (int i = 0; i < lines.size(); i++) {
      if (next <= i) {
        next = nextChange(lines, i);
      }
      boolean near = next - i <= CONTEXT || (shown > 0 && i - lastChange(lines, i) <= CONTEXT);
      if (lines.get(i).change() != Line.Change.SAME || near) {
        if (shown < i) {
          line(CYAN, "   ...", text);
        }
        writeLine(lines.get(i), text);
        shown = i + 1;
      }
      if (next == i) {
        next = i + 1;
      }
    }
    if (shown < lines.size()) {
      line(CYAN, "   ...", text);
    }
  }

  private static int nextChange(List<Line> lines, int from) {
    int i = from;
    while (i < lines.size() && lines.get(i).change() == Line.Change.SAME) {
      i++;
    }
    return i < lines.size() ? i : Integer.MAX_VALUE / 2;
  }

  private static int lastChange(List<Line> lines, int from) {
    int i = from;
    while (i >= 0 && from - i <= CONTEXT && lines.get(i).change() == Line.Change.SAME) {
      i--;
    }
    return i;
  }

  private void writeLine(Line line, StringBuilder text) {
    String place =
        Integer.toString(line.change() == Line.Change.REMOVED ? line.left() : line.right());
    String body =
        " ".repeat(Math.max(PLACE_WIDTH - place.length(), 0)) + place + "  " + line.text();
    switch (line.change()) {
      case SAME -> line("", " " + body, text);
      case REMOVED -> line(RED, "-" + body, text);
      case ADDED -> line(GREEN, "+" + body, text);
    }
  }

  private void line(String colour, String content, StringBuilder text) {
    boolean coloured = colours && !colour.isEmpty();
    text.append(coloured ? colour : "").append(OneLine.of(content));
    text.append(coloured ? PLAIN : "").append('\n');
  }
}
