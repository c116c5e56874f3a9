package krait.vm.codec;

import krait.vm.object.PyErrors;
import krait.vm.object.PyException;

/** Bytes as lines of printable characters, as uuencode writes them. */
final class UuCoding {

  private static final int LINE = 45;
  private static final int MASK = 0x3f;
  private static final String END = "end\n";

  private UuCoding() {}

  static String encode(String bytes) {
    StringBuilder out = new StringBuilder("begin 666 <data>\n");
    for (int from = 0; from < bytes.length(); from += LINE) {
      int end = Math.min(from + LINE, bytes.length());
      out.append((char) (' ' + end - from));
      for (int i = from; i < end; i += 3) {
        int bits = 0;
        for (int k = i; k < i + 3; k++) {
          bits = (bits << 8) | (k < end ? bytes.charAt(k) : 0);
        }
        for (int shift = 18; shift >= 0; shift -= 6) {
          out.append((char) (' ' + ((bits >> shift) & MASK)));
        }
      }
      out.append('\n');
    }
    return out.append(" \n").append(END).toString();
  }

  static String decode(String text) {
    int at = 0;
    while (!text.startsWith("begin", at)) {
      at = afterLine(text, at);
      if (at == text.length()) {
        throw PyErrors.valueError("Missing \"begin\" line in input data");
      }
    }
    StringBuilder out = new StringBuilder();
    at = afterLine(text, at);
    while (at < text.length()) {
      int end = afterLine(text, at);
      String line = text.substring(at, end);
      if (line.equals(END)) {
        return out.toString();
      }
      try {
        out.append(decodedLine(line));
      } catch (PyException e) {
        // Some encoders write more than they count.
        int counted = ((((line.charAt(0) - ' ') & MASK) * 4) + 5) / 3;
        out.append(decodedLine(line.substring(0, Math.min(counted, line.length()))));
      }
      at = end;
    }
    throw PyErrors.valueError("Truncated input data");
  }

  private static int afterLine(String text, int from) {
    int end = text.indexOf('\n', from);
    return end < 0 ? text.length() : end + 1;
  }

  private static String decodedLine(String line) {
    int length = line.isEmpty() ? 0 : (line.charAt(0) - ' ') & MASK;
    StringBuilder out = new StringBuilder(length);
    int at = 1;
    int bits = 0;
    int count = 0;
    while (out.length() < length) {
      char c = at < line.length() ? line.charAt(at) : '\n';
      boolean blank = c == '\n' || c == '\r';
      if (!blank && (c < ' ' || c > ' ' + MASK + 1)) {
        throw CodecErrors.ofText("Illegal char");
      }
      bits = (bits << 6) | (blank ? 0 : (c - ' ') & MASK);
      count += 6;
      if (count >= 8) {
        count -= 8;
        out.append((char) ((bits >> count) & 0xff));
        bits &= (1 << count) - 1;
      }
      at++;
    }
    for (; at < line.length(); at++) {
      char c = line.charAt(at);
      if (c != ' ' && c != ' ' + MASK + 1 && c != '\n' && c != '\r') {
        throw CodecErrors.ofText("Trailing garbage");
      }
    }
    return out.toString();
  }
}
