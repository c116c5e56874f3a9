package krait.vm.modules.random;

/**
 * The generator MT19937 of Matsumoto and Nishimura on words of 64 bits: those above 32 are 0 until
 * the state is jumped ahead, which CPython does without cutting them off.
 */
final class MersenneTwister {

  static final int SIZE = 624;
  private static final int SHIFT = 397;
  private static final long WORD = 0xffffffffL;
  private static final long UPPER = 0x80000000L;
  private static final long LOWER = 0x7fffffffL;
  private static final long TWIST = 0x9908b0dfL;

  final long[] state = new long[SIZE];
  int index = SIZE + 1;

  /** Seeds with one word. */
  void seed(long word) {
    state[0] = word & WORD;
    for (int i = 1; i < SIZE; i++) {
      state[i] = (1812433253L * (state[i - 1] ^ (state[i - 1] >>> 30)) + i) & WORD;
    }
    index = SIZE;
  }

  /** Seeds with several words. */
  void seed(long[] key) {
    seed(19650218L);
    int i = 1;
    int j = 0;
    for (int k = Math.max(SIZE, key.length); k > 0; k--) {
      state[i] = ((state[i] ^ (mixed(i) * 1664525L)) + key[j] + j) & WORD;
      i = following(i);
      j = j + 1 < key.length ? j + 1 : 0;
    }
    for (int k = SIZE - 1; k > 0; k--) {
      state[i] = ((state[i] ^ (mixed(i) * 1566083941L)) - i) & WORD;
      i = following(i);
    }
    state[0] = UPPER;
  }

  private long mixed(int i) {
    return state[i - 1] ^ (state[i - 1] >>> 30);
  }

  private int following(int i) {
    if (i + 1 < SIZE) {
      return i + 1;
    }
    state[0] = state[SIZE - 1];
    return 1;
  }

  private void refill() {
    for (int i = 0; i < SIZE; i++) {
      long y = (state[i] & UPPER) | (state[(i + 1) % SIZE] & LOWER);
      state[i] = state[(i + SHIFT) % SIZE] ^ (y >>> 1) ^ ((y & 1) == 0 ? 0 : TWIST);
    }
    index = 0;
  }

  /** The next word. */
  long next() {
    if (index >= SIZE) {
      refill();
    }
    long y = state[index++];
    y ^= y >>> 11;
    y ^= (y << 7) & 0x9d2c5680L;
    y ^= (y << 15) & 0xefc60000L;
    return y ^ (y >>> 18);
  }

  /** The next float from 0 up to 1, with 53 bits. */
  double nextDouble() {
    long high = next() >>> 5;
    long low = next() >>> 6;
    return (high * 67108864.0 + low) * (1.0 / 9007199254740992.0);
  }
}
