package krait.vm.methods;

import krait.vm.object.PyErrors;

/** Bytes as pairs of hexadecimal digits. */
final class HexCodec {

  private HexCodec() {}

  static String encode(String bytes) {
    StringBuilder out = new StringBuilder(2 * bytes.length());
    for (int i = 0; i < bytes.length(); i++) {
      out.append(Character.forDigit(bytes.charAt(i) >> 4, 16));
      out.append(Character.forDigit(bytes.charAt(i) & 0xf, 16));
    }
    return out.toString();
  }

  /** The value of an ASCII digit; -1 if there is none at the place. */
  static int digit(String text, int at) {
    return at < text.length() && text.charAt(at) < 0x80 ? Character.digit(text.charAt(at), 16) : -1;
  }

  static String decode(String digits) {
    if (digits.length() % 2 != 0) {
      throw PyErrors.typeError("Odd-length string");
    }
    StringBuilder out = new StringBuilder(digits.length() / 2);
    for (int i = 0; i < digits.length(); i += 2) {
      int high = Character.digit(digits.charAt(i), 16);
      int low = Character.digit(digits.charAt(i + 1), 16);
      if (high < 0 || low < 0) {
        throw PyErrors.typeError("Non-hexadecimal digit found");
      }
      out.append((char) (high << 4 | low));
    }
    return out.toString();
  }
}
