package krait.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import krait.code.ByteString;
import krait.dis.ByteSink;

/**
 * Makes a listing fit for a terminal, line by line: control characters in names become {@code \x1b}
 * and the like, since a terminal would obey them, and the parts of a line get colours if wanted.
 */
final class ListingPainter extends OutputStream {
  private static final String LINE = "\033[33m";
  private static final String ARROW = "\033[1;31m";
  private static final String LABEL = "\033[32m";
  static final String MNEMONIC = "\033[1m";
  static final String ARGUMENT = "\033[36m";
  static final String SOURCE = "\033[34m";
  static final String OFF = "\033[0m";

  private final OutputStream target;
  private final boolean colours;
  private final ByteSink sink;
  private byte[] line = new byte[256];
  private int size;

  ListingPainter(OutputStream target, boolean colours) {
    this.target = target;
    this.colours = colours;
    this.sink = new ByteSink(target);
  }

  @Override
  public void write(int b) {
    if (b == '\n') {
      endLine();
      return;
    }
    if (size == line.length) {
      line = Arrays.copyOf(line, size * 2);
    }
    line[size++] = (byte) b;
  }

  @Override
  public void write(byte[] bytes, int offset, int length) {
    for (int i = offset; i < offset + length; i++) {
      write(bytes[i]);
    }
  }

  private void endLine() {
    if (!colours || size == 0) {
      plain(0, size);
    } else if (isSource()) {
      painted(SOURCE, 0, size);
    } else if (!isInstruction()) {
      painted(MNEMONIC, 0, size);
    } else {
      paintInstruction();
    }
    size = 0;
    sink.put('\n');
  }

  /** Whether the line is one of the source: blanks, its number or none, and a bar. */
  private boolean isSource() {
    int at = skip(0, ' ');
    while (at < size && line[at] >= '0' && line[at] <= '9') {
      at++;
    }
    return (at < size && line[at] == '|')
        || (at + 1 < size && line[at] == ' ' && line[at + 1] == '|');
  }

  /** Whether the line begins with blanks or a line number, unlike headings. */
  private boolean isInstruction() {
    return line[0] == ' ' || (line[0] >= '0' && line[0] <= '9');
  }

  private void paintInstruction() {
    int at = skip(0, ' ');
    int mnemonic = at;
    while (mnemonic < size && !startsMnemonic(line[mnemonic])) {
      mnemonic++;
    }
    plain(0, at);
    int number = at;
    while (number < size && line[number] >= '0' && line[number] <= '9') {
      number++;
    }
    // A number at the very left is a line number, one further in an offset.
    if (number > at && at < 5) {
      painted(LINE, at, number);
      at = number;
    }
    paintMarks(at, mnemonic);
    int end = mnemonic;
    while (end < size && line[end] != ' ') {
      end++;
    }
    painted(MNEMONIC, mnemonic, end);
    int argument = end;
    while (argument < size && line[argument] != '(') {
      argument++;
    }
    plain(end, argument);
    painted(ARGUMENT, argument, size);
  }

  private static boolean startsMnemonic(byte b) {
    return (b >= 'A' && b <= 'Z') || b == '<';
  }

  private void paintMarks(int from, int to) {
    int at = from;
    while (at < to) {
      if (line[at] == '-') {
        painted(ARROW, at, Math.min(at + 3, to));
        at += 3;
      } else if (line[at] == '>') {
        painted(LABEL, at, Math.min(at + 2, to));
        at += 2;
      } else {
        plain(at, at + 1);
        at++;
      }
    }
  }

  private int skip(int from, char blank) {
    int at = from;
    while (at < size && line[at] == blank) {
      at++;
    }
    return at;
  }

  private void painted(String colour, int from, int to) {
    if (from < to) {
      sink.put(colour);
      plain(from, to);
      sink.put(OFF);
    }
  }

  private void plain(int from, int to) {
    for (int i = from; i < to; i++) {
      int b = line[i] & 0xff;
      if (b >= ' ' && b != 0x7f) {
        sink.put(b);
      } else {
        sink.put("\\x");
        sink.put(ByteString.latin1(b < 0x10 ? "0" : ""));
        sink.put(Integer.toHexString(b));
      }
    }
  }

  @Override
  public void flush() throws IOException {
    sink.flush();
    target.flush();
  }

  /** Writes what is left of a line without an end. */
  @Override
  public void close() {
    if (size > 0) {
      plain(0, size);
      size = 0;
    }
    sink.flush();
  }
}
