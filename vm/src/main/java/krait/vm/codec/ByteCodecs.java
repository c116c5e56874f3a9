package krait.vm.codec;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;
import krait.vm.object.PyErrors;

/** Codecs from bytes to bytes. */
final class ByteCodecs {

  private static final String BASE64 =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
  private static final int BASE64_LINE = 57;
  private static final int CHUNK = 8192;

  private ByteCodecs() {}

  static String toHex(String bytes) {
    StringBuilder out = new StringBuilder(2 * bytes.length());
    for (int i = 0; i < bytes.length(); i++) {
      out.append(Character.forDigit(bytes.charAt(i) >> 4, 16));
      out.append(Character.forDigit(bytes.charAt(i) & 0xf, 16));
    }
    return out.toString();
  }

  static String fromHex(String digits) {
    if (digits.length() % 2 != 0) {
      throw PyErrors.typeError("Odd-length string");
    }
    StringBuilder out = new StringBuilder(digits.length() / 2);
    for (int i = 0; i < digits.length(); i += 2) {
      int high = Characters.digit(digits, i);
      int low = Characters.digit(digits, i + 1);
      if (high < 0 || low < 0) {
        throw PyErrors.typeError("Non-hexadecimal digit found");
      }
      out.append((char) ((high << 4) | low));
    }
    return out.toString();
  }

  static String toBase64(String bytes) {
    StringBuilder out = new StringBuilder();
    for (int line = 0; line < bytes.length(); line += BASE64_LINE) {
      int end = Math.min(line + BASE64_LINE, bytes.length());
      for (int i = line; i < end; i += 3) {
        int first = bytes.charAt(i);
        int second = i + 1 < end ? bytes.charAt(i + 1) : 0;
        int third = i + 2 < end ? bytes.charAt(i + 2) : 0;
        out.append(BASE64.charAt(first >> 2));
        out.append(BASE64.charAt(((first & 3) << 4) | (second >> 4)));
        out.append(i + 1 < end ? BASE64.charAt(((second & 0xf) << 2) | (third >> 6)) : '=');
        out.append(i + 2 < end ? BASE64.charAt(third & 0x3f) : '=');
      }
      out.append('\n');
    }
    return out.toString();
  }

  /** Skips what is no digit; a full group or the right number of signs at the end is wanted. */
  static String fromBase64(String text) {
    StringBuilder out = new StringBuilder();
    int bits = 0;
    int count = 0;
    int group = 0;
    boolean padded = false;
    for (int i = 0; i < text.length() && !padded; i++) {
      char c = text.charAt(i);
      int digit = BASE64.indexOf(c);
      if (c == '=' && (group == 3 || (group == 2 && isPaddingNext(text, i + 1)))) {
        padded = true;
      } else if (digit >= 0) {
        group = (group + 1) % 4;
        bits = ((bits << 6) | digit) & 0xfff;
        count += 6;
        if (count >= 8) {
          count -= 8;
          out.append((char) ((bits >> count) & 0xff));
        }
      }
    }
    if (!padded && group != 0) {
      throw CodecErrors.ofText("Incorrect padding");
    }
    return out.toString();
  }

  private static boolean isPaddingNext(String text, int from) {
    int at = from;
    while (at < text.length() && text.charAt(at) != '=' && BASE64.indexOf(text.charAt(at)) < 0) {
      at++;
    }
    return at < text.length() && text.charAt(at) == '=';
  }

  private static byte[] bytes(String latin1) {
    return latin1.getBytes(StandardCharsets.ISO_8859_1);
  }

  static String compress(String bytes) {
    Deflater deflater = new Deflater();
    try {
      deflater.setInput(bytes(bytes));
      deflater.finish();
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      byte[] chunk = new byte[CHUNK];
      while (!deflater.finished()) {
        out.write(chunk, 0, deflater.deflate(chunk));
      }
      return out.toString(StandardCharsets.ISO_8859_1);
    } finally {
      deflater.end();
    }
  }

  static String decompress(String bytes) {
    Inflater inflater = new Inflater();
    try {
      inflater.setInput(bytes(bytes));
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      byte[] chunk = new byte[CHUNK];
      while (!inflater.finished()) {
        int count = inflater.inflate(chunk);
        if (count == 0 && !inflater.finished()) {
          throw CodecErrors.ofCompression(
              "Error -5 while decompressing data: incomplete or truncated stream");
        }
        out.write(chunk, 0, count);
      }
      return out.toString(StandardCharsets.ISO_8859_1);
    } catch (DataFormatException e) {
      throw CodecErrors.ofCompression("Error -3 while decompressing data: " + e.getMessage());
    } finally {
      inflater.end();
    }
  }
}
