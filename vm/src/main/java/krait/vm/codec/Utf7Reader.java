package krait.vm.codec;

import krait.vm.object.UnicodeLimits;

/** Reads UTF-7. */
final class Utf7Reader {

  private final Decoding state;
  private final boolean later;
  private boolean shifted;
  private int shiftStart;
  private int outStart;
  private long bits;
  private int count;
  private char high;

  Utf7Reader(Decoding state, boolean later) {
    this.state = state;
    this.later = later;
  }

  void read() {
    String s = state.bytes;
    while (true) {
      while (state.at < s.length()) {
        next(s.charAt(state.at));
      }
      if (!shifted) {
        return;
      }
      if (!state.complete) {
        state.at = shiftStart;
        state.out.setLength(later ? outStart : state.out.length());
        return;
      }
      if (!atEnd()) {
        return;
      }
    }
  }

  /** Handles a run that was not ended; false if that is all. */
  private boolean atEnd() {
    int length = state.bytes.length();
    if (later) {
      boolean wrong = high != 0 || count >= 6 || (count > 0 && bits != 0);
      if (!wrong) {
        state.at = length;
        return false;
      }
    }
    shifted = !later;
    state.problem(shiftStart, length, "unterminated shift sequence");
    return state.at < length;
  }

  private void next(char c) {
    if (shifted) {
      int digit = Utf7.digit(c);
      if (digit >= 0) {
        state.at++;
        digit(digit);
      } else {
        leave(c);
      }
    } else if (c == '+') {
      shiftStart = state.at++;
      if (state.left() > 0 && state.bytes.charAt(state.at) == '-') {
        state.at++;
        state.out.append('+');
      } else {
        shifted = true;
        outStart = state.out.length();
        count = 0;
        bits = 0;
        high = 0;
      }
    } else if (Utf7.isPlain(c, later) || (later && c < 0x80)) {
      state.out.append(c);
      state.at++;
    } else {
      shiftStart = state.at++;
      state.problem(shiftStart, state.at, "unexpected special character");
    }
  }

  private void digit(int digit) {
    bits = (bits << 6) | digit;
    count += 6;
    if (count < Character.SIZE) {
      return;
    }
    count -= Character.SIZE;
    char unit = (char) (bits >> count);
    bits &= (1L << count) - 1;
    if (later) {
      later(unit);
    } else {
      old(unit);
    }
  }

  /** The halves of a pair in one run are one character. */
  private void later(char unit) {
    if (high != 0 && Character.isLowSurrogate(unit)) {
      state.out.setLength(state.out.length() - UnicodeLimits.text(high).length());
      state.out.append(high).append(unit);
      high = 0;
      return;
    }
    UnicodeLimits.append(state.out, unit);
    high = Character.isHighSurrogate(unit) ? unit : 0;
  }

  /** Older versions refuse the second half of a pair. */
  private void old(char unit) {
    if (high != 0) {
      high = 0;
    } else if (Character.isLowSurrogate(unit)) {
      high = unit;
      state.problem(shiftStart, state.at, "code pairs are not supported");
    } else {
      state.out.append(unit);
    }
  }

  private void leave(char c) {
    shifted = false;
    state.at++;
    if (count >= 6) {
      state.problem(shiftStart, state.at, "partial character in shift sequence");
      return;
    }
    if (count > 0 && bits != 0) {
      state.problem(shiftStart, state.at, "non-zero padding bits in shift sequence");
      return;
    }
    if (c == '-') {
      boolean again = !later && state.left() > 0 && state.bytes.charAt(state.at) == '-';
      if (again) {
        state.out.append('-');
        shifted = true;
      }
    } else if (later) {
      state.at--;
    } else if (Utf7.isPlain(c, later)) {
      state.out.append(c);
    } else {
      state.problem(shiftStart, state.at, "unexpected special character");
    }
  }
}
