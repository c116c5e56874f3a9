package krait.conformance;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import krait.code.ByteString;
import krait.code.Const;

/** Makes constants of all kinds, hard cases often, the same ones for the same seed. */
final class RandomConstants {

  private static final long[] SPECIAL = {
    0L,
    Long.MIN_VALUE,
    1L,
    0x7ff0000000000000L,
    0x7ff8000000000000L,
    0xfff8000000000000L,
    0xfff0000000000000L,
    0x7fefffffffffffffL,
    0x0010000000000000L,
    0x000fffffffffffffL
  };

  private static final List<Const> SINGLETONS = List.of(Const.Singleton.values());

  private final SplittableRandom random;

  RandomConstants(long seed) {
    random = new SplittableRandom(seed);
  }

  /** Any constant. */
  Const next() {
    return next(3);
  }

  private Const next(int depth) {
    return switch (random.nextInt(depth > 0 ? 12 : 8)) {
      case 0, 1 -> nextFloat();
      case 2 -> new Const.Complex(nextFloat(), nextFloat());
      case 3 -> new Const.Str(nextBytes(), false);
      case 4 -> new Const.Unicode(nextText());
      case 5 ->
          new Const.LongInt(
              new BigInteger(random.nextInt(200), new Random(random.nextLong()))
                  .multiply(BigInteger.valueOf(random.nextInt(3) - 1)));
      case 6 -> new Const.Int(random.nextLong() >> random.nextInt(64));
      case 7 -> SINGLETONS.get(random.nextInt(SINGLETONS.size()));
      case 8 -> new Const.MutableList(items(depth));
      case 9 -> new Const.FrozenSet(List.of(new Const.Int(random.nextInt())));
      default -> new Const.Tuple(items(depth));
    };
  }

  private List<Const> items(int depth) {
    List<Const> items = new ArrayList<>();
    for (int count = random.nextInt(4); count > 0; count--) {
      items.add(next(depth - 1));
    }
    return items;
  }

  /** A float: random bits, neighbours of powers of two, subnormals, short decimals, specials. */
  Const.Float64 nextFloat() {
    long bits =
        switch (random.nextInt(6)) {
          case 0 -> random.nextLong();
          case 1 -> ((long) random.nextInt(2047) << 52) + random.nextInt(7) - 3;
          case 2 -> random.nextLong() >>> (12 + random.nextInt(52));
          case 3 -> Double.doubleToRawLongBits(shortDecimal()) + random.nextInt(3) - 1;
          case 4 -> Double.doubleToRawLongBits(shortDecimal());
          default -> SPECIAL[random.nextInt(SPECIAL.length)];
        };
    return new Const.Float64(random.nextBoolean() ? bits : bits ^ Long.MIN_VALUE);
  }

  private double shortDecimal() {
    long digits = random.nextLong(1L << (1 + random.nextInt(57)));
    return Double.parseDouble(digits + "e" + (random.nextInt(60) - 30));
  }

  private ByteString nextBytes() {
    byte[] bytes = new byte[random.nextInt(12)];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] =
          (byte)
              (random.nextBoolean()
                  ? "'\"\\\n\t\r a".charAt(random.nextInt(8))
                  : random.nextInt(256));
    }
    return ByteString.copyOf(bytes);
  }

  private String nextText() {
    StringBuilder text = new StringBuilder();
    for (int count = random.nextInt(10); count > 0; count--) {
      switch (random.nextInt(4)) {
        case 0 -> text.append("'\"\\\n\t\r a".charAt(random.nextInt(8)));
        case 1 -> text.append((char) random.nextInt(256));
        case 2 -> text.append((char) random.nextInt(0x10000));
        default -> text.appendCodePoint(0xd000 + random.nextInt(0x1000 + random.nextInt(0x100000)));
      }
    }
    return text.toString();
  }
}
