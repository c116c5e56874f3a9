package krait.asm;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import krait.code.CodeObject;
import krait.marshal.PycFile;
import krait.opcode.OpcodeTable;
import krait.version.Magic;

/**
 * Writes code as assembly text, from which {@link Assembler} makes the same bytes again.
 *
 * <p>What CPython's compiler would do by itself is left out: the text of an ordinary file has
 * little but instructions in it. The text is ASCII, with a newline behind each line. Code objects
 * nested more than a few hundred deep need more than a usual thread's stack.
 */
public final class AsmPrinter {

  private AsmPrinter() {}

  /** The text for a file. */
  public static String print(PycFile file) {
    return print(new AsmUnit(file, false));
  }

  /** The text for a file with or without its header. */
  public static String print(AsmUnit unit) {
    PycFile file = unit.file();
    StringBuilder out = new StringBuilder(8 * file.code().code().value().length() + 1024);
    out.append(".python ").append(file.version()).append('\n');
    if (unit.bare()) {
      out.append(".header none\n");
    } else {
      printHeader(file, out);
    }
    CodePrinter printer = new CodePrinter(out, OpcodeTable.of(file.version()));
    if (!file.trailing().isEmpty()) {
      out.append(".trailing ");
      new LiteralWriter(out, code -> {}).bytes(file.trailing());
      out.append('\n');
    }
    printer.printOutermost(file.code());
    return out.toString();
  }

  private static void printHeader(PycFile file, StringBuilder out) {
    if (file.magicNumber() != Magic.current(file.version()).number()) {
      out.append(".magic ").append(file.magicNumber()).append('\n');
    }
    if (file.mtime() != 0) {
      long seconds = Integer.toUnsignedLong(file.mtime());
      LocalDateTime time = LocalDateTime.ofEpochSecond(seconds, 0, ZoneOffset.UTC);
      out.append(".mtime ").append(time.toLocalDate()).append(' ');
      twoDigits(out, time.getHour()).append(':');
      twoDigits(out, time.getMinute()).append(':');
      twoDigits(out, time.getSecond()).append('\n');
    }
  }

  private static StringBuilder twoDigits(StringBuilder out, int number) {
    return out.append((char) ('0' + number / 10)).append((char) ('0' + number % 10));
  }

  /** The text for one code object, as it stands within that of another. */
  public static String print(CodeObject code, OpcodeTable table) {
    StringBuilder out = new StringBuilder();
    new CodePrinter(out, table).printAlone(code);
    return out.toString();
  }
}
