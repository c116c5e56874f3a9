package krait.dis;

import krait.code.ByteString;
import krait.code.CodeObject;

/** Code objects as CPython's {@code repr} shows them, and headings made from that. */
public final class CodeRepr {

  private static final int MAX_NAME = 100;
  private static final int MAX_FILE_NAME = 300;
  private static final int ADDRESS_BITS = 36;
  private static final int HASHED_BYTES = 16;
  private static final long MULTIPLIER = 0x9E3779B97F4A7C15L;

  private CodeRepr() {}

  /** {@code <code object NAME at 0x7f..., file "F", line N>}. */
  public static void write(CodeObject code, CodeAddress address, ByteSink out) {
    writeName(code, out);
    out.put(" at ");
    if (address == CodeAddress.PLACEHOLDER) {
      out.put("ADDR");
    } else {
      out.put("0x");
      out.put(Long.toHexString(stableAddress(code)));
    }
    writePlace(code, out);
  }

  /** {@code Disassembly of <code object NAME, file "F", line N>:} and the end of the line. */
  public static void writeHeading(CodeObject code, ByteSink out) {
    out.put("Disassembly of ");
    writeName(code, out);
    writePlace(code, out);
    out.put(":\n");
  }

  private static void writeName(CodeObject code, ByteSink out) {
    out.put("<code object ");
    out.put(cString(code.name().value(), MAX_NAME));
  }

  private static void writePlace(CodeObject code, ByteSink out) {
    out.put(", file \"");
    out.put(cString(code.filename().value(), MAX_FILE_NAME));
    out.put("\", line ");
    out.putNumber(code.firstlineno() == 0 ? -1 : code.firstlineno());
    out.put('>');
  }

  /** What C's {@code %.100s} prints of bytes: up to a limit, and up to the first NUL. */
  private static ByteString cString(ByteString bytes, int limit) {
    int end = 0;
    while (end < Math.min(limit, bytes.length()) && bytes.at(end) != 0) {
      end++;
    }
    return bytes.substring(0, end);
  }

  /**
   * An address such as Linux gives, 0x7f followed by ten digits, a multiple of 16: a hash of the
   * name, the line, the sizes of code and line table, and how the code begins and ends.
   */
  private static long stableAddress(CodeObject code) {
    ByteString bytes = code.code().value();
    int length = bytes.length();
    long hash = code.name().value().hashCode();
    hash = hash * MULTIPLIER + code.firstlineno();
    hash = hash * MULTIPLIER + length;
    hash = hash * MULTIPLIER + code.lnotab().value().length();
    for (int i = 0; i < Math.min(length, HASHED_BYTES); i++) {
      hash = hash * MULTIPLIER + bytes.at(i);
      hash = hash * MULTIPLIER + bytes.at(length - 1 - i);
    }
    hash *= MULTIPLIER;
    return (0x7fL << 40) | ((hash >>> (Long.SIZE - ADDRESS_BITS)) << 4);
  }
}
