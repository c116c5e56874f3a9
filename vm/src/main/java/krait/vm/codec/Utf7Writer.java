package krait.vm.codec;

/** Writes UTF-7. */
final class Utf7Writer {

  private final StringBuilder out = new StringBuilder();
  private final boolean later;
  private boolean shifted;
  private int bits;
  private int count;

  Utf7Writer(boolean later) {
    this.later = later;
  }

  String write(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Utf7.isPlain(c, later)) {
        leave(Utf7.isDigit(c) || c == '-');
        out.append(c);
      } else if (!shifted && c == '+') {
        out.append("+-");
      } else {
        shift(c);
      }
    }
    leave(true);
    return out.toString();
  }

  private void shift(char c) {
    if (!shifted) {
      out.append('+');
      shifted = true;
    }
    bits = (bits << Character.SIZE) | c;
    count += Character.SIZE;
    while (count >= 6) {
      count -= 6;
      out.append(Utf7.DIGITS.charAt((bits >> count) & 0x3f));
    }
    bits &= (1 << count) - 1;
  }

  private void leave(boolean marked) {
    if (!shifted) {
      return;
    }
    if (count > 0) {
      out.append(Utf7.DIGITS.charAt((bits << (6 - count)) & 0x3f));
    }
    out.append(marked ? "-" : "");
    shifted = false;
    bits = 0;
    count = 0;
  }
}
