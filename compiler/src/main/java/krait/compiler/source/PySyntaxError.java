package krait.compiler.source;

import krait.code.ByteString;
import org.jspecify.annotations.Nullable;

/**
 * The error that CPython raises for a source text, with all the fields of its exception.
 *
 * <p>It carries no Java stack trace: it tells about the source, not about this program.
 */
public final class PySyntaxError extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** The offset of an error whose column CPython does not tell ({@code None}). */
  public static final int NO_OFFSET = -1;

  /** The line of an error without any position; CPython's exception then has only a message. */
  public static final int NO_LINE = -1;

  /** The class of the Python exception. */
  public enum Kind {
    SYNTAX_ERROR("SyntaxError"),
    INDENTATION_ERROR("IndentationError"),
    TAB_ERROR("TabError"),
    MEMORY_ERROR("MemoryError"),
    OVERFLOW_ERROR("OverflowError"),
    SYSTEM_ERROR("SystemError"),
    TYPE_ERROR("TypeError"),
    VALUE_ERROR("ValueError"),
    UNICODE_DECODE_ERROR("UnicodeDecodeError"),
    UNICODE_ENCODE_ERROR("UnicodeEncodeError");

    private final String pythonName;

    Kind(String pythonName) {
      this.pythonName = pythonName;
    }

    /** The name of the class in Python. */
    public String pythonName() {
      return pythonName;
    }
  }

  private final Kind kind;
  private final String problem;
  private final String fileName;
  private final int line;
  private final int offset;
  private final transient @Nullable ByteString text;
  private String notices = "";
  private boolean placedLater;

  /**
   * An error at a place in a source text.
   *
   * @param kind the class of the exception
   * @param problem the message; one character for each byte
   * @param fileName the name of the source
   * @param line the line, or {@link #NO_LINE}
   * @param offset the column counted from 1, or {@link #NO_OFFSET}
   * @param text what CPython gives as the text of the line, if anything
   */
  public PySyntaxError(
      Kind kind, String problem, String fileName, int line, int offset, @Nullable ByteString text) {
    super(problem, null, false, false);
    this.kind = kind;
    this.problem = problem;
    this.fileName = fileName;
    this.line = line;
    this.offset = offset;
    this.text = text;
  }

  /** An error without a position. */
  public static PySyntaxError withoutPosition(Kind kind, String problem, String fileName) {
    return new PySyntaxError(kind, problem, fileName, NO_LINE, NO_OFFSET, null);
  }

  /** The class of the exception. */
  public Kind kind() {
    return kind;
  }

  /** The message alone; empty for a MemoryError. */
  public String problem() {
    return problem;
  }

  /** The name of the source. */
  public String fileName() {
    return fileName;
  }

  /** The line, or {@link #NO_LINE}. */
  public int line() {
    return line;
  }

  /** The column from 1 (0 where CPython says so), or {@link #NO_OFFSET}. */
  public int offset() {
    return offset;
  }

  /** The text that the exception shows; several lines for a long string literal. */
  public @Nullable ByteString text() {
    return text;
  }

  /** Lines that CPython wrote to the standard error stream before it raised this. */
  public String notices() {
    return notices;
  }

  /** The same error with the notices that came before it. */
  public PySyntaxError withNotices(String lines) {
    notices = lines;
    return this;
  }

  /**
   * Whether CPython raises the error with its message alone and sets the attributes that tell the
   * place afterwards, so that the exception's arguments lack it.
   */
  public boolean isPlacedLater() {
    return placedLater;
  }

  /** The same error, placed after it was raised. */
  public PySyntaxError placedLater() {
    placedLater = true;
    return this;
  }

  /** The lines that CPython prints for the error when nothing catches it. */
  public ByteString printed(GrammarOptions options) {
    return SyntaxErrorPrinter.print(this, options);
  }
}
