package krait.code;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import krait.code.LineTable.LineStart;
import org.junit.jupiter.api.Test;

class LineTableTest {

  private static ByteString bytes(int... values) {
    byte[] array = new byte[values.length];
    for (int i = 0; i < values.length; i++) {
      array[i] = (byte) values[i];
    }
    return ByteString.copyOf(array);
  }

  @Test
  void anEmptyTableIsOneLine() {
    assertEquals(List.of(new LineStart(0, 7)), LineTable.decode(ByteString.EMPTY, 7));
  }

  @Test
  void eachGrowthOfTheOffsetStartsTheLineReachedBefore() {
    assertEquals(
        List.of(new LineStart(0, 1), new LineStart(6, 2), new LineStart(50, 7)),
        LineTable.decode(bytes(6, 1, 44, 5), 1));
  }

  @Test
  void aLineThatDoesNotChangeStartsNothing() {
    assertEquals(
        List.of(new LineStart(0, 1), new LineStart(9, 3)), LineTable.decode(bytes(3, 0, 6, 2), 1));
  }

  @Test
  void linesMayGrowBeforeTheFirstInstruction() {
    assertEquals(List.of(new LineStart(0, 4)), LineTable.decode(bytes(0, 3), 1));
  }

  @Test
  void aByteWithoutAPartnerIsIgnored() {
    assertEquals(
        List.of(new LineStart(0, 1), new LineStart(6, 2)), LineTable.decode(bytes(6, 1, 9), 1));
  }

  /** What CPython's compiler writes for these steps is told in the comments of its compile.c. */
  @Test
  void largeStepsAreSplitOffsetFirst() {
    List<LineStart> starts = List.of(new LineStart(300, 301), new LineStart(300 + 510, 302));
    assertEquals(bytes(255, 0, 45, 255, 0, 45, 255, 0, 255, 0, 0, 1), LineTable.encode(starts, 1));
    assertEquals(bytes(255, 1), LineTable.encode(List.of(new LineStart(255, 2)), 1));
    assertEquals(bytes(4, 255), LineTable.encode(List.of(new LineStart(4, 256)), 1));
  }

  @Test
  void whatIsEncodedIsDecoded() {
    List<LineStart> starts =
        List.of(
            new LineStart(0, 10),
            new LineStart(3, 11),
            new LineStart(1000, 12),
            new LineStart(1001, 5000),
            new LineStart(70000, 5001));
    assertEquals(starts, LineTable.decode(LineTable.encode(starts, 10), 10));
  }

  @Test
  void linesAndOffsetsCanNotGoBack() {
    assertThrows(
        IllegalArgumentException.class, () -> LineTable.encode(List.of(new LineStart(3, 1)), 2));
    assertThrows(
        IllegalArgumentException.class,
        () -> LineTable.encode(List.of(new LineStart(3, 1), new LineStart(2, 1)), 1));
  }
}
