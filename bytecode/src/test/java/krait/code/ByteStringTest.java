package krait.code;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class ByteStringTest {

  @Test
  void aViewEqualsACopyOfTheSameBytes() {
    byte[] data = {9, 1, 2, -1, 9};
    ByteString view = ByteString.viewOf(data, 1, 3);
    ByteString copy = ByteString.copyOf(new byte[] {1, 2, -1});
    assertEquals(copy, view);
    assertEquals(copy.hashCode(), view.hashCode());
    assertNotEquals(ByteString.viewOf(data, 0, 3), view);
    assertEquals("\1\2\u00ff", view.latin1());
    assertEquals(255, view.at(2));
    assertArrayEquals(new byte[] {2, -1}, view.substring(1, 3).toByteArray());
  }

  @Test
  void aCopyDoesNotFollowItsArray() {
    byte[] data = {1, 2};
    ByteString copy = ByteString.copyOf(data);
    data[0] = 7;
    assertEquals(1, copy.at(0));
  }

  @Test
  void theOrderIsThatOfUnsignedBytes() {
    assertTrue(ByteString.latin1("z").compareTo(ByteString.latin1("\u00e9")) < 0);
    assertTrue(ByteString.latin1("ab").compareTo(ByteString.latin1("abc")) < 0);
  }

  @Test
  void whatIsNotThereIsRefused() {
    ByteString text = ByteString.latin1("abc");
    assertThrows(IndexOutOfBoundsException.class, () -> text.at(3));
    assertThrows(IndexOutOfBoundsException.class, () -> text.substring(2, 4));
    assertThrows(IndexOutOfBoundsException.class, () -> ByteString.viewOf(new byte[3], 2, 2));
    assertThrows(IllegalArgumentException.class, () -> ByteString.latin1("\u0100"));
  }
}
