package krait.code;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.math.BigInteger;
import java.util.List;
import org.junit.jupiter.api.Test;

class ConstTest {

  @Test
  void valuesThatPythonFindsEqualNeverMix() {
    List<Const> values =
        List.of(
            new Const.Int(1),
            new Const.LongInt(BigInteger.ONE),
            Const.Float64.of(1),
            Const.Complex.of(1, 0),
            Const.bool(true),
            new Const.Int(0),
            Const.Float64.of(0.0),
            Const.Float64.of(-0.0),
            Const.bool(false),
            Const.Str.of("a"),
            Const.Str.interned("a"),
            new Const.Unicode("a"),
            Const.Tuple.EMPTY,
            new Const.MutableList(List.of()),
            new Const.MutableSet(List.of()),
            new Const.FrozenSet(List.of()),
            new Const.Dict(List.of()));
    for (int i = 0; i < values.size(); i++) {
      for (int j = 0; j < values.size(); j++) {
        if (i == j) {
          assertEquals(values.get(i), values.get(j));
        } else {
          assertNotEquals(values.get(i), values.get(j));
        }
      }
    }
  }

  @Test
  void aNanKeepsItsBits() {
    Const.Float64 nan = new Const.Float64(0x7ff8000000000001L);
    assertEquals(nan, new Const.Float64(0x7ff8000000000001L));
    assertNotEquals(nan, Const.Float64.of(Double.NaN));
  }

  @Test
  void flagsAreNamedAndUnknownBitsShown() {
    assertEquals(List.of("OPTIMIZED", "NEWLOCALS", "NOFREE"), CodeFlag.names(0x43));
    assertEquals(List.of("GENERATOR", "0x80"), CodeFlag.names(0xa0));
    assertEquals(List.of("FUTURE_UNICODE_LITERALS", "0x80000000"), CodeFlag.names(0x80020000));
    assertEquals(List.of(), CodeFlag.names(0));
  }
}
