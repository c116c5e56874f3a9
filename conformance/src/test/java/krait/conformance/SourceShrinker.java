package krait.conformance;

import java.util.Arrays;

/** Makes a source as small as it may be and still be of interest. */
final class SourceShrinker {

  /** Whether a source shows what is looked for. */
  interface Interest {
    boolean isIn(byte[] source);
  }

  private static final int MAX_TRIES = 4000;

  private final Interest interest;
  private int tries;

  private SourceShrinker(Interest interest) {
    this.interest = interest;
  }

  /** Takes away halves, quarters and so on down to single bytes, as long as the interest stays. */
  static byte[] shrink(byte[] source, Interest interest) {
    return new SourceShrinker(interest).shrink(source);
  }

  private byte[] shrink(byte[] source) {
    byte[] best = source;
    int length;
    do {
      length = best.length;
      for (int size = Math.max(1, best.length / 2); size >= 1; size /= 2) {
        best = withoutPieces(best, size);
      }
    } while (best.length < length && tries < MAX_TRIES);
    return best;
  }

  private byte[] withoutPieces(byte[] source, int size) {
    byte[] best = source;
    int at = 0;
    while (at + size <= best.length && tries < MAX_TRIES) {
      byte[] candidate = Arrays.copyOf(best, best.length - size);
      System.arraycopy(best, at + size, candidate, at, best.length - size - at);
      tries++;
      if (interest.isIn(candidate)) {
        best = candidate;
      } else {
        at += Math.max(1, size / 2);
      }
    }
    return best;
  }
}
