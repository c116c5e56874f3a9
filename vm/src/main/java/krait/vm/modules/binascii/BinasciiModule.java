package krait.vm.modules.binascii;

import krait.vm.modules.BufferArguments;
import krait.vm.modules.ModuleErrors;
import krait.vm.object.Conversions;
import krait.vm.object.PyErrors;
import krait.vm.object.PyExc;
import krait.vm.object.PyException;
import krait.vm.object.PyModule;
import krait.vm.object.PyObject;
import krait.vm.object.PythonInitializer;
import krait.vm.object.PythonMethod;
import krait.vm.object.PythonModule;
import org.jspecify.annotations.Nullable;

/** {@code binascii}: hexadecimal digits, base 64, lines of uuencode and checksums. */
@PythonModule("binascii")
public final class BinasciiModule {

  private static final String BASE64 =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
  private static final String HEX = "0123456789abcdef";
  private static final int NIBBLE = 4;
  private static final int LOW = 15;
  private static final int SEXTET = 63;
  private static final int LONGEST_LINE = 45;
  private static final int LAST_UU = ' ' + 64;
  private static final char PAD = '=';

  private BinasciiModule() {}

  @PythonInitializer
  static void initialize(PyModule module) {
    ModuleErrors.add(module, "Error", PyExc.Exception);
    ModuleErrors.add(module, "Incomplete", PyExc.Exception);
  }

  /** A {@code binascii.Error}. */
  static PyException error(String message) {
    return ModuleErrors.of("binascii", "Error", message);
  }

  @PythonMethod(name = "b2a_hex", aliases = "hexlify", style = "PARSED", errorName = "b2a_hex")
  static String toHex(PyObject data) {
    String bytes = BufferArguments.string(data, "b2a_hex() argument 1");
    StringBuilder text = new StringBuilder(bytes.length() * 2);
    for (int i = 0; i < bytes.length(); i++) {
      int value = bytes.charAt(i);
      text.append(HEX.charAt(value >> NIBBLE)).append(HEX.charAt(value & LOW));
    }
    return text.toString();
  }

  /** The value of a hexadecimal digit, or -1. */
  static int digit(char c) {
    return c < 0x80 ? Character.digit(c, 16) : -1;
  }

  @PythonMethod(name = "a2b_hex", aliases = "unhexlify", style = "PARSED", errorName = "a2b_hex")
  static String fromHex(PyObject text) {
    String digits = BufferArguments.string(text, "a2b_hex() argument 1");
    if (digits.length() % 2 != 0) {
      throw PyErrors.typeError("Odd-length string");
    }
    StringBuilder bytes = new StringBuilder(digits.length() / 2);
    for (int i = 0; i < digits.length(); i += 2) {
      int high = digit(digits.charAt(i));
      int low = digit(digits.charAt(i + 1));
      if (high < 0 || low < 0) {
        throw PyErrors.typeError("Non-hexadecimal digit found");
      }
      bytes.append((char) (high << NIBBLE | low));
    }
    return bytes.toString();
  }

  @PythonMethod(name = "b2a_base64", style = "PARSED")
  static String toBase64(PyObject data) {
    String bytes = BufferArguments.string(data, "b2a_base64() argument 1");
    StringBuilder text = new StringBuilder(bytes.length() / 3 * 4 + 6);
    Sextets.split(bytes, value -> text.append(BASE64.charAt(value)));
    text.append("=".repeat((3 - bytes.length() % 3) % 3));
    return text.append('\n').toString();
  }

  @PythonMethod(name = "a2b_base64", style = "PARSED")
  static String fromBase64(PyObject text) {
    String from = BufferArguments.characters(text, "a2b_base64() argument 1");
    Sextets bytes = new Sextets();
    for (int i = 0; i < from.length(); i++) {
      char c = from.charAt(i);
      if (c == PAD) {
        int place = bytes.count() % 4;
        if (place == 3 || (place == 2 && isPaddedTwice(from, i + 1))) {
          return bytes.text();
        }
      } else {
        int value = BASE64.indexOf(c);
        if (value >= 0) {
          bytes.add(value);
        }
      }
    }
    if (bytes.left() != 0) {
      throw error("Incorrect padding");
    }
    return bytes.text();
  }

  private static boolean isPaddedTwice(String text, int from) {
    int at = from;
    while (at < text.length() && text.charAt(at) != PAD && BASE64.indexOf(text.charAt(at)) < 0) {
      at++;
    }
    return at < text.length() && text.charAt(at) == PAD;
  }

  @PythonMethod(name = "b2a_uu", style = "PARSED")
  static String toUu(PyObject data) {
    String bytes = BufferArguments.string(data, "b2a_uu() argument 1");
    if (bytes.length() > LONGEST_LINE) {
      throw error("At most 45 bytes at once");
    }
    StringBuilder line = new StringBuilder().append((char) (' ' + bytes.length()));
    String filled = bytes + "\0".repeat((3 - bytes.length() % 3) % 3);
    Sextets.split(filled, value -> line.append((char) (' ' + value)));
    return line.append('\n').toString();
  }

  @PythonMethod(name = "a2b_uu", style = "PARSED")
  static String fromUu(PyObject text) {
    String line = BufferArguments.characters(text, "a2b_uu() argument 1");
    int length = (line.isEmpty() ? -' ' : line.charAt(0) - ' ') & SEXTET;
    Sextets bytes = new Sextets();
    int at = 1;
    while (bytes.size() < length) {
      bytes.add(uuValue(line, at++));
    }
    for (; at < line.length(); at++) {
      char c = line.charAt(at);
      if (c != ' ' && c != LAST_UU && c != '\n' && c != '\r') {
        throw error("Trailing garbage");
      }
    }
    return bytes.text();
  }

  /** The value of a character; blanks at the end of a line may be missing. */
  private static int uuValue(String line, int at) {
    char c = at < line.length() ? line.charAt(at) : '\n';
    if (c == '\n' || c == '\r') {
      return 0;
    }
    if (c < ' ' || c > LAST_UU) {
      throw error("Illegal char");
    }
    return c - ' ' & SEXTET;
  }

  @PythonMethod(style = "PARSED")
  static long crc32(PyObject data, @Nullable PyObject start) {
    String bytes = BufferArguments.string(data, "crc32() argument 1");
    return Checksums.crc32(bytes, start == null ? 0 : Checksums.word(start));
  }

  @PythonMethod(name = "crc_hqx", style = "PARSED")
  static long crcHqx(PyObject data, PyObject start) {
    String bytes = BufferArguments.string(data, "crc_hqx() argument 1");
    return Checksums.ccitt(bytes, Conversions.toInt(start));
  }
}
