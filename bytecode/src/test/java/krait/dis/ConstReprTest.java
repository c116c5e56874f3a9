package krait.dis;

import static krait.version.PyVersion.V2_5;
import static krait.version.PyVersion.V2_6;
import static krait.version.PyVersion.V2_7;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigInteger;
import java.util.List;
import krait.code.Const;
import krait.version.Dialect;
import krait.version.PyVersion;
import org.junit.jupiter.api.Test;

/** What the interpreters print; the campaign {@code ConstantReprs} compares millions of values. */
class ConstReprTest {

  private static String repr(PyVersion version, Const value) {
    return new ConstRepr(Dialect.of(version), CodeAddress.PLACEHOLDER).text(value);
  }

  private static String repr(Const value) {
    return repr(V2_6, value);
  }

  private static void check(Const value, String in25, String in26, String in27) {
    assertEquals(
        List.of(in25, in26, in27),
        List.of(repr(V2_5, value), repr(V2_6, value), repr(V2_7, value)));
  }

  @Test
  void floatsHaveSeventeenDigitsOrTheShortest() {
    check(Const.Float64.of(0.1), "0.10000000000000001", "0.10000000000000001", "0.1");
    check(Const.Float64.of(1e16), "10000000000000000.0", "10000000000000000.0", "1e+16");
    check(Const.Float64.of(-0.0), "-0.0", "-0.0", "-0.0");
    check(
        Const.Float64.of(Double.MIN_VALUE),
        "4.9406564584124654e-324",
        "4.9406564584124654e-324",
        "5e-324");
    check(new Const.Float64(0x7ff8000000000000L), "nan", "nan", "nan");
    check(new Const.Float64(0xfff8000000000000L), "-nan", "nan", "nan");
    check(Const.Float64.of(Double.NEGATIVE_INFINITY), "-inf", "-inf", "-inf");
  }

  @Test
  void complexNumbersHaveTheLooksOfTheirVersion() {
    check(Const.Complex.of(0.0, 1.5), "1.5j", "1.5j", "1.5j");
    check(Const.Complex.of(-0.0, 1.5), "1.5j", "1.5j", "(-0+1.5j)");
    check(Const.Complex.of(1.5, -0.0), "(1.5-0j)", "(1.5-0j)", "(1.5-0j)");
    check(
        Const.Complex.of(1e16, 1e16),
        "(10000000000000000+10000000000000000j)",
        "(10000000000000000+10000000000000000j)",
        "(1e+16+1e+16j)");
    check(
        Const.Complex.of(Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY),
        "(inf-infj)",
        "(inf-inf*j)",
        "(inf-infj)");
    Const.Float64 nan = new Const.Float64(0xfff8000000000000L);
    check(new Const.Complex(nan, nan), "(-nan-nanj)", "(nan+nan*j)", "(nan+nanj)");
  }

  @Test
  void stringsChooseTheirQuotesAndEscapeTheRest() {
    assertEquals("''", repr(Const.Str.of("")));
    assertEquals("\"it's\"", repr(Const.Str.of("it's")));
    assertEquals(
        "'a\\'b\"\\\\\\t\\n\\r\\x00\\x7f\\xff'", repr(Const.Str.of("a'b\"\\\t\n\r\0\177\377")));
    assertEquals("u\"it's\"", repr(new Const.Unicode("it's")));
    assertEquals("u'\\'\"'", repr(new Const.Unicode("'\"")));
    assertEquals(
        "u'a\\U00010000\\x7f\\xff\\u0100\\t\\ud800'",
        repr(new Const.Unicode("a\ud800\udc00\u007f\u00ff\u0100\t\ud800")));
  }

  @Test
  void surrogatesThatMeetAreOneCharacterInNarrowBuildsOnly() {
    check(
        new Const.Unicode("\ud83d\ud83d\ude00\ud83d\ude00"),
        "u'\\U0001f600\\U0001f600'",
        "u'\\U0001f600\\U0001f600'",
        "u'\\ud83d\\ude00\\U0001f600'");
  }

  @Test
  void stringsLongerThanAPieceAreWhole() {
    String text = "ab'c".repeat(5000);
    assertEquals("\"" + text + "\"", repr(Const.Str.of(text)));
    String wide = "x" + "\ud83d\ude00".repeat(5000);
    assertEquals("u'x" + "\\U0001f600".repeat(5000) + "'", repr(new Const.Unicode(wide)));
  }

  @Test
  void containersAreWrittenAsInPython() {
    Const one = new Const.Int(1);
    assertEquals("()", repr(Const.Tuple.EMPTY));
    assertEquals("(1,)", repr(new Const.Tuple(List.of(one))));
    assertEquals("(1, 1)", repr(new Const.Tuple(List.of(one, one))));
    assertEquals("[1]", repr(new Const.MutableList(List.of(one))));
    assertEquals("set([1])", repr(new Const.MutableSet(List.of(one))));
    assertEquals("frozenset([])", repr(new Const.FrozenSet(List.of())));
    assertEquals(
        "{1: (1,)}",
        repr(new Const.Dict(List.of(new Const.Dict.Entry(one, new Const.Tuple(List.of(one)))))));
  }

  @Test
  void otherValuesHaveTheirNames() {
    assertEquals("None", repr(Const.NONE));
    assertEquals("Ellipsis", repr(Const.Singleton.ELLIPSIS));
    assertEquals("True", repr(Const.bool(true)));
    assertEquals("<type 'exceptions.StopIteration'>", repr(Const.Singleton.STOP_ITERATION));
    assertEquals("-9223372036854775808", repr(new Const.Int(Long.MIN_VALUE)));
    assertEquals("-5L", repr(new Const.LongInt(BigInteger.valueOf(-5))));
  }

  @Test
  void codeObjectsAreCutAsByTheirBufferInC() {
    assertEquals(
        "<code object f at ADDR, file \"f.py\", line 3>", repr(Codes.named("f", List.of())));
    assertEquals(
        "<code object " + "n".repeat(100) + " at ADDR, file \"f.py\", line 3>",
        repr(Codes.named("n".repeat(200), List.of())));
    assertEquals(
        "<code object a at ADDR, file \"f.py\", line 3>", repr(Codes.named("a\0b", List.of())));
    assertEquals(
        "<code object f at ADDR, file \"f.py\", line -1>", repr(Codes.withLines("", 0, 83)));
  }

  @Test
  void aLongBeyondTheLimitIsHexadecimal() {
    BigInteger limit = BigInteger.ONE.shiftLeft(ConstRepr.MAX_DECIMAL_BITS);
    assertEquals(
        limit.subtract(BigInteger.ONE) + "L",
        repr(new Const.LongInt(limit.subtract(BigInteger.ONE))));
    assertEquals("0x" + limit.toString(16) + "L", repr(new Const.LongInt(limit)));
    BigInteger odd = limit.shiftLeft(3).subtract(BigInteger.valueOf(12345));
    assertEquals("-0x" + odd.toString(16) + "L", repr(new Const.LongInt(odd.negate())));
  }
}
