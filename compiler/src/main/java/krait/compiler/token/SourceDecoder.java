package krait.compiler.token;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.Locale;
import krait.compiler.source.CompileMode;
import krait.compiler.source.GrammarFeature;
import krait.compiler.source.GrammarOptions;
import krait.compiler.source.PySyntaxError;
import krait.compiler.source.PySyntaxError.Kind;
import krait.compiler.source.SourceText;
import org.jspecify.annotations.Nullable;

/** Finds the coding of a source and brings it into the form in which it is cut into tokens. */
public final class SourceDecoder {

  private static final String UTF8 = "utf-8";
  private static final String LATIN1 = "iso-8859-1";
  private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
  private static final byte[] CODING = "coding".getBytes(ISO_8859_1);

  private final SourceText source;
  private final GrammarOptions options;
  private byte[] bytes;
  private int length;
  private int start;
  private @Nullable String encoding;
  private int codingEnd;
  private int codingLine;
  private boolean codingSettled;
  private boolean endsWithNewline;
  private @Nullable String fault;

  private SourceDecoder(SourceText source, GrammarOptions options) {
    this.source = source;
    this.options = options;
    this.length = source.bytes().length();
    this.bytes = new byte[length + 2];
    source.bytes().copyTo(bytes, 0);
  }

  /**
   * Decodes a source.
   *
   * @throws PySyntaxError if the coding is unknown, contradicts a byte order mark, or does not fit
   */
  public static DecodedSource decode(SourceText source, GrammarOptions options, CompileMode mode) {
    return new SourceDecoder(source, options).decode(mode);
  }

  private DecodedSource decode(CompileMode mode) {
    boolean file = source.origin() == SourceText.Origin.FILE;
    if (file) {
      dropAfterZeroBytes();
    } else {
      rejectZeroBytes();
    }
    endsWithNewline = length > 0 && bytes[length - 1] == '\n';
    boolean endUnseen = file && length > 0 && bytes[length - 1] == '\n';
    if (file || !options.has(GrammarFeature.STRING_SOURCE_AS_IS)) {
      boolean crLf = length > 1 && bytes[length - 2] == '\r' && bytes[length - 1] == '\n';
      translateNewlines();
      if (file ? length > 0 : mode == CompileMode.EXEC) {
        endWithNewline(crLf && !file);
      }
    }
    skipByteOrderMark(file);
    findCoding(file);
    int faultPosition = file && encoding == null ? firstHighByte() : -1;
    if (encoding != null && !isTakenAsIs()) {
      faultPosition = recode(encoding, file);
      endUnseen = false;
    }
    byte[] buffer = Arrays.copyOfRange(bytes, start, length + 2);
    buffer[length - start] = (byte) (file ? '\n' : 0);
    buffer[length - start + 1] = 0;
    return new DecodedSource(buffer, length - start, encoding, endUnseen, faultPosition, fault);
  }

  private void rejectZeroBytes() {
    for (int i = 0; i < length; i++) {
      if (bytes[i] == 0) {
        throw PySyntaxError.withoutPosition(
            Kind.TYPE_ERROR, "compile() expected string without null bytes", source.fileName());
      }
    }
  }

  /** CPython reads files as C strings: a zero byte hides the rest of its line. */
  private void dropAfterZeroBytes() {
    int out = 0;
    boolean hidden = false;
    for (int i = 0; i < length; i++) {
      hidden |= bytes[i] == 0;
      if (!hidden) {
        bytes[out++] = bytes[i];
      }
      hidden &= bytes[i] != '\n';
    }
    length = out;
  }

  private void translateNewlines() {
    int out = 0;
    for (int i = 0; i < length; i++) {
      byte b = bytes[i];
      if (b == '\r') {
        b = '\n';
        if (i + 1 < length && bytes[i + 1] == '\n') {
          i++;
        }
      }
      bytes[out++] = b;
    }
    length = out;
  }

  /** CPython 2.7 adds one too many after a text that ends with CR LF. */
  private void endWithNewline(boolean always) {
    if (always || length == 0 || bytes[length - 1] != '\n') {
      bytes[length++] = '\n';
    }
  }

  /** Before 2.7 the begin of a byte order mark that is none is lost. */
  private void skipByteOrderMark(boolean file) {
    int matched = 0;
    while (matched < length && matched < 3 && bytes[matched] == BYTE_ORDER_MARK[matched]) {
      matched++;
    }
    if (matched == 3) {
      encoding = UTF8;
      start = 3;
    } else if (!file && options.has(GrammarFeature.CODING_AFTER_CODE)) {
      start = matched;
    }
  }

  private int firstHighByte() {
    for (int i = start; i < length; i++) {
      if (bytes[i] < 0) {
        return i - start;
      }
    }
    return -1;
  }

  private void findCoding(boolean file) {
    int firstEnd = lineEnd(start);
    if (firstEnd < 0) {
      return;
    }
    checkLine(1, start, file ? firstEnd + 1 : firstEnd, firstEnd + 1);
    int secondEnd = lineEnd(firstEnd + 1);
    boolean read = codingEnd != 0 && (file || !looksTwice());
    if (!read && !codingSettled && secondEnd >= 0) {
      checkLine(2, firstEnd + 1, secondEnd + 1, secondEnd + 1);
    }
  }

  /** Before 2.7 a text may declare a coding that needs no decoding twice, if it is the same. */
  private boolean looksTwice() {
    return options.has(GrammarFeature.CODING_AFTER_CODE) && isTakenAsIs();
  }

  private boolean isTakenAsIs() {
    return encoding == null || encoding.equals(UTF8) || encoding.equals(LATIN1);
  }

  private int lineEnd(int from) {
    for (int i = from; i < length; i++) {
      if (bytes[i] == '\n') {
        return i;
      }
    }
    return -1;
  }

  private void checkLine(int line, int from, int to, int nextLine) {
    String found = codingIn(from, to);
    if (found == null) {
      if (!options.has(GrammarFeature.CODING_AFTER_CODE)) {
        codingSettled = hasCode(from, to);
      }
      return;
    }
    codingEnd = nextLine;
    codingLine = line;
    if (encoding == null) {
      encoding = found;
    } else if (!encoding.equals(found)) {
      throw decodeError(
          options.has(GrammarFeature.OLD_CODING_MESSAGES)
              ? "encoding problem: " + encoding
              : "encoding problem: " + found + " with BOM");
    }
  }

  private boolean hasCode(int from, int to) {
    for (int i = from; i < to; i++) {
      byte b = bytes[i];
      if (b == '#' || b == '\n' || b == '\r') {
        return false;
      }
      if (b != ' ' && b != '\t' && b != '\f') {
        return true;
      }
    }
    return false;
  }

  private @Nullable String codingIn(int from, int to) {
    int last = to - CODING.length;
    int at = from;
    while (at < last && bytes[at] != '#') {
      if (bytes[at] != ' ' && bytes[at] != '\t' && bytes[at] != '\f') {
        return null;
      }
      at++;
    }
    for (; at < last; at++) {
      if (Arrays.equals(bytes, at, at + CODING.length, CODING, 0, CODING.length)) {
        int mark = at + CODING.length;
        if (bytes[mark] == ':' || bytes[mark] == '=') {
          String name = nameAfter(mark + 1);
          if (!name.isEmpty()) {
            return normalized(name);
          }
        }
      }
    }
    return null;
  }

  private String nameAfter(int from) {
    int begin = from;
    while (bytes[begin] == ' ' || bytes[begin] == '\t') {
      begin++;
    }
    int end = begin;
    while (end < length && isNamePart(bytes[end])) {
      end++;
    }
    return new String(bytes, begin, end - begin, ISO_8859_1);
  }

  private static boolean isNamePart(byte b) {
    return (b >= 'a' && b <= 'z')
        || (b >= 'A' && b <= 'Z')
        || (b >= '0' && b <= '9')
        || b == '-'
        || b == '_'
        || b == '.';
  }

  /** CPython compares at most twelve characters of the name. */
  private static String normalized(String name) {
    String head =
        name.substring(0, Math.min(12, name.length())).toLowerCase(Locale.ROOT).replace('_', '-');
    if (head.equals(UTF8) || head.startsWith("utf-8-")) {
      return UTF8;
    }
    if (head.equals("latin-1")
        || head.equals(LATIN1)
        || head.equals("iso-latin-1")
        || head.startsWith("latin-1-")
        || head.startsWith("iso-8859-1-")
        || head.startsWith("iso-latin-1-")) {
      return LATIN1;
    }
    return name;
  }

  /** Brings the text into UTF-8; returns where that fails in a file, or -1. */
  private int recode(String name, boolean file) {
    PyCodec codec = PyCodec.find(name, options);
    if (codec == null) {
      throw unknownCoding(name, file);
    }
    Utf8Decoder utf8 = new Utf8Decoder(options.has(GrammarFeature.OLD_DECODE_ERRORS));
    int from = file ? codingEnd : start;
    try {
      replaceText(from, codec.decode(bytes, from, length, utf8));
      return -1;
    } catch (TextCodingException e) {
      if (!file) {
        throw decodeError(
            options.has(GrammarFeature.OLD_CODING_MESSAGES)
                ? "unknown encoding: " + name
                : e.problem());
      }
      return keepLinesBeforeFault(codec, from, utf8) - start;
    }
  }

  private void replaceText(int from, String text) {
    byte[] recoded = text.getBytes(UTF_8);
    byte[] all = new byte[from + recoded.length + 2];
    System.arraycopy(bytes, 0, all, 0, from);
    System.arraycopy(recoded, 0, all, from, recoded.length);
    bytes = all;
    length = from + recoded.length;
  }

  /** Decodes the lines before the one that fails, and ends the text with a line for that. */
  private int keepLinesBeforeFault(PyCodec codec, int from, Utf8Decoder utf8) {
    StringBuilder text = new StringBuilder();
    try {
      if (codec.isReadInBlocks()) {
        boolean newer = options.has(GrammarFeature.NEW_STREAM_READER);
        CodecLines lines = new CodecLines(codec, utf8, newer, bytes, from, length);
        for (String line = lines.next(); !line.isEmpty(); line = lines.next()) {
          text.append(line);
        }
      } else {
        int end;
        for (int at = from; at < length; at = end) {
          end = lineEnd(at) < 0 ? length : lineEnd(at) + 1;
          text.append(codec.decode(bytes, at, end, utf8));
        }
      }
    } catch (TextCodingException e) {
      fault = e.problem();
    }
    text.setLength(text.lastIndexOf("\n") + 1);
    replaceText(from, text + "?\n");
    return length - 2;
  }

  private PySyntaxError unknownCoding(String name, boolean file) {
    boolean old = options.has(GrammarFeature.OLD_CODING_MESSAGES);
    if (!file) {
      return decodeError(
          PyCodec.isByteCodec(name) && !old
              ? "decoder did not return an unicode object (type=str)"
              : "unknown encoding: " + name);
    }
    if (PyCodec.isByteCodec(name)) {
      codingLine += codingEnd < length || endsWithNewline ? 1 : 0;
      return decodeError(
          old
              ? "bad argument type for built-in operation"
              : "codec did not return a unicode object");
    }
    return decodeError("encoding problem: " + (old ? "with BOM" : name));
  }

  /** A text has no lines yet when it is decoded; a file is read up to the line that is wrong. */
  private PySyntaxError decodeError(String message) {
    boolean file = source.origin() == SourceText.Origin.FILE;
    int line = file ? codingLine : 0;
    return new PySyntaxError(Kind.SYNTAX_ERROR, message, source.fileName(), line, 0, null);
  }
}
