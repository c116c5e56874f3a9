package krait.code;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import krait.version.Dialect;
import krait.version.Dialect.FloatRepr;
import krait.version.PyVersion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FloatTextTest {

  /** The resources were printed by 2.6.4 and 2.7.18 from print_floats.py. */
  @ParameterizedTest
  @ValueSource(strings = {"2.6", "2.7"})
  void reprIsThatOfTheInterpreter(String version) throws IOException {
    FloatRepr style = Dialect.of(PyVersion.parse(version).orElseThrow()).floatRepr();
    String name = "floats-" + version + ".txt";
    try (InputStream in = FloatTextTest.class.getResourceAsStream(name)) {
      String text = new String(requireNonNull(in, name).readAllBytes(), US_ASCII);
      StringBuilder actual = new StringBuilder();
      for (String line : text.split("\n", -1)) {
        if (!line.isEmpty()) {
          String bits = line.substring(0, 16);
          double value = Double.longBitsToDouble(Long.parseUnsignedLong(bits, 16));
          actual.append(bits).append(' ').append(FloatText.repr(value, style)).append('\n');
        }
      }
      assertEquals(text, actual.toString());
    }
  }

  @Test
  void whatIsNoNumberHasAName() {
    assertEquals("nan", FloatText.repr(Double.NaN, FloatRepr.SHORTEST));
    assertEquals("-inf", FloatText.repr(Double.NEGATIVE_INFINITY, FloatRepr.SEVENTEEN_DIGITS));
  }

  @Test
  void partsOfAComplexNumberHaveNoPointOfTheirOwn() {
    assertEquals("1", FloatText.seventeenDigits(1));
    assertEquals("-0", FloatText.shortest(-0.0));
  }
}
