package krait.vm.modules.binascii;

import java.util.function.IntConsumer;

/** Bytes that are put together from six bits at a time. */
final class Sextets {

  private static final int BITS = 6;
  private static final int MASK = 63;
  private static final int BYTE = 0xff;

  private final StringBuilder bytes = new StringBuilder();
  private int waiting;
  private int waitingBits;
  private int count;

  /** Takes six more bits. */
  void add(int value) {
    count++;
    waiting = waiting << BITS | value;
    waitingBits += BITS;
    if (waitingBits >= Byte.SIZE) {
      waitingBits -= Byte.SIZE;
      bytes.append((char) (waiting >> waitingBits & BYTE));
      waiting &= (1 << waitingBits) - 1;
    }
  }

  /** How often six bits were taken. */
  int count() {
    return count;
  }

  /** How many bits are left that make no byte. */
  int left() {
    return waitingBits;
  }

  /** The number of bytes. */
  int size() {
    return bytes.length();
  }

  /** The bytes. */
  String text() {
    return bytes.toString();
  }

  /** Hands out bytes as six bits at a time, the last filled up by zeros. */
  static void split(String bytes, IntConsumer target) {
    int waiting = 0;
    int waitingBits = 0;
    for (int i = 0; i < bytes.length(); i++) {
      waiting = (waiting << Byte.SIZE | bytes.charAt(i)) & 0xffff;
      waitingBits += Byte.SIZE;
      while (waitingBits >= BITS) {
        waitingBits -= BITS;
        target.accept((waiting >> waitingBits) & MASK);
      }
    }
    if (waitingBits > 0) {
      target.accept((waiting << (BITS - waitingBits)) & MASK);
    }
  }
}
