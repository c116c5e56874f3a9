package krait.compiler.source;

import java.nio.charset.StandardCharsets;
import krait.code.ByteString;

/**
 * Source to compile.
 *
 * @param bytes the text as bytes
 * @param fileName the name that goes into messages and code objects
 * @param origin where CPython would have it from, because it treats texts and files differently
 * @param linesKnown whether a message that names a line shows it; CPython opens the file anew for
 *     that, and shows nothing when there is no file
 */
public record SourceText(ByteString bytes, String fileName, Origin origin, boolean linesKnown) {

  /** The way by which source reaches the compiler. */
  public enum Origin {
    /** A {@code str} given to {@code compile}; bytes above 127 need no coding line. */
    STRING,
    /** A {@code unicode} given to {@code compile}, here as UTF-8. */
    UNICODE,
    /** A file that the interpreter itself reads, as it does to run or import it. */
    FILE,
    /** Lines that a person typed so far; more may follow. */
    PROMPT
  }

  /** The text of a file as {@code py_compile} hands it to {@code compile}: lines known. */
  public static SourceText ofFileContent(byte[] bytes, String fileName) {
    return new SourceText(ByteString.copyOf(bytes), fileName, Origin.STRING, true);
  }

  /** A file that is run or imported. */
  public static SourceText ofFile(byte[] bytes, String fileName) {
    return new SourceText(ByteString.copyOf(bytes), fileName, Origin.FILE, true);
  }

  /** A text without a file. */
  public static SourceText ofString(byte[] bytes, String fileName) {
    return new SourceText(ByteString.copyOf(bytes), fileName, Origin.STRING, false);
  }

  /** A unicode text without a file. */
  public static SourceText ofUnicode(String text, String fileName) {
    return ofUnicode(ByteString.copyOf(text.getBytes(StandardCharsets.UTF_8)), fileName);
  }

  /** A unicode object as the UTF-8 that Python makes of it, in which there may be surrogates. */
  public static SourceText ofUnicode(ByteString utf8, String fileName) {
    return new SourceText(utf8, fileName, Origin.UNICODE, false);
  }

  /**
   * The lines typed so far at a prompt, each with its newline. Where they are no whole statement
   * the compiler throws {@link IncompleteSourceException}; an empty line ends a block.
   */
  public static SourceText ofPrompt(byte[] bytes, String fileName) {
    return new SourceText(ByteString.copyOf(bytes), fileName, Origin.PROMPT, false);
  }
}
