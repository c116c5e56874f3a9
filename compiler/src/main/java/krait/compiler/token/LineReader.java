package krait.compiler.token;

import java.util.Arrays;
import krait.code.ByteString;
import krait.compiler.source.GrammarFeature;
import krait.compiler.source.GrammarOptions;
import krait.compiler.source.IncompleteSourceException;
import krait.compiler.source.PySyntaxError;
import krait.compiler.source.PySyntaxError.Kind;
import krait.compiler.source.SourceText;

/**
 * Hands out the characters of a source line by line.
 *
 * <p>It keeps what CPython's tokenizer keeps, because error messages show it: how far the current
 * line reaches, which line the current token began on, how many lines were fetched (a line counts
 * when its first character is asked for), and whether the end was seen.
 */
abstract class LineReader {

  /** What {@link #next} returns at the end. */
  static final int EOF = -1;

  final byte[] buffer;
  final int length;
  final GrammarOptions options;

  /** The next character. */
  int cursor;

  /** The end of the current line. */
  int lineEnd;

  /** The begin of the current line. */
  int lineStart;

  /** The current line, from 1. */
  int lineNumber;

  /** The begin of the current token, or -1 between tokens. */
  int tokenStart = -1;

  private final SourceText source;
  private final DecodedSource decoded;
  private final boolean file;
  private final boolean prompt;
  private int textStart;
  private boolean endSeen;
  private boolean textCleared;

  LineReader(SourceText source, DecodedSource decoded, GrammarOptions options) {
    this.source = source;
    this.decoded = decoded;
    this.options = options;
    this.buffer = decoded.buffer();
    this.length = decoded.length();
    this.file = source.origin() == SourceText.Origin.FILE;
    this.prompt = source.origin() == SourceText.Origin.PROMPT;
  }

  /** The next character, 0 to 255, or {@link #EOF}. */
  final int next() {
    return cursor != lineEnd ? buffer[cursor++] & 0xff : firstOfNextLine();
  }

  /** Takes a character back that {@link #next} returned. */
  final void back(int character) {
    if (character != EOF) {
      cursor--;
    }
  }

  private int firstOfNextLine() {
    if (endSeen) {
      return EOF;
    }
    int from = lineEnd;
    if (from >= length) {
      return end();
    }
    int to = from;
    while (to < length && buffer[to] != '\n') {
      to++;
    }
    lineEnd = to == length ? to : to + 1;
    if (tokenStart < 0) {
      textStart = cursor;
    }
    lineStart = cursor;
    lineNumber++;
    if (decoded.faultPosition() >= from && decoded.faultPosition() < lineEnd) {
      throw fault();
    }
    return buffer[cursor++] & 0xff;
  }

  /** Inside a token CPython adds an empty line to a file before it sees the end. */
  private int end() {
    if (prompt) {
      throw new IncompleteSourceException();
    }
    boolean addLine = decoded.endUnseen() && tokenStart >= 0 && lineEnd == length;
    endSeen = !addLine;
    textCleared = file && tokenStart < 0;
    if (file) {
      lineNumber++;
      lineStart = cursor;
    }
    if (addLine) {
      lineEnd = length + 1;
      return buffer[cursor++];
    }
    return EOF;
  }

  /** Notes that a token reached the end of a text without a last newline. */
  final void noteEnd() {
    if (cursor == length && lineEnd == length) {
      next();
    }
  }

  /** The error that a line of a file cannot be decoded. */
  private PySyntaxError fault() {
    String message = decoded.fault();
    if (message == null) {
      message = undeclaredByte(buffer[decoded.faultPosition()] & 0xff);
    }
    return new PySyntaxError(Kind.SYNTAX_ERROR, message, source.fileName(), lineNumber, 0, null);
  }

  private String undeclaredByte(int value) {
    return "Non-ASCII character '\\x"
        + Integer.toHexString(value)
        + "' in file "
        + source.fileName()
        + " on line "
        + (tokenStart < 0 ? lineNumber : lineNumber + 1)
        + ", but no encoding declared; "
        + (options.has(GrammarFeature.OLD_CODING_MESSAGES)
            ? "see http://www.python.org/peps/pep-0263.html for details"
            : "see http://python.org/dev/peps/pep-0263/ for details");
  }

  /** Whether the source has one line and its end was seen. */
  final boolean atEndOfFirstLine() {
    return lineNumber <= 1 && endSeen;
  }

  /** The error that the token just read is out of place; a single line is said to be unfinished. */
  final PySyntaxError misplaced(Kind kind, String message) {
    return atEndOfFirstLine()
        ? error(TokenError.E_EOF.kind(), TokenError.E_EOF.message(options))
        : error(kind, message);
  }

  /** An error at the place that was reached. */
  final PySyntaxError error(Kind kind, String message) {
    int offset = cursor - textStart;
    byte[] text = Arrays.copyOfRange(buffer, textStart, lineEnd);
    if (textCleared && text.length > 0) {
      text[0] = 0;
    }
    String encoding = decoded.encoding();
    if (encoding != null) {
      offset = offset > 1 ? restored(text, offset - 1, encoding).length + 1 : offset;
      text = restored(text, text.length, encoding);
    }
    if (textCleared) {
      text = new byte[0];
    }
    return new PySyntaxError(
        kind, message, source.fileName(), lineNumber, offset, ByteString.copyOf(text));
  }

  /** Text that was recoded, in its own coding again. */
  private byte[] restored(byte[] text, int count, String encoding) {
    PyCodec codec = PyCodec.find(encoding, options);
    if (codec == null) {
      return Arrays.copyOf(text, count);
    }
    Utf8Decoder utf8 = new Utf8Decoder(options.has(GrammarFeature.OLD_DECODE_ERRORS));
    return codec.encodeReplacing(utf8.decodeReplacing(text, 0, count));
  }

  /** Whether the lines come from a prompt, where an empty line means something. */
  final boolean isPrompt() {
    return prompt;
  }

  /** The name of the source. */
  final String fileName() {
    return source.fileName();
  }

  /** What the source declared about its coding, and its bytes. */
  public final DecodedSource decoded() {
    return decoded;
  }
}
