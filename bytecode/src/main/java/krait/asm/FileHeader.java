package krait.asm;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.OptionalInt;
import krait.code.ByteString;
import krait.code.CodeObject;
import krait.marshal.PycFile;
import krait.version.Magic;
import krait.version.PyVersion;

/** The directives about the file: version, magic number, time. */
final class FileHeader {

  private final AsmScanner scanner;
  private final StringReader strings;
  private PyVersion version;
  private OptionalInt magic = OptionalInt.empty();
  private int mtime;
  private boolean bare;
  private ByteString trailing = ByteString.EMPTY;

  FileHeader(AsmScanner scanner, StringReader strings, PyVersion version) {
    this.scanner = scanner;
    this.strings = strings;
    this.version = version;
  }

  PyVersion version() {
    return version;
  }

  AsmUnit unit(CodeObject code) {
    int number = magic.orElseGet(() -> Magic.current(version).number());
    return new AsmUnit(new PycFile(number, version, mtime, code, trailing), bare);
  }

  /** Whether a directive about the file comes next. */
  boolean isNext() {
    if (scanner.peek() != '.') {
      return false;
    }
    int at = 1;
    while (Spelling.isLetter(scanner.peek(at))) {
      at++;
    }
    int start = scanner.position();
    return switch (scanner.text().substring(start, start + at)) {
      case ".python", ".magic", ".mtime", ".header", ".trailing" -> true;
      default -> false;
    };
  }

  void parse() {
    scanner.advance(1);
    String directive = scanner.word();
    scanner.skipBlanks();
    switch (directive) {
      case "python" -> parseVersion();
      case "magic" -> {
        int start = scanner.position();
        long number = scanner.unsignedInt("a magic number");
        if (number > 0xffff) {
          throw scanner.fault(start, "a magic number has 16 bits");
        }
        magic = OptionalInt.of((int) number);
      }
      case "mtime" -> mtime = time();
      case "header" -> {
        int start = scanner.position();
        if (!scanner.word().equals("none")) {
          throw scanner.fault(start, "expected 'none'");
        }
        bare = true;
      }
      default -> trailing = strings.string(false).value();
    }
  }

  private void parseVersion() {
    int start = scanner.position();
    while (Spelling.isDigit(scanner.peek()) || scanner.peek() == '.') {
      scanner.advance(1);
    }
    String text = scanner.text().substring(start, Math.min(scanner.position(), start + 20));
    version =
        PyVersion.parse(text)
            .orElseThrow(
                () -> scanner.fault(start, "expected a version, one of " + PyVersion.supported()));
  }

  private int time() {
    int start = scanner.position();
    long first = scanner.unsignedInt("a time");
    if (scanner.peek() != '-') {
      return (int) first;
    }
    int month = part('-');
    int day = part('-');
    if (scanner.peek() == 'T') {
      scanner.advance(1);
    }
    int hour = (int) scanner.unsignedInt("hours");
    int minute = part(':');
    int second = part(':');
    try {
      long seconds =
          LocalDateTime.of((int) first, month, day, hour, minute, second)
              .toEpochSecond(ZoneOffset.UTC);
      if (seconds < 0 || seconds > 0xffffffffL) {
        throw scanner.fault(start, "a time from 1970 to 2106 is possible");
      }
      return (int) seconds;
    } catch (DateTimeException e) {
      throw scanner.fault(start, "no such time; expected one such as 2009-10-26 15:43:11");
    }
  }

  private int part(char separator) {
    scanner.expect(separator);
    scanner.skipBlanks();
    int start = scanner.position();
    while (Spelling.isDigit(scanner.peek()) && scanner.position() - start < 3) {
      scanner.advance(1);
    }
    String digits = scanner.text().substring(start, scanner.position());
    return digits.isEmpty() ? -1 : Integer.parseInt(digits);
  }
}
