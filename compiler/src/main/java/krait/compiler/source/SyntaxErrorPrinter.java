package krait.compiler.source;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import krait.code.ByteString;

/** Writes an error as the interpreter does at top level, with the line and a caret. */
final class SyntaxErrorPrinter {

  private static final String INDENT = "    ";

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final GrammarOptions options;

  private SyntaxErrorPrinter(GrammarOptions options) {
    this.options = options;
  }

  static ByteString print(PySyntaxError error, GrammarOptions options) {
    SyntaxErrorPrinter printer = new SyntaxErrorPrinter(options);
    if (error.line() != PySyntaxError.NO_LINE) {
      printer.location(error);
    }
    printer.write(error.kind().pythonName());
    if (!error.problem().isEmpty()) {
      printer.write(": ");
      printer.write(error.problem());
    }
    printer.write("\n");
    return ByteString.copyOf(printer.out.toByteArray());
  }

  private void location(PySyntaxError error) {
    write("  File \"");
    out.writeBytes(error.fileName().getBytes(UTF_8));
    write("\", line " + error.line() + "\n");
    ByteString text = error.text();
    if (text != null) {
      textAndCaret(text, error.offset());
    }
  }

  private void textAndCaret(ByteString text, int columns) {
    int from = 0;
    int offset = columns;
    if (offset >= 0) {
      if (offset > 0 && offset == text.length() && caretMovesLeft(text)) {
        offset--;
      }
      int newline = indexOfNewline(text, from);
      while (newline >= 0 && newline - from < offset) {
        offset -= newline + 1 - from;
        from = newline + 1;
        newline = indexOfNewline(text, from);
      }
      while (from < text.length() && (text.at(from) == ' ' || text.at(from) == '\t')) {
        from++;
        offset--;
      }
    }
    write(INDENT);
    out.writeBytes(text.substring(from, text.length()).toByteArray());
    if (from == text.length() || text.at(text.length() - 1) != '\n') {
      write("\n");
    }
    if (offset != -1) {
      write(INDENT + " ".repeat(Math.max(0, offset - 1)) + "^\n");
    }
  }

  private boolean caretMovesLeft(ByteString text) {
    return options.has(GrammarFeature.CARET_LEFT_OF_END) || text.at(text.length() - 1) == '\n';
  }

  private static int indexOfNewline(ByteString text, int from) {
    for (int i = from; i < text.length(); i++) {
      if (text.at(i) == '\n') {
        return i;
      }
    }
    return -1;
  }

  private void write(String latin1) {
    out.writeBytes(latin1.getBytes(ISO_8859_1));
  }
}
