package krait.conformance;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/** Makes broken files out of good ones, the same ones for the same seed. */
final class Mutator {

  private static final int[] SIZES = {
    0, 1, 2, 255, 256, 0xffff, 0x10000, 0x7fffffff, 0x80000000, 0xffffffff, 0x40000000
  };

  private static final String TYPE_CODES = "0NFTS.iIfgxylstR([{cu?<>";

  private final List<byte[]> originals;
  private final SplittableRandom random;

  Mutator(List<byte[]> originals, long seed) {
    this.originals = originals;
    random = new SplittableRandom(seed);
  }

  /** The next broken file: one to four changes to one of the originals. */
  byte[] next() {
    byte[] data = pick().clone();
    for (int changes = 1 + random.nextInt(4); changes > 0 && data.length > 8; changes--) {
      data = change(data);
    }
    return data;
  }

  private byte[] pick() {
    return originals.get(random.nextInt(originals.size()));
  }

  private byte[] change(byte[] data) {
    int at = random.nextInt(random.nextInt(16) == 0 ? 0 : 8, data.length);
    switch (random.nextInt(8)) {
      case 0 -> data[at] ^= (byte) (1 << random.nextInt(8));
      case 1 -> data[at] = (byte) random.nextInt(256);
      case 2 -> data[at] = (byte) TYPE_CODES.charAt(random.nextInt(TYPE_CODES.length()));
      case 3 -> {
        int size = SIZES[random.nextInt(SIZES.length)];
        for (int i = at; i < Math.min(at + 4, data.length); i++) {
          data[i] = (byte) (size >>> (8 * (i - at)));
        }
      }
      case 4 -> {
        return Arrays.copyOf(data, at);
      }
      case 5 -> {
        return splice(data, at, at + random.nextInt(Math.min(64, data.length - at)), new byte[0]);
      }
      case 6 -> {
        int end = Math.min(at + random.nextInt(64), data.length);
        return splice(data, at, at, Arrays.copyOfRange(data, at, end));
      }
      default -> {
        byte[] other = pick();
        int from = random.nextInt(other.length);
        int end = Math.min(from + random.nextInt(64), other.length);
        return splice(data, at, at, Arrays.copyOfRange(other, from, end));
      }
    }
    return data;
  }

  private static byte[] splice(byte[] data, int from, int to, byte[] inserted) {
    byte[] result = new byte[data.length - (to - from) + inserted.length];
    System.arraycopy(data, 0, result, 0, from);
    System.arraycopy(inserted, 0, result, from, inserted.length);
    System.arraycopy(data, to, result, from + inserted.length, data.length - to);
    return result;
  }
}
