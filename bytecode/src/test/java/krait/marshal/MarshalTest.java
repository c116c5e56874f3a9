package krait.marshal;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigInteger;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import krait.code.Const;
import krait.version.Dialect;
import krait.version.PyVersion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarshalTest {

  private static final HexFormat HEX = HexFormat.of();

  /** What the expressions of the resources mean, written by hand. */
  private static final Map<String, Const> VALUES = values();

  private static Map<String, Const> values() {
    Map<String, Const> values = new HashMap<>();
    for (Const.Singleton singleton : Const.Singleton.values()) {
      values.put(singleton.pythonName(), singleton);
    }
    for (String number :
        List.of("0", "1", "-1", "2147483647", "-2147483648", "2147483648", "-2147483649")) {
      values.put(number, new Const.Int(Long.parseLong(number)));
    }
    values.put("9223372036854775807", new Const.Int(Long.MAX_VALUE));
    for (String number : List.of("0", "1", "-1", "32767", "32768", "-32768")) {
      values.put(number + "L", new Const.LongInt(new BigInteger(number)));
    }
    values.put("2L**64", new Const.LongInt(BigInteger.TWO.pow(64)));
    values.put("-(2L**45)", new Const.LongInt(BigInteger.TWO.pow(45).negate()));
    values.put(
        "123456789012345678901234567890L",
        new Const.LongInt(new BigInteger("123456789012345678901234567890")));
    for (String number :
        List.of("0.0", "-0.0", "1.0", "0.1", "-1.5e300", "5e-324", "1e16", "1e17")) {
      values.put(number, Const.Float64.of(Double.parseDouble(number)));
    }
    values.put("1e308*10", Const.Float64.of(Double.POSITIVE_INFINITY));
    values.put("-1e308*10", Const.Float64.of(Double.NEGATIVE_INFINITY));
    values.put("1j", Const.Complex.of(0, 1));
    values.put("2.5-3j", Const.Complex.of(2.5, -3));
    values.put("-0.0+0j", Const.Complex.of(0, 0));
    addTexts(values);
    addContainers(values);
    return values;
  }

  private static void addTexts(Map<String, Const> values) {
    values.put("''", Const.Str.interned(""));
    values.put("'a'", Const.Str.interned("a"));
    values.put("'a b'", Const.Str.of("a b"));
    values.put("'\\xff\\n'", Const.Str.of("\u00ff\n"));
    values.put("u''", new Const.Unicode(""));
    values.put("u'a'", new Const.Unicode("a"));
    values.put("u'\\xe9'", new Const.Unicode("\u00e9"));
    values.put("u'\\u20ac'", new Const.Unicode("\u20ac"));
    values.put("u'\\ud800'", new Const.Unicode("\ud800"));
    values.put("u'\\U0001d11e'", new Const.Unicode("\ud834\udd1e"));
  }

  private static void addContainers(Map<String, Const> values) {
    Const one = new Const.Int(1);
    Const xy = Const.Str.of("x y");
    values.put("()", Const.Tuple.EMPTY);
    values.put("(1,)", new Const.Tuple(List.of(one)));
    values.put("(1, 'x y', None)", new Const.Tuple(List.of(one, xy, Const.NONE)));
    values.put(
        "((), ((),))",
        new Const.Tuple(List.of(Const.Tuple.EMPTY, new Const.Tuple(List.of(Const.Tuple.EMPTY)))));
    values.put("[]", new Const.MutableList(List.of()));
    values.put(
        "[1, [2]]",
        new Const.MutableList(List.of(one, new Const.MutableList(List.of(new Const.Int(2))))));
    values.put("{}", new Const.Dict(List.of()));
    values.put("{1: 'x y'}", new Const.Dict(List.of(new Const.Dict.Entry(one, xy))));
    values.put("set([7])", new Const.MutableSet(List.of(new Const.Int(7))));
    values.put("frozenset([7])", new Const.FrozenSet(List.of(new Const.Int(7))));
    values.put("frozenset()", new Const.FrozenSet(List.of()));
    Const once = Const.Str.interned("one");
    values.put(
        "('one', 'one', 'two', 'one')",
        new Const.Tuple(List.of(once, once, Const.Str.interned("two"), once)));
    Const spaced = Const.Str.interned("a b");
    values.put("(intern('a b'), intern('a b'))", new Const.Tuple(List.of(spaced, spaced)));
  }

  /** In marshal version 0 nothing says that a string is interned. */
  private static Const forgetInterned(Const value) {
    if (value instanceof Const.Str string) {
      return new Const.Str(string.value(), false);
    }
    if (value instanceof Const.Tuple tuple) {
      return new Const.Tuple(tuple.items().stream().map(MarshalTest::forgetInterned).toList());
    }
    return value;
  }

  /** The resources were printed by 2.5.6, 2.6.4 and 2.7.18 from print_marshal.py. */
  @ParameterizedTest
  @ValueSource(strings = {"2.5", "2.6", "2.7"})
  void whatAnInterpreterDumpsIsReadAndWrittenAgain(String version) throws IOException {
    Dialect dialect = Dialect.of(PyVersion.parse(version).orElseThrow());
    String[] lines = resource("marshal-" + version + ".txt").split("\n", -1);
    assertEquals(3 * VALUES.size() + 1, lines.length);
    for (String line : lines) {
      if (!line.isEmpty()) {
        String[] fields = line.split(" ", -1);
        int marshalVersion = Integer.parseInt(fields[0]);
        String expression = new String(HEX.parseHex(fields[1]), US_ASCII);
        checkDump(dialect, marshalVersion, expression, fields[2]);
      }
    }
  }

  private static void checkDump(
      Dialect dialect, int marshalVersion, String expression, String bytes) {
    Const expected = requireNonNull(VALUES.get(expression), expression);
    MarshalReader reader = new MarshalReader(HEX.parseHex(bytes), 0);
    Const actual = reader.readValue();
    assertEquals(marshalVersion == 0 ? forgetInterned(expected) : expected, actual, expression);
    assertEquals(bytes.length() / 2, reader.position());
    MarshalWriter writer = new MarshalWriter(dialect, marshalVersion);
    writer.write(actual);
    assertEquals(bytes, HEX.formatHex(writer.toByteArray()), expression);
  }

  private static String resource(String name) throws IOException {
    try (InputStream in = MarshalTest.class.getResourceAsStream(name)) {
      return new String(requireNonNull(in, name).readAllBytes(), US_ASCII);
    }
  }

  @Test
  void surrogatesEncodedApartAreReadApartAndWrittenTogether() {
    Const value = new MarshalReader(HEX.parseHex("7506000000eda0bdedb880"), 0).readValue();
    assertEquals(new Const.Unicode("\ud83d\ud83d\ude00"), value);
    MarshalWriter writer = new MarshalWriter(Dialect.of(PyVersion.V2_7));
    writer.write(value);
    assertEquals("7504000000f09f9880", HEX.formatHex(writer.toByteArray()));
  }

  @Test
  void thereIsNoMarshalVersionThree() {
    Dialect dialect = Dialect.of(PyVersion.V2_6);
    assertThrows(IllegalArgumentException.class, () -> new MarshalWriter(dialect, 3));
    assertThrows(IllegalArgumentException.class, () -> new MarshalWriter(dialect, -1));
  }

  @Test
  void valuesNestAsDeepAsInCPythonAndNoDeeper() {
    byte[] deep = nested(MarshalReader.MAX_DEPTH);
    Const value = new MarshalReader(deep, 0).readValue();
    MarshalWriter writer = new MarshalWriter(Dialect.of(PyVersion.V2_6));
    writer.write(value);
    assertEquals(HEX.formatHex(deep), HEX.formatHex(writer.toByteArray()));
    byte[] tooDeep = nested(MarshalReader.MAX_DEPTH + 1);
    MalformedDataException fault =
        assertThrows(MalformedDataException.class, () -> new MarshalReader(tooDeep, 0).readValue());
    assertEquals("offset 10000: values nested deeper than 2000", fault.getMessage());
    Const wrapped = new Const.Tuple(List.of(value));
    assertThrows(
        IllegalArgumentException.class,
        () -> new MarshalWriter(Dialect.of(PyVersion.V2_6)).write(wrapped));
  }

  /** Tuples of one item, the innermost one empty. */
  private static byte[] nested(int depth) {
    byte[] data = new byte[5 * depth];
    for (int i = 0; i < depth; i++) {
      data[5 * i] = '(';
      data[5 * i + 1] = (byte) (i == depth - 1 ? 0 : 1);
    }
    return data;
  }
}
